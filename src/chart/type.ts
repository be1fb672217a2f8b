/** How one kind of text in a drawing is set; lengths in px. */
export interface TypeStyle {
  size: number;
  weight: 400 | 600;
  /** From one baseline to the next. */
  line: number;
  /** How it is coloured: as the ink of the page, softer, or as the mark that it belongs to. */
  tone: 'ink' | 'soft' | 'mark';
}

/** The kinds of text in a drawing. None is smaller than 12 px. */
export const typeStyles = {
  value: { size: 16, weight: 600, line: 20, tone: 'ink' },
  unit: { size: 15, weight: 400, line: 20, tone: 'ink' },
  label: { size: 14, weight: 400, line: 18, tone: 'soft' },
  standing: { size: 14, weight: 600, line: 18, tone: 'mark' },
  elsewhere: { size: 13, weight: 400, line: 17, tone: 'soft' },
  tick: { size: 12.5, weight: 400, line: 16, tone: 'soft' },
  date: { size: 14, weight: 600, line: 19, tone: 'ink' },
  title: { size: 15, weight: 400, line: 20, tone: 'ink' },
} as const satisfies Record<string, TypeStyle>;
export type TypeStyleName = keyof typeof typeStyles;
