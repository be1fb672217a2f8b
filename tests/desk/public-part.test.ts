import { array, assert, asyncProperty, constantFrom, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, reportHeld } from '../../src/desk/index.ts';
import { contentWith, edited, type Files, longer, memoryFolder } from '../support/small-content.ts';
import { type Part, waitingContent } from '../support/waiting-content.ts';

const now = () => Date.parse('2026-11-23T10:00Z');
const shown = (files: Files, at = now) => read(memoryFolder(files), [], at);
const front = (mark: string) => edited('chapters/first.mdx', 'published: 2021-08', `published: 2021-08\n${mark}`);

describe('what readers see of a documentary', () => {
  test('is what the desk would read without the files and entries of what waits, for any chapters that wait', async () => {
    const marks = constantFrom(undefined, undefined, 'draft: true', 'draft: false', 'publishAt: 2026-11-24');
    const due = constantFrom('publishAt: 2026-11-23', 'publishAt: 2026-11-23T11:00+01:00');
    const part = record({
      mark: constantFrom(marks, due).chain((one) => one),
      shares: subarray(['one', 'two', 'three']),
    });
    await assert(
      asyncProperty(array(part, { minLength: 1, maxLength: 6 }), async (drawn) => {
        const parts = drawn.map(({ mark, ...rest }, index): Part => ({
          id: String.fromCharCode(97 + index),
          ...rest,
          ...(mark && { mark }),
        }));
        const open = parts.filter(({ mark }) => mark !== 'draft: true' && mark !== 'publishAt: 2026-11-24');
        const found = await shown(waitingContent(parts));
        if (open.length === 0) {
          expect(found.problems).toMatchObject([{ kind: 'not-public-yet', file: 'documentary.yaml' }]);
          return;
        }
        const without = await shown(waitingContent(open.map(({ id, shares }) => ({ id, shares }))));
        expect(without.problems).toEqual([]);
        expect(found.problems).toEqual([]);
        expect(found.documentary).toEqual(without.documentary);
        expect(found.pictures).toEqual(without.pictures);
        const texts = [...found.texts.keys()].filter((file) => file.includes('/'));
        expect(texts).toEqual([...without.texts.keys()].filter((file) => file.includes('/')));
      }),
      { numRuns: 30 },
    );
  });

  test('is all of it where nothing waits, and no clock is asked', async () => {
    const asked = () => {
      throw new Error('asked for the time');
    };
    const { documentary, held, instant } = await shown(contentWith({}), asked);
    expect(documentary?.chapters.map(({ id }) => id)).toEqual(['first']);
    expect([held, instant]).toEqual([[], undefined]);
    const drafts = {
      ...waitingContent([
        { id: 'a', shares: [] },
        { id: 'b', mark: 'draft: true', shares: [] },
      ]),
    };
    expect((await shown(drafts, asked)).documentary?.chapters.map(({ id }) => id)).toEqual(['a']);
  });

  test('begins at midnight UTC of a day, and at the very time where one is given', async () => {
    const chaptersAt = async (publishAt: string, time: string) =>
      (
        await shown(
          waitingContent([
            { id: 'a', shares: [] },
            { id: 'b', mark: `publishAt: ${publishAt}`, shares: [] },
          ]),
          () => Date.parse(time),
        )
      ).documentary?.chapters.length;
    expect(await chaptersAt('2026-12-01', '2026-11-30T23:59:59Z')).toBe(1);
    expect(await chaptersAt('2026-12-01', '2026-12-01T00:00:00Z')).toBe(2);
    expect(await chaptersAt('2026-12-01T09:00+01:00', '2026-12-01T07:59:59Z')).toBe(1);
    expect(await chaptersAt('2026-12-01T09:00+01:00', '2026-12-01T08:00:00Z')).toBe(2);
    expect(await chaptersAt("'2026-12-01T23:30:30-02:00'", '2026-12-02T01:30:29Z')).toBe(1);
    expect(await chaptersAt("'2026-12-01T23:30:30-02:00'", '2026-12-02T01:30:30Z')).toBe(2);
  });

  test('has a chart or an event that nothing uses, unless it is a draft itself', async () => {
    const chartsWith = async (more: Files) => [...((await shown(contentWith(more))).documentary?.charts.keys() ?? [])];
    expect(await chartsWith({})).toEqual(['fleet']);
    expect(await chartsWith(longer('charts/fleet.yaml', 'draft: true\n'))).toEqual([]);
    const events = async (more: string) => [
      ...((await shown(contentWith(longer('events.yaml', more)))).documentary?.events.keys() ?? []),
    ];
    expect(await events('')).toEqual(['storm']);
    expect(await events('  draft: true\n')).toEqual([]);
    expect(await events('  publishAt: 2026-11-24\n')).toEqual([]);
    expect(await events('  publishAt: 2026-11-23\n')).toEqual(['storm']);
  });

  test('keeps a chart that a draft begins to show, where the chart says draft: false', async () => {
    const second = `---\ntitle: Second\ndescription: Later.\npublished: 2021\ndraft: true\n---\n\n<Chart id="fleet" />\n`;
    const files = {
      ...edited('documentary.yaml', '  - first', '  - first\n  - second'),
      'chapters/second.mdx': second,
    };
    expect([...(await shown(contentWith(files))).documentary!.charts.keys()]).toEqual([]);
    const said = contentWith({ ...files, ...longer('charts/fleet.yaml', 'draft: false\n') });
    const { charts } = (await shown(said)).documentary!;
    expect([...charts.keys()]).toEqual(['fleet']);
    expect(charts.get('fleet')).not.toHaveProperty('draft');
  });

  test('has to have a chapter', async () => {
    for (const mark of ['draft: true', 'publishAt: 2026-11-24']) {
      const { documentary, problems } = await shown(contentWith(front(mark)));
      expect(documentary).toBeUndefined();
      expect(problems).toMatchObject([{ kind: 'not-public-yet', file: 'documentary.yaml', line: 6 }]);
      expect((await read(memoryFolder(contentWith(front(mark))))).problems).toEqual([]);
    }
  });
});

