/** Why something cannot be made as it was asked for, with what to do instead. Nothing has been written. */
export class Refusal extends Error {}
