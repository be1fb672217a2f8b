import { legendOf } from '../chart/index.ts';
import type { Chart, Count, Imprint, Wording } from '../documentary/index.ts';
import { chartCorrectionTexts } from './correction-text.ts';
import { sourceText } from './source-sentence.ts';

/** What a chart in a frame says beside its drawing and its table, block by block. */
export interface EmbedTexts {
  /** How to read it, without its source. */
  caption: string;
  source: string;
  /** Who gives the counts that are not established, and who denies them; none where all are. */
  claims: string[];
  /** The corrections that it has to tell of, the newest first. */
  corrections: string[];
  /** The name of the link back, and whose the chart is. */
  back: string;
  publisher: string;
  licence: string;
}

/** The texts of a chart in a frame. */
export function embedTexts(chart: Chart, imprint: Imprint, wording: Wording): EmbedTexts {
  const { words } = wording;
  return {
    caption: [...legendOf(chart, wording), chart.note ?? ''].join(' ').trim(),
    source: sourceText(chart, wording),
    claims: chart.form === 'timeline' ? [] : claims(chart.counts, wording),
    corrections: chartCorrectionTexts(chart, wording),
    back: words.embed.back(imprint.title),
    publisher: words.site.publishedBy(imprint.publisher.name),
    licence: `${words.site.licence}${words.signs.colon} ${imprint.licence.name}`,
  };
}

/** One paragraph for each claimant and standing, with every denial of these counts behind it. */
function claims(counts: readonly Count[], wording: Wording): string[] {
  const { words } = wording;
  const contested = counts.filter(({ standing }) => standing !== 'established');
  const groups = Map.groupBy(contested, ({ standing, claimant }) => `${standing}\n${claimant}`);
  return [...groups.values()].map((group) => {
    const [{ standing, claimant }] = group as [Count];
    const labels = wording.list(group.map(({ label }) => label));
    const denials = group.flatMap((count) =>
      count.denials.map(({ who, what, source }) => words.embed.denial(who, what, source.publisher)),
    );
    const claim = words.embed.claim(wording.capital(words.standings[standing]), claimant, labels);
    return [claim, ...new Set(denials)].join(' ');
  });
}
