/** What a page is made of, as far as its weight goes. */
export const partNames = ['text', 'styles', 'charts', 'scripts', 'data'] as const;
export type PartName = (typeof partNames)[number];

const apart: [PartName, RegExp][] = [
  ['styles', /<style[^>]*>[^]*?<\/style>/g],
  ['data', /<script[^>]*type="application\/[^]*?<\/script>/g],
  ['scripts', /<script[^>]*>[^]*?<\/script>/g],
  ['charts', /<svg[^]*?<\/svg>/g],
];

/** Takes a page apart; everything is in one part, and what is nothing else is text. */
export function partsOfPage(html: string): Record<PartName, string> {
  const parts: Record<PartName, string> = { text: '', styles: '', charts: '', scripts: '', data: '' };
  parts.text = html;
  for (const [name, pattern] of apart) {
    parts[name] = (parts.text.match(pattern) ?? []).join('');
    parts.text = parts.text.replaceAll(pattern, '');
  }
  return parts;
}

/** The addresses of what a page asks for by itself. */
export interface Asked {
  scripts: string[];
  fonts: string[];
  /** Pictures in their largest size, the icon, and the styles for paper. */
  others: string[];
}

/**
 * Reads what a page asks for while it is read to its end.
 *
 * @param parts the same page, taken apart
 */
export function askedBy(html: string, { styles, text }: Record<PartName, string>): Asked {
  // Some letter of ASCII is on every page; there are too many of them to look at each.
  const letters = new Set(['a', ...(text.match(/\P{ASCII}/gu) ?? [])].map((letter) => letter.codePointAt(0)!));
  const fonts = Array.from(styles.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, face]) => face!)
    .filter((face) => needed(/unicode-range:([^;]+)/.exec(face)?.[1], letters))
    .flatMap((face) => /url\("?([^")]+)/.exec(face)?.[1] ?? []);
  const links = Array.from(text.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]+)"/g), ([, address]) => address!);
  const pictures = (text.match(/<(?:img|source)[^>]*>/g) ?? []).map(largest);
  return {
    scripts: Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, address]) => address!),
    fonts: [...new Set(fonts)],
    others: [...new Set([...links, ...pictures])].filter((address) => !address.startsWith('data:')),
  };
}

/** Whether any letter is in a range such as `U+0000-00FF,U+0131`. */
function needed(ranges: string | undefined, letters: ReadonlySet<number>): boolean {
  if (ranges === undefined) return true;
  const spans = ranges.split(',').map((range) => range.trim().replace('U+', '').split('-'));
  return spans.some(([from = '', to = from]) => {
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...letters].some((letter) => letter >= first && letter <= last);
  });
}

/** The address of the widest picture that an element offers. */
function largest(element: string): string {
  const offered =
    /srcset="([^"]+)"/
      .exec(element)?.[1]
      ?.split(',')
      .map((one) => one.trim().split(/\s+/)) ?? [];
  const widest = offered.sort(([, a = '0'], [, b = '0']) => Number.parseFloat(b) - Number.parseFloat(a))[0]?.[0];
  return widest ?? / src="([^"]+)"/.exec(element)?.[1] ?? 'data:,';
}
