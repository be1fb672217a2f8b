/** Words by which a sentence says that somebody says so, by language. */
const words: Record<string, RegExp> = {
  en: wordsOf(
    'accord(?:ing|s) accounts? accus\\w+ alleg\\w+ announc\\w+ apparent(?:ly)? argu\\w+ assert\\w* attribut\\w+ believ\\w+ claim\\w* contend\\w* contest\\w* den(?:y|ies|ied) disput\\w+ estimat\\w+ g(?:ives?|iven|ave) insist\\w* maintain\\w* may might note[ds]? per possibl[ey] presum\\w+ purport\\w* puts? reckon\\w* report\\w* sa(?:y|ys|id|ying) sp(?:eaks?|oke) state[sd]? suggest\\w* suppos\\w+ suspect\\w* tells? told th(?:inks?|ought) writes? wrote',
  ),
};

function wordsOf(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${list.split(' ').join('|')})(?![\\p{L}])`, 'iu');
}

/**
 * Whether a sentence gives something as what somebody says: it names who, or a word says so. Of a language whose words
 * are not known here nobody can tell, and it is taken for granted.
 *
 * @param sentence the sentence
 * @param claimant who says it
 * @param language a BCP 47 tag
 */
export function attributes(sentence: string, claimant: string, language: string): boolean {
  const saying = words[new Intl.Locale(language).language];
  if (!saying || saying.test(sentence)) return true;
  const heard = new Set(wordsIn(sentence));
  return wordsIn(claimant).some((word) => word.length > 3 && heard.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A sentence, and where in its text it begins. */
export interface Sentence {
  index: number;
  text: string;
}

/** The sentences of a text. A full stop behind a short word may be that of an abbreviation and ends none. */
export function sentencesIn(text: string, language: string): Sentence[] {
  // A line break is no end of a sentence in YAML.
  const oneLine = text.replaceAll(/\s/g, ' ');
  const sentences: Sentence[] = [];
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(oneLine)) {
    const last = sentences.at(-1);
    if (last && /(?<![\p{L}])\p{L}{1,3}\.\s*$/u.test(last.text)) last.text += segment;
    else sentences.push({ index, text: segment });
  }
  return sentences;
}
