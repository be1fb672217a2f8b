/** A length in px to a tenth, which is finer than a screen shows and keeps drawings small and the same everywhere. */
export function px(length: number): number {
  const rounded = Math.round(length * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}