describe('what was public', () => {
  const published = { 'published.yaml': 'ships: { value: 12, bound: about, standing: established }\n' };
  const content = (mark: string) =>
    contentWith({
      ...published,
      ...edited('documentary.yaml', '  - first', '  - first\n  - second'),
      ...front(mark),
      'charts/fleet.yaml': undefined,
      'chapters/second.mdx': '---\ntitle: Second\ndescription: Later.\npublished: 2021\n---\n\nIt was late.\n',
    });

  test('and is used by drafts alone now needs a correction, as when it is deleted', async () => {
    expect((await read(memoryFolder(content('')))).problems).toEqual([]);
    expect((await read(memoryFolder(content('publishAt: 2026-12-01')))).problems).toEqual([]);
    const found = (await read(memoryFolder(content('draft: true')))).problems;
    expect(found).toMatchObject([{ kind: 'uncorrected-change', file: 'published.yaml', line: 1 }]);
  });
});

describe('what a build says that it has left out', () => {
  const said = async (files: Files) => {
    const { held, instant } = await shown(files);
    return reportHeld(held, instant);
  };

  test('is nothing where nothing waits', async () => {
    expect(await said(contentWith({}))).toBe('');
  });

  test('is how much of what, and until when, with the time that it took', async () => {
    const parts = ['', 'draft: true', 'draft: true', 'publishAt: 2026-12-01', 'publishAt: 2026-12-24T18:00+01:00'];
    const content = waitingContent(parts.map((mark, n) => ({ id: String.fromCharCode(97 + n), mark, shares: [] })));
    expect(await said(content)).toBe(
      [
        'left out on 2026-11-23 10:00 UTC: 1 chapter (until 2026-12-01), 1 chapter (until 2026-12-24 17:00 UTC), 2 chapters (draft)',
        '2 charts (until 2026-12-01), 2 charts (until 2026-12-24 17:00 UTC), 4 charts (draft)',
        '1 event (until 2026-12-01), 1 event (until 2026-12-24 17:00 UTC), 2 events (draft)',
      ].join(', '),
    );
    const drafts = waitingContent(['', 'draft: true'].map((mark, n) => ({ id: 'ab'[n]!, mark, shares: [] })));
    expect(await said(drafts)).toBe('left out: 1 chapter (draft), 2 charts (draft), 1 event (draft)');
  });

  test('is nothing of what is due', async () => {
    expect(await said(contentWith(front('publishAt: 2026-11-23')))).toBe('nothing left out on 2026-11-23 10:00 UTC');
  });
});
