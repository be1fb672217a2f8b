/** What may stand between the end of a sentence and the space behind it, and between that and the first word. */
const closing = '["\'”’»›)\\]]';
const opening = '["\'“‘«‹„‚(\\[¿¡]';
/** Signs that end a sentence; those of Chinese and Japanese need no space behind them. */
const ended = new RegExp(`(?:^\\s*|(?:[.!?…؟۔।]${closing}*\\s+)|(?:[。！？]${closing}*\\s*))${opening}*$`, 'u');

/**
 * Words with a full stop that something follows: titles, references, comparisons, and the like. Those of English, and of
 * other languages where none is a word that could end a sentence: what reads a chapter does not know its language.
 */
const abbreviations = new Set(
  'adm approx art brig c ca capt cf ch chap cmdr col dr ed eds fig figs fr gen gov hon incl lt maj mr mrs ms mt no nos nr p para pp pres prof rep rev sec sen sgt st vol vols vs abb bd bzw dra éd evtl ggf hrsg inkl mgr mio mlle mme mrd núm pág págs sr sra sres srta ste tsd vgl zzgl'.split(
    ' ',
  ),
);
const lastWord = new RegExp(`(?:^|[\\s(\\[])${opening}*((?:\\p{L}+\\.)+)\\s+${opening}*$`, 'u');

/**
 * Whether a sentence begins behind a text. A full stop behind an abbreviation, or letters such as "e.g." and "U.S.", ends
 * none.
 *
 * @param before what stands before the place in its paragraph, heading or cell
 */
export function beginsSentence(before: string): boolean {
  if (!ended.test(before)) return false;
  const word = lastWord.exec(before)?.[1]?.slice(0, -1);
  if (word === undefined) return true;
  // A single capital names something: "vitamin C. More than …".
  return !word.includes('.') && !abbreviations.has(word.length === 1 ? word : word.toLowerCase());
}
