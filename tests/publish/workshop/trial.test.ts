import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/desk/index.ts';
import type { Chart } from '../../../src/documentary/index.ts';
import { chartYaml } from '../../../src/publish/workshop/chart-yaml.ts';
import {
  entryOf,
  firstTrial,
  type Material,
  orders,
  type Trial,
  trialFrom,
  trialQuery,
} from '../../../src/publish/workshop/trial.ts';
import { trialChart } from '../../../src/publish/workshop/trial-chart.ts';
import { boats, longer, memoryFolder, smallContent } from '../../support/small-content.ts';
import { trying } from '../../support/arbitrary/trying.ts';

const files = { ...smallContent, ...longer('counts.yaml', boats) };
files['charts/fleet.yaml'] = files['charts/fleet.yaml']!.replace('  - ships', '  - ships\n  - boats');
const documentary = (await read(memoryFolder(files))).documentary!;
const material: Material = {
  counts: [...documentary.counts.values()],
  events: [...documentary.events.values()],
  imprint: documentary,
};
const first = firstTrial(material, { title: 'A title', takeaway: 'A takeaway.' });

// What an editor may type into a field, and what would be something else in YAML.
const typed = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom('yes', '1.5', '# no', 'it\'s: "so"', '- a', '<script>', '&a', 'שלום', 'a\tb', '~', 'null', '{', '%'),
);
const subset = (ids: string[]) => fc.shuffledSubarray(ids);
const trials: fc.Arbitrary<Trial> = fc.record({
  id: fc.constantFrom('new-chart', 'another'),
  form: fc.constantFrom('bars', 'dots', 'circles', 'parts', 'timeline'),
  scale: fc.constantFrom('linear', 'logarithmic'),
  order: fc.constantFrom(...(Object.keys(orders) as Trial['order'][])),
  title: typed,
  takeaway: typed,
  note: fc.oneof(fc.constant(''), typed),
  whole: fc.constantFrom('ships', 'boats'),
  counts: subset(['ships', 'boats']),
  events: subset(['storm']),
});

test('the address of a trial leads back to it', () => {
  fc.assert(
    fc.property(trials, (trial) => {
      expect(trialFrom(trialQuery(trial, first), material, first)).toEqual(trial);
    }),
    trying(100),
  );
  expect(trialQuery(first, first)).toBe('');
});

test('what an address asks for and there is not is passed over', () => {
  expect(
    trialFrom('?form=pie&scale=area&order=random&whole=fish&counts=boats,fish,boats&events=', material, first),
  ).toEqual({
    ...first,
    counts: ['boats'],
    events: [],
  });
});

test('the desk reads the file of every trial, and the chart that it makes of it is the one that is drawn', async () => {
  const draw = async (trial: Trial) => {
    const entry = entryOf(trial, material);
    const yaml = chartYaml(entry);
    const { documentary: found, problems } = await read(memoryFolder({ ...files, 'charts/fleet.yaml': yaml }));
    return { entry, yaml, found, problems };
  };
  await fc.assert(
    fc.asyncProperty(trials, async (trial) => {
      const { entry, found, problems } = await draw(trial);
      expect(problems.filter(({ kind }) => kind === 'yaml-syntax' || kind === 'unknown-key')).toEqual([]);
      if (!found) return;
      const chart: Chart = found.charts.get('fleet')!;
      const drawn = trialChart('fleet', entry, {
        ...material,
        counts: [...found.counts.values()],
        events: [...found.events.values()],
      })!;
      expect(chart).toMatchObject({ form: drawn.form, title: trial.title.trim(), takeaway: trial.takeaway.trim() });
      if (drawn.form === 'timeline') expect('events' in chart && chart.events).toEqual(drawn.events);
      else expect('counts' in chart && chart.counts.map(({ id }) => id)).toEqual(drawn.counts.map(({ id }) => id));
    }),
    trying(60),
  );
  const sound = await draw({ ...first, scale: 'logarithmic', order: 'smallest', note: 'So many.' });
  expect(sound.problems).toEqual([]);
  expect(sound.yaml).toBe(
    'form: bars\ntitle: A title\ntakeaway: A takeaway.\nnote: So many.\ncounts:\n  - boats\n  - ships\nscale: logarithmic\n',
  );
});

describe('there is nothing to draw', () => {
  test.each([
    ['without counts', { counts: [] }],
    ['without events', { form: 'timeline', events: [] }],
    ['without parts of a whole', { form: 'parts', counts: ['ships'], whole: 'ships' }],
  ] as const)('%s', (_, change) => {
    const trial = { ...first, ...change, counts: [...('counts' in change ? change.counts : first.counts)], events: [] };
    const none = 'form' in change && change.form === 'timeline';
    expect(
      trialChart(
        'fleet',
        entryOf(trial, none ? { ...material, events: [] } : material),
        none ? { ...material, events: [] } : material,
      ),
    ).toBeUndefined();
  });

  test('as dots, of a count of half a ship', () => {
    const halves = material.counts.map((count) => ({ ...count, value: 0.5 }));
    expect(
      trialChart('fleet', entryOf({ ...first, form: 'dots' }, material), { ...material, counts: halves }),
    ).toBeUndefined();
  });
});

test('a record without counts begins with what happened', () => {
  expect(firstTrial({ ...material, counts: [] }, first)).toMatchObject({
    form: 'timeline',
    counts: [],
    events: ['storm'],
  });
  expect(firstTrial({ ...material, counts: [], events: [] }, first).form).toBe('bars');
});
