import * as bars from './bars.ts';
import * as circles from './circles.ts';
import * as dots from './dots.ts';
import type { Drawing } from './draw.ts';
import * as parts from './parts.ts';
import * as timeline from './timeline.ts';

/** Every chart of the gallery by its name, which is also the name of its snapshot. */
export const gallery: Record<string, Drawing> = { ...bars, ...circles, ...dots, ...parts, ...timeline };
