import { expect, test } from 'vitest';
import { loweredBody } from '../../src/desk/index.ts';

const lowered = (body: string) => loweredBody(`---\ntitle: a.png\n---\n${body}\n`).trimEnd();

test.each<[what: string, written: string, becomes: string]>([
  ['a picture', '![A boat](boat.png)', '![A boat](../boat.png)'],
  ['its title and its words', '![boat.png](boat.png "boat.png")', '![boat.png](../boat.png "boat.png")'],
  ['brackets in its words', '![a [b](boat.png) c](boat.png)', '![a [b](boat.png) c](../boat.png)'],
  ['a name with a space', '![A](<a boat.png>)', '![A](<../a boat.png>)'],
  ['a name with a point before it', '![A](./boat.png)', '![A](../boat.png)'],
  ['a picture further up', '![A](../boat.png)', '![A](../../boat.png)'],
  ['letters beyond the first plane', '😀 É ![A](a.png) ![B](b.png)', '😀 É ![A](../a.png) ![B](../b.png)'],
  ['a picture in a figure', '<Figure>\n\n![A](a.png)\n\n</Figure>', '<Figure>\n\n![A](../a.png)\n\n</Figure>'],
  ['a picture that is named elsewhere', '![A][x]\n\n[x]: a.png', '![A][x]\n\n[x]: ../a.png'],
  [
    'program files',
    "import A from './a.astro';\nimport '../b.ts';",
    "import A from '../a.astro';\nimport '../../b.ts';",
  ],
])('one folder further down, %s', (_, written, becomes) => {
  expect(lowered(written)).toBe(becomes);
});

test.each([
  '[The storm](../storm/) and [a chart](#chart.fleet)',
  '[The storm][x]\n\n[x]: ../storm/',
  '![A](/a.png) ![B](https://b.example/b.png)',
  '`![A](a.png)` and \\![A](a.png)',
  "import A from 'a-package';",
])('stays as it is: %s', (written) => {
  expect(lowered(written)).toBe(written);
});
