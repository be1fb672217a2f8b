import { expect, test } from 'vitest';
import { type CpuProfile, timeByPart } from './profile-summary.ts';

const bundle = 'file:///project/cache/build-1/.prerender/chunks/pictures_1.mjs';
const source = `import { select } from "d3";
// src/publish/text-block.ts
function textBlock() {}
//#region src/chart/draw.ts
function drawChart() {}
// node_modules/@scope/pack/index.js
function packed() {}
`;

/** A profile in which each frame is called by the first and has one sample of as many milliseconds as are given. */
function profileOf(
  ...frames: [functionName: string, url: string, lineNumber: number, ms: number, caller?: number][]
): CpuProfile {
  const nodes = frames.map(([functionName, url, lineNumber], n) => ({
    id: n + 1,
    callFrame: { functionName, url, lineNumber },
    children: frames.flatMap(([, , , , caller], child) => (caller === n ? [child + 1] : [])),
  }));
  return { nodes, samples: nodes.map(({ id }) => id), timeDeltas: frames.map(([, , , ms]) => ms * 1000) };
}

test('time goes to the packages and to the folders of src, the heaviest first', () => {
  const profile = profileOf(
    ['read', 'file:///project/src/desk/read.ts', 3, 5],
    ['rule', 'file:///project/src/desk/rules/tags.ts', 3, 6],
    ['parse', 'file:///project/node_modules/a/node_modules/@scope/pack/index.js', 1, 30],
    ['build', 'file:///project/node_modules/astro/dist/core/build.js', 1, 20],
    ['readFile', 'node:fs', 1, 2],
    ['(idle)', '', -1, 1],
  );
  expect([...timeByPart(profile, () => undefined)]).toEqual([
    ['@scope/pack', 30],
    ['astro', 20],
    ['our src/desk', 11],
    ['Node itself', 2],
    ['waiting for other threads and disks', 1],
  ]);
});

test('a line of a bundle goes to the module that it is from', () => {
  const profile = profileOf(
    ['textBlock', bundle, 2, 1],
    ['drawChart', bundle, 4, 2],
    ['packed', bundle, 6, 3],
    ['(anonymous)', bundle, 0, 4],
  );
  expect([...timeByPart(profile, (url) => (url === bundle ? source : undefined))]).toEqual([
    ['bundles without a module', 4],
    ['@scope/pack', 3],
    ['our src/chart', 2],
    ['our src/publish', 1],
  ]);
});

test('native functions and WebAssembly go to the code that called them', () => {
  const profile = profileOf(
    ['subset', 'file:///project/node_modules/subset-font/index.js', 1, 1],
    ['hb_subset', 'wasm://wasm/00ad0bc6', 1, 8, 0],
    ['native', '', -1, 4, 1],
    ['orphan', '', -1, 2],
  );
  expect([...timeByPart(profile, () => undefined)]).toEqual([
    ['subset-font', 13],
    ['the rest', 2],
  ]);
});
