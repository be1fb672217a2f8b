import type { Chart, Imprint, Wording } from '../documentary/index.ts';
import { embedTitle } from './embed.ts';
import { element, escaped } from './html.ts';
import type { Paths } from './paths.ts';
import type { Picture } from './snippets.ts';

/** A chart as oEmbed 1.0 has it, type rich: https://oembed.com, section 2.3.4. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  /** Of the frame, in px. */
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/**
 * What hosts that embed by address read of a chart. Its HTML begins with a quotation that links to the chart: hosts that
 * hide the frame until it answers, WordPress for one, show that meanwhile.
 *
 * @param chart the chart
 * @param imprint the documentary that it belongs to
 * @param options where it stands, its words, how high its frame is in px (`embedHeight`), and its picture
 */
export function oembedOf(
  chart: Chart,
  imprint: Imprint,
  { paths, wording, height, picture }: { paths: Paths; wording: Wording; height: number; picture: Picture },
): Oembed {
  const { publisher } = imprint;
  const width = 600;
  const link = element(
    'a',
    { href: paths.absolute(paths.chart(chart.id)) },
    escaped(wording.words.reuse.titled(chart.title, chart.takeaway)),
  );
  const frame = element(
    'iframe',
    {
      src: paths.absolute(paths.embed(chart.id)),
      width,
      height,
      frameborder: 0,
      scrolling: 'no',
      title: embedTitle(chart, wording),
    },
    '',
  );
  return {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    author_name: publisher.name,
    author_url: publisher.address ?? paths.absolute(paths.about),
    provider_name: imprint.title,
    provider_url: paths.absolute(paths.home),
    cache_age: 24 * 60 * 60,
    width,
    height,
    html: `${element('blockquote', {}, link)}${frame}`,
    thumbnail_url: picture.address,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
}
