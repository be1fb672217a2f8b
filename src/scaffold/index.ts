export { add, type Addition } from './add.ts';
export { ask } from './ask.ts';
export { begin, type Beginning, beginnings } from './begin.ts';
export { isNoun, type NounName } from './nouns.ts';
export { Refusal } from './refusal.ts';
export type { Request } from './request.ts';
export { toldOf, toldOfDocumentary } from './told.ts';
export { flagsOf, usage, usageOf } from './usage.ts';
export { type Change, writeAll } from './write.ts';
