import { textRuns } from './label.ts';
import { graphemes } from './text-width.ts';
import { type TypeStyle, typeStyles } from './type.ts';
import { wrap } from './wrap.ts';

const styles = { 400: 'label', 600: 'value' } as const;

/**
 * Breaks a text into lines, where the labels of a drawing would break it.
 *
 * @param text on one line
 * @param font the size and weight of its letters
 * @param width what a line may take, in px
 */
export function breakText(text: string, { size, weight }: Pick<TypeStyle, 'size' | 'weight'>, width: number): string[] {
  const style = styles[weight];
  // Widths are in proportion to the size of the letters.
  const lines = wrap(textRuns(text, style), (width * typeStyles[style].size) / size);
  return lines.map((line) => line.map((run) => run.text).join(''));
}

/** Breaks a text into as few lines as {@link breakText}, of lengths as even as that allows. */
export function breakEvenly(text: string, font: Pick<TypeStyle, 'size' | 'weight'>, width: number): string[] {
  const lines = breakText(text, font, width);
  let even = lines;
  for (let narrower = width - font.size; narrower > width / 2; narrower -= font.size / 4) {
    const tried = breakText(text, font, narrower);
    if (tried.length > lines.length || splitsWords(tried, lines)) break;
    even = tried;
  }
  return even;
}

// A word that fits in the whole width stays whole.
function splitsWords(tried: readonly string[], whole: readonly string[]): boolean {
  const words = (lines: readonly string[]) => graphemes(lines.join(' ')).filter((one) => one === ' ').length;
  return words(tried) > words(whole);
}
