/** Red, green and blue of 0 to 255, and how much of what is below they hide, from 0 to 1. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

/** What is seen of layers of paint on white, the lowest first. */
export function mixed(layers: readonly Paint[]): Paint {
  return layers.reduce<Paint>(
    (below, paint) => {
      const [red, green, blue, alpha] = paint;
      const over = (one: number, other: number) => one * alpha + other * (1 - alpha);
      return [over(red, below[0]), over(green, below[1]), over(blue, below[2]), 1];
    },
    [255, 255, 255, 1],
  );
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it ("contrast ratio" and "relative luminance"). */
export function contrast(one: Paint, other: Paint): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Paint): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
