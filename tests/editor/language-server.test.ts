import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { contentFiles, refreshSchemas, schemaFolder } from '../../src/editor/index.ts';
import { root, sitesFolder, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { LanguageServer, type OpenFile } from '../support/language-server.ts';

// A folder as a program has it open: a documentary in content/, the same beside it, and one among the tests.
let folder: TemporaryFolder;
let server: LanguageServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const place of ['content', 'elsewhere', 'tests/content']) {
    await cp(join(sitesFolder, 'glaciers/content'), join(folder.path, place), { recursive: true });
  }
  for (const place of ['content', 'elsewhere']) {
    const content = join(folder.path, place);
    await refreshSchemas(content, (await read(diskFolder(content))).ids);
  }
  // No test asks the web for more schemas.
  server = await LanguageServer.start(folder.path, { ...(await settings()), 'yaml.schemaStore.enable': false });
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** What the project tells VS Code, in a file that has comments. */
async function settings(): Promise<Record<string, unknown>> {
  const text = await readFile(join(root, '.vscode/settings.json'), 'utf8');
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
}

/** Opens a file with some pieces of its text replaced, as long as it is not saved. */
async function open(file: string, edits: Record<string, string> = {}): Promise<OpenFile> {
  const path = join(folder.path, file);
  let text = await readFile(path, 'utf8');
  for (const [piece, replacement] of Object.entries(edits)) {
    expect(text).toContain(piece);
    text = text.replace(piece, () => replacement);
  }
  return server.open(path, text);
}

const underlined = ({ faults }: OpenFile) => faults.map(({ line, text }) => `${line}: ${text}`);

describe('counts.yaml', () => {
  let file: OpenFile;
  beforeAll(async () => {
    file = await open('content/counts.yaml', {
      'source: survey': 'source: ',
      'bound: exactly': 'bound: ',
      'label: width': 'lable: width',
      'source: guides': 'source: guide',
      'asOf: 2020-08-03': 'asOf: 2020-02-30',
    });
  });

  test('completes the id of a source, with its title beside it', async () => {
    const offers = await file.offers('source: ');
    expect(offers).toMatchObject(
      new Map([
        ['survey', 'Ice on maps: a comparison'],
        ['guides', 'What we saw & what we measured'],
        ['almanac', 'The year in the valleys'],
        ['uncited', 'A letter that no chapter cites'],
      ]),
    );
  });

  test('completes a choice, with what each means', async () => {
    const offers = await file.offers('bound: ');
    expect([...offers.keys()]).toEqual(['exactly', 'at-least', 'at-most', 'about']);
    expect(offers.get('at-most')).toContain('up to');
  });

  test('says what a key is for', async () => {
    expect(await file.saysOf('rule: The distance')).toContain(
      'The counting rule: what exactly is counted, and what is not',
    );
  });

  test('underlines a key that means nothing, an id that nothing has and a day that does not exist', async () => {
    expect(underlined(file)).toEqual(expect.arrayContaining(['25: lable', '28: guide', '29: 2020-02-30']));
    expect(file.faults.find(({ line }) => line === 29)?.message).toContain('must be a year, month or day that exists');
    expect(file.faults.find(({ line }) => line === 28)?.message).toContain('"guides"');
  });
});

test('a chart completes the counts that there are, and its form', async () => {
  const file = await open('content/charts/crowd.yaml', { '[visitors, glaciers': '[visitor, ', 'form: dots': 'form: ' });
  expect((await file.offers('[visitor, ')).get('retreat')).toBe('retreat of the northern tongue');
  expect([...(await file.offers('form: '))]).toContainEqual(['dots', 'One dot a unit, all of one size']);
  expect(underlined(file)).toContain('4: visitor');
});

test('a correction completes what may have been wrong', async () => {
  const file = await open('content/corrections.yaml', { 'chart: distances': 'chart: ' });
  expect([...(await file.offers('chart: '))]).toContainEqual(['fates', 'What became of the glaciers between the maps']);
});

test('the list of chapters completes those that are written', async () => {
  const file = await open('content/documentary.yaml', { '- people': '- ' });
  expect([...(await file.offers('- ice\n  - ')).keys()]).toEqual(['ice', 'people']);
});

test('a translation underlines an id that its original does not have, and what only the original says', async () => {
  const path = join(folder.path, 'content/fr/counts.yaml');
  const file = await server.open(path, 'retreat:\n  label: recul\nretreats:\n  label: reculs\n  value: 3\n');
  expect(underlined(file)).toEqual(expect.arrayContaining(['3: retreats', '5: value']));
  expect(underlined(file).filter((fault) => /^[12]:/.test(fault))).toEqual([]);
  const chart = await server.open(join(folder.path, 'content/charts/fr/fates.yaml'), 'title: Un\nform: dots\n');
  expect(underlined(chart)).toEqual(['2: form']);
});

test('every other editor finds the schema by a line in the file, wherever the content lies', async () => {
  const line = { 'retreat:': `# yaml-language-server: $schema=${schemaFolder}/counts.json\nretreat:` };
  const file = await open('elsewhere/counts.yaml', { ...line, 'source: survey': 'source: surveys' });
  expect(underlined(file)).toEqual(['11: surveys']);
});

test('nothing is underlined in what is right', async () => {
  const texts = Object.keys((await settings())['yaml.schemas'] as object);
  expect(texts).toEqual(
    Object.entries(contentFiles).flatMap(([kind, { path }]) =>
      path.endsWith('.yaml') ? [`content/${schemaFolder}/${kind}.json`] : [],
    ),
  );
  for (const name of ['sources', 'events', 'terms', 'charts/fates', 'charts/years', 'charts/distances']) {
    expect((await open(`content/${name}.yaml`)).faults, name).toEqual([]);
  }
});

test('a documentary among the tests is not held to the ids of the one in content/', async () => {
  expect((await open('tests/content/counts.yaml', { 'source: survey': 'source: another' })).faults).toEqual([]);
});
