/**
 * How the number given relates to the number counted. `at-least` is for sources that say "more than" or "at least",
 * `at-most` for "fewer than" or "up to", `about` for "around" or "some".
 */
export const bounds = ['exactly', 'at-least', 'at-most', 'about'] as const;
export type Bound = (typeof bounds)[number];
