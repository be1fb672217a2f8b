import type { Documentary, Wording } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/** A documentary as it is published: where it stands, and in which words it speaks. */
export interface Edition {
  documentary: Documentary;
  paths: Paths;
  wording: Wording;
}
