import { type Count, standings } from '../../src/documentary/index.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { capital, joined, numberHole, standingHole, type Template, words } from './template.ts';

/** Counts under a heading of their own; those of a plain order have none. */
interface Group {
  id: string;
  name: string;
  counts: readonly Count[];
}

/** One table at the head of the ledger. */
interface View {
  by: string;
  groups: readonly Group[];
}

const objections: Record<string, [name: string, is: (count: Count) => boolean]> = {
  denied: ['a denial', ({ denials }) => denials.length > 0],
  elsewhere: ['another figure elsewhere', ({ elsewhere }) => elsewhere.length > 0],
  corrected: ['a correction', ({ corrections = [] }) => corrections.length > 0],
};

/** The tables that the ledger of a record has at its head: every order, and every grouping that parts the counts. */
function viewsOf(record: TheRecord): View[] {
  const { documentary } = record;
  const counts = [...documentary.counts.values()];
  if (counts.length < 2) return [];
  const bySize = (some: readonly Count[]) => [...some].sort((a, b) => b.value - a.value);
  const order = (by: string, some: readonly Count[]): View => ({ by, groups: [{ id: '', name: '', counts: some }] });
  const byName = (a: Group, b: Group) => new Intl.Collator(documentary.language).compare(a.name, b.name);
  const shared = (by: string, key: (count: Count) => string, named: (first: Count) => [id: string, name: string]) =>
    [...Map.groupBy(counts, key).values()].map((group): Group => {
      const [id, name] = named(group[0]!);
      return { id: `${by}.${id}`, name, counts: group };
    });
  const groupings: Record<string, Group[]> = {
    standing: standings.map((standing) => ({
      id: `standing.${standing}`,
      name: standing,
      counts: counts.filter((count) => count.standing === standing),
    })),
    claimant: shared(
      'claimant',
      ({ claimant }) => claimant,
      ({ id, claimant }) => [id, claimant],
    ).sort(byName),
    source: shared(
      'source',
      ({ source }) => source.id,
      ({ source: { id, publisher, title } }) => [id, `${publisher}, ${title}`],
    ).sort(byName),
    contested: Object.entries(objections).map(([id, [name, is]]) => ({
      id: `contested.${id}`,
      name,
      counts: counts.filter(is),
    })),
  };
  const views = Object.entries(groupings).map(([by, groups]): View => ({
    by,
    groups: groups
      .filter((group) => group.counts.length > 0 && group.counts.length < counts.length)
      .map((group) => ({ ...group, counts: bySize(group.counts) })),
  }));
  return [
    order('record', counts),
    order('size', bySize(counts)),
    order('text', asRead(record)),
    ...views.filter(({ groups }) => groups.length > 0),
  ];
}

/** The counts as the chapters give them first, in their text and their charts. */
function asRead({ documentary: { chapters, charts, counts } }: TheRecord): Count[] {
  const given = chapters.flatMap(({ references }) =>
    references.flatMap(({ component, id }): Count[] => {
      if (component === 'Count') return [counts.get(id)!];
      const chart = component === 'Chart' ? charts.get(id)! : undefined;
      return chart && chart.form !== 'timeline' ? chart.counts : [];
    }),
  );
  return [...new Set([...given.map(({ id }) => id), ...counts.keys()])].map((id) => counts.get(id)!);
}

/** The tables at the head of the ledger, in several orders and groups, and the groups that each entry below is in. */
export const ledgerTables: Face = (record) => {
  const { counts, language } = record.documentary;
  const file = fileOf.figures;
  const views = viewsOf(record);
  const found = (site: Site) => [...site.document(file).querySelectorAll('.view')];
  const total = numberHole(counts.size, language);
  const links = (site: Site) => [...site.document(file).querySelectorAll('.ways a')];
  const choices = views.flatMap(({ groups }) => groups.filter(({ id }) => id !== ''));
  return [
    {
      file,
      of: 'figures',
      fact: 'tables',
      due: views.map(({ by }) => `order.${by}`).join(' '),
      read: (site) =>
        found(site)
          .map(({ id }) => id)
          .join(' '),
    },
    textPlace(
      file,
      'figures',
      'choices',
      joined(choices.map(({ id, name, counts: some }) => words`#${id} ${name} (${numberHole(some.length, language)})`)),
      (site) =>
        links(site)
          .filter((link) => !link.getAttribute('href')?.startsWith('#order.'))
          .map((link) => `${link.getAttribute('href')} ${link.textContent}`)
          .join(' '),
    ),
    ...views.flatMap(({ by, groups }, at) => viewPlaces(record, { by, groups }, total, (site) => found(site)[at])),
    ...[...counts.keys()].map((id): Place => ({
      file,
      of: id,
      fact: 'groups',
      due: choices
        .filter((group) => group.counts.some((count) => count.id === id))
        .map((group) => group.id)
        .join(' '),
      read: (site) => site.document(file).getElementById(id)?.getAttribute('data-in') ?? '',
    })),
  ];
};

function viewPlaces(
  record: TheRecord,
  { by, groups }: View,
  total: ReturnType<typeof numberHole>,
  find: (site: Site) => Element | undefined,
): Place[] {
  const { language } = record.documentary;
  const file = fileOf.figures;
  const bodies = (site: Site) => [...(find(site)?.querySelectorAll('tbody') ?? [])];
  return groups.flatMap(({ id, name, counts }, at) => {
    const of = `${by} ${id}`.trim();
    const rows = (site: Site) => [...(bodies(site)[at]?.querySelectorAll('tr:not(.shown)') ?? [])];
    const shown = capital(words`${name}: ${numberHole(counts.length, language)} of ${total} Show all`, language);
    return [
      {
        file,
        of,
        fact: 'rows',
        due: `${id}: ${counts.map((count) => `#${count.id}`).join(' ')}`,
        read: (site) => {
          const hrefs = rows(site).map((row) => row.querySelector('a')?.getAttribute('href'));
          return `${bodies(site)[at]?.id ?? ''}: ${hrefs.join(' ')}`;
        },
      },
      ...(id === ''
        ? []
        : [textPlace(file, of, 'heading', shown, (site) => bodies(site)[at]?.querySelector('.shown')?.textContent)]),
      ...counts.flatMap((count, row) => [
        {
          file,
          of: `${of}/${count.id}`,
          fact: 'standing by class',
          due: count.standing,
          read: (site: Site) => rows(site)[row]?.getAttribute('class') ?? '',
        },
        textPlace(file, `${of}/${count.id}`, 'row', joined(cellsOf(record, count), ' | '), (site) =>
          [...(rows(site)[row]?.children ?? [])].map(({ textContent }) => textContent).join(' | '),
        ),
      ]),
    ];
  });
}

function cellsOf(record: TheRecord, count: Count): Template[] {
  const { source, standing } = count;
  const against = Object.values(objections)
    .filter(([, is]) => is(count))
    .map(([name]) => words`${name}`);
  return [
    words`${record.amount(count)} ${countText(record, count, 'label')}`,
    words`${standingHole(standing)}${against.length > 0 ? words`, with ${record.list(against)}` : ''}`,
    countText(record, count, 'claimant'),
    words`${source.publisher}, ${record.date(source.date)}`,
  ];
}
