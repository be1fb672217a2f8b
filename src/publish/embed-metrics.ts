/** How the page in a frame is set: lengths in px for letters of the usual size, with which all of them grow. */
export const embedMetrics = {
  /** Around the page, between its blocks, and between the takeaway and the title. */
  edge: 16,
  gap: 12,
  near: 4,
  takeaway: { size: 20, weight: 600, line: 24 },
  title: { size: 14, weight: 400, line: 20 },
  small: { size: 13, weight: 400, line: 19 },
  /** Lines of links, which a finger must be able to hit. */
  row: { size: 13, weight: 400, line: 24 },
} as const;

/** The metrics as custom properties, for the style of the page: lengths, and the first parts of `font`. */
export function embedProperties(): string {
  const rem = (length: number) => `${length / 16}rem`;
  const properties = Object.entries(embedMetrics).map(([name, value]) =>
    typeof value === 'number'
      ? `--${name}:${rem(value)}`
      : `--${name}:${value.weight} ${rem(value.size)}/${rem(value.line)}`,
  );
  return `:root{${properties.join(';')}}`;
}
