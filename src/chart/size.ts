/**
 * The drawings of a chart and their widths in px: for a phone column, for a frame on somebody else's page, for a text
 * column, for a printed page, and for the width of a screen.
 */
export const sizes = { narrow: 288, frame: 560, wide: 640, paper: 640, full: 1160 } as const;
export type Size = keyof typeof sizes;
