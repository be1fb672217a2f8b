import { Parser } from 'htmlparser2';
import { pagePolicy } from './policy.ts';

const charset = '<meta charset="utf-8">';

/**
 * A page with its policy as the first thing in its head that can act. A page that brings one of its own, as those for
 * frames do, stays as it is.
 *
 * @param html a whole page; the styles in its head are taken for the site's own
 * @throws Error where there is no place for a policy, so that no page goes out without one
 */
export function withPolicy(html: string): string {
  const { styles, policy } = headOf(html);
  if (policy) return html;
  const place = html.indexOf(charset) + charset.length;
  if (place < charset.length) throw new Error(`a page says no charset: ${html.slice(0, 200)}`);
  // The way into exploring a chart, whose script draws pictures of it.
  const draws = html.includes('<div class="explore"');
  const plays = /<(audio|video)\b/.test(html);
  const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(styles, { draws, plays })}">`;
  return html.slice(0, place) + meta + html.slice(place);
}

/** The styles in the head of a page, and whether it has a policy. */
function headOf(html: string): { styles: string[]; policy: boolean } {
  const styles: string[] = [];
  let policy = false;
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style') text = '';
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') policy = true;
      // What stands further down is not looked at: it is the text of editors.
      if (name === 'body') parser.pause();
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if (name !== 'style') return;
      styles.push(text ?? '');
      text = undefined;
    },
  });
  parser.write(html);
  return { styles, policy };
}
