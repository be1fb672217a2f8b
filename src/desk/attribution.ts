/** Words by which a sentence says that somebody says so, by language. */
const words: Record<string, RegExp> = {
  ar: wordsOf(
    'قال قالت قالوا يقول تقول يقولون أعلن أعلنت يعلن تعلن أكد أكدت يؤكد تؤكد زعم زعمت يزعم تزعم ادعى ادعت يدعي تدعي اتهم اتهمت يتهم تتهم نفى نفت ينفي تنفي ذكر ذكرت يذكر تذكر أفاد أفادت يفيد تفيد صرح صرحت يصرح قدر قدرت يقدر تقدر يعتقد تعتقد رأى رأت يرى ترى كتب كتبت نقل نقلت وفق وفقا وفقًا وفقاً بحسب حسب طبقا طبقًا طبقاً نسب نسبت ربما قد يرجح يبدو يشتبه مزعوم مزعومة المزعوم المزعومة حسبما تقديرات',
    '[وف]?',
  ),
  de: wordsOf(
    'laut zufolge gemäß angabe angaben angeblich\\p{L}* anscheinend ansicht auskunft behaupte\\p{L}* bericht\\p{L}* bestreite\\p{L}* bestritt\\p{L}* beschuldig\\p{L}* bezichtig\\p{L}* dementier\\p{L}* darstellung erklär\\p{L}* erkläre\\p{L}* geben gibt gab gaben angegeben glaub\\p{L}* hält halten hielt könnte könnten mein(?:t|en|te|ten) meldet meldete\\p{L}* meldung melden mitteil\\p{L}* möglicherweise mutmaßlich\\p{L}* nannte\\p{L}* nennt nennen offenbar sag(?:t|en|te|ten) schätz\\p{L}* geschätzt schreib\\p{L}* schrieb\\p{L}* soll sollen spricht sprechen sprach teil(?:t|te|ten) versicher\\p{L}* vermut\\p{L}* vermeintlich\\p{L}* vielleicht vorgeworfen vorwurf vorwürfe\\p{L}* wirft werfen wohl zweifel\\p{L}* anklag\\p{L}* widersprech\\p{L}* widerspricht',
  ),
  en: wordsOf(
    'accord(?:ing|s) accounts? accus\\w+ alleg\\w+ announc\\w+ apparent(?:ly)? argu\\w+ assert\\w* attribut\\w+ believ\\w+ claim\\w* contend\\w* contest\\w* den(?:y|ies|ied) disput\\w+ estimat\\w+ g(?:ives?|iven|ave) insist\\w* maintain\\w* may might note[ds]? per possibl[ey] presum\\w+ purport\\w* puts? reckon\\w* report\\w* sa(?:y|ys|id|ying) sp(?:eaks?|oke) state[sd]? suggest\\w* suppos\\w+ suspect\\w* tells? told th(?:inks?|ought) writes? wrote',
  ),
  es: wordsOf(
    'según acus\\p{L}+ afirm\\p{L}+ alega\\p{L}* alegó anunci\\p{L}+ apunt(?:a|an|ó|aron) asegur\\p{L}+ atribuy\\p{L}+ calcul\\p{L}+ coment(?:a|an|ó|aron) conforme consider\\p{L}+ cree creen creía cuenta cuentan declar\\p{L}+ denunci\\p{L}+ desmient\\p{L}+ desmint\\p{L}+ dice dicen dijo dijeron dicho diría discut\\p{L}+ escrib\\p{L}+ estim\\p{L}+ expres\\p{L}+ habl(?:a|an|ó|aron) indic\\p{L}+ inform\\p{L}+ insist\\p{L}+ manifest(?:ó|aron|a|an) mantien\\p{L}+ neg(?:ó|aron|aba|ado) niega niegan opin\\p{L}+ parece posiblemente presunt\\p{L}+ probablemente pudo pudieron podría podrían quizás? reconoc\\p{L}+ report\\p{L}+ sería serían habría habrían señal(?:a|an|ó|aron) sosp\\p{L}+ sosten\\p{L}+ sostien\\p{L}+ sostuv\\p{L}+ supuest\\p{L}+ sugier\\p{L}+ versión',
  ),
  fr: wordsOf(
    'selon affirm\\p{L}+ allégu\\p{L}+ allègu\\p{L}+ annonc\\p{L}+ apparemment assur(?:e|ent|ait|é|èrent|a) attribu\\p{L}+ accus\\p{L}+ aurai(?:t|ent) avanc(?:e|ent|é|ait) avis calcul\\p{L}+ censé\\p{L}* cit(?:e|ent|é|ait) compt(?:e|ent|ait) conform\\p{L}+ contest\\p{L}+ croit croient d[’\\u0027]après déclar\\p{L}+ dément\\p{L}* démenti\\p{L}* dénonc\\p{L}+ di(?:t|sent|sait|saient|rait) donn(?:e|ent|ait|é) écri(?:t|vent|vait|vit) estim\\p{L}+ évoqu\\p{L}+ expliqu\\p{L}+ fai(?:t|sait)\\s+état indiqu\\p{L}+ jug(?:e|ent|eait|é) maint(?:ient|iennent|enait) ni(?:e|ent|ait|é|èrent) parl(?:e|ent|ait|é) pens(?:e|ent|ait) peut-être possible\\p{L}* pourrai(?:t|ent) précis(?:e|ent|ait|é) prétend\\p{L}* présumé\\p{L}* probable\\p{L}* rapport\\p{L}+ réfut\\p{L}+ reconna\\p{L}+ semble\\p{L}* serai(?:t|ent) signal(?:e|ent|é|ait) soupçonn\\p{L}+ soutien\\p{L}+ suggèr\\p{L}+ suppos\\p{L}+ témoign\\p{L}+',
  ),
};

/** A pattern of words, which may have patterns in them, and stand alone or behind what is joined to them. */
function wordsOf(list: string, joined = ''): RegExp {
  return new RegExp(`(?<![\\p{L}])${joined}(?:${list.split(' ').join('|')})(?![\\p{L}])`, 'iu');
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
