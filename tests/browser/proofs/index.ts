import type { Page } from 'playwright-core';
import { findings } from '../findings.ts';
import { faintText } from './contrast.ts';
import { keyboardTrouble } from './keyboard.ts';
import { lostInReflow, lostInSpacing } from './reflow.ts';
import { moving } from './stillness.ts';
import { weakMarks } from './marks.ts';
import { smallTargets } from './targets.ts';

/** How a page is looked at. */
interface View {
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
  reducedMotion: 'reduce' | 'no-preference';
}

// Each page is looked at in a wide window in the dark, with its scripts, and in a narrow one on paper as it comes without:
// between them is everything that it can show. What depends on widths alone goes through all of them by itself. Without
// motion the pictures of a story stand one after another and are all seen; with it they lie on each other, one seen at a time.
const wide: View = { width: 1280, colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' };
const narrow: View = { width: 320, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };
const other: View[] = [
  { ...wide, colorScheme: 'light' },
  { ...narrow, colorScheme: 'dark', reducedMotion: 'reduce' },
];
const forced: View[] = [
  { ...wide, forcedColors: 'active' },
  { ...narrow, forcedColors: 'active', reducedMotion: 'reduce' },
];

/** What is proved of pages: of each in some views, of one page of each kind in others, and what is found where it does not hold. */
export const proofs = {
  'axe finds nothing': { views: [wide], kinds: [narrow], look: findings },
  // Scripts only add to a page; tests/browser/layout.test.ts looks at those without.
  'nothing scrolls sideways or is lost, in any window, zoomed or with larger letters': {
    views: [wide],
    look: lostInReflow,
  },
  'nothing is lost where letters, words and lines are set further apart': { views: [wide], look: lostInSpacing },
  'every control is come to by keyboard, in order, and shows it': {
    views: [wide],
    kinds: [narrow],
    look: keyboardTrouble,
  },
  'what is to be pressed is large enough or stands alone': { views: [wide, narrow], look: smallTargets },
  'all text has enough contrast': { views: [wide, narrow, ...other], look: faintText },
  'every mark has enough contrast, and its standing is not told by colour alone': {
    views: [wide, narrow, ...other],
    look: weakMarks,
  },
  'every mark can be seen in forced colours, and its standing too': { views: forced, look: weakMarks },
  'all text has enough contrast in forced colours': { views: forced, look: faintText },
  'nothing moves for those who want no motion': { views: [wide], look: moving },
} satisfies Record<string, Proven>;

interface Proven {
  views: readonly View[];
  kinds?: readonly View[];
  look(page: Page): Promise<string[]>;
}

export type Proof = keyof typeof proofs;

/** The proofs that are given of a page in a view. */
export function proofsOf(view: View, firstOfKind: boolean): [Proof, Proven['look']][] {
  return (Object.entries(proofs) as [Proof, Proven][]).flatMap(([name, { views, kinds, look }]) =>
    views.includes(view) || (firstOfKind && kinds?.includes(view)) ? [[name, look]] : [],
  );
}

/** The views with scripts, and those of a page on which none has run, each with the proofs that are given in them. */
export const rounds = [
  { scripts: true, views: [wide, other[0]!, forced[0]!] },
  { scripts: false, views: [narrow, other[1]!, forced[1]!] },
] as const satisfies { scripts: boolean; views: readonly View[] }[];
