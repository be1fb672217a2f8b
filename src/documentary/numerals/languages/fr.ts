import { monthsOf } from '../months.ts';
import type { NumberLanguage } from '../number-language.ts';
import { counting } from '../number-words.ts';

/** French, with the words for seventy, eighty and ninety that are said in Belgium and Switzerland. */
export function fr(): NumberLanguage {
  const months = monthsOf(['fr']);
  // "Sept" is a month and a number word.
  const fullMonths = monthsOf(['fr'], ['long']);
  return {
    words: {
      adding: {
        ...counting(
          0,
          'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
        ),
        ...counting(20, 'vingt trente quarante cinquante soixante septante quatre-vingt nonante', 10),
        une: 1,
        'quatre-vingts': 80,
        huitante: 80,
        octante: 80,
      },
      multiplying: {
        dizaine: 10,
        dizaines: 10,
        douzaine: 12,
        douzaines: 12,
        vingtaine: 20,
        trentaine: 30,
        cinquantaine: 50,
        soixantaine: 60,
        cent: 100,
        cents: 100,
        centaine: 100,
        centaines: 100,
        mille: 1e3,
        millier: 1e3,
        milliers: 1e3,
        million: 1e6,
        millions: 1e6,
        milliard: 1e9,
        milliards: 1e9,
      },
      vague:
        'dizaine dizaines douzaine douzaines vingtaine trentaine cinquantaine soixantaine cents centaine centaines millier milliers million millions milliard milliards'.split(
          ' ',
        ),
      half: ['demi', 'demie'],
      between: '(?:\\s+et\\s+|-et-|\\s+|-)',
      follows: (sum, value) => [60, 80].includes(sum % 100) && value >= 10 && value < 20,
    },
    multiples: {
      k: 1e3,
      mille: 1e3,
      millier: 1e3,
      milliers: 1e3,
      mio: 1e6,
      million: 1e6,
      millions: 1e6,
      md: 1e9,
      mds: 1e9,
      milliard: 1e9,
      milliards: 1e9,
    },
    share: '%|pour\\s?cent(?![\\p{L}])|points?\\s+de\\s+pourcentage',
    bounds:
      "plus de|plus d[’']|au moins|pas moins de|pas moins d[’']|au plus|tout au plus|jusqu[’']à|pas plus de|moins de|environ|à peu près|près de|près d[’']|autour de|quelque|presque|exactement|seulement|à peine",
    ways: {
      months,
      date: { mark: '(?:er)?', to: 'au|et|à', ofMonth: '', ofYear: '\\s+' },
      spans:
        'secondes?|minutes?|heures?|jours?|journées?|nuits?|semaines?|week-ends?|quinzaines?|mois|trimestres?|semestres?|ans|an|années?|décennies?|siècles?|millénaires?',
      spanKinds: 'longues?|bonnes?|pleines?|dernières?|derniers|premières?|premiers|prochaines?|prochains|autres',
      numbered:
        'n[°ºo]s?|nos|numéros?|pp?|pages?|vols?|volumes?|tomes?|chap|chapitres?|art|articles?|al|alinéas?|sections?|annexes?|lignes?|fig|figures?|tableaux?|notes?|parties?|étapes?|versions?|v|éditions?|salles?|chambres?|bureaux?|étages?|quais?|voies?|routes?|départementale|nationale|autoroute|vols?|phases?|niveaux?|types?|modèles?|séries?|saisons?|épisodes?|questions?|clauses?|paragraphes?|résolutions?|règles?|lois?|décrets?|portes?|sorties?|cases?|cellules?|ports?|erreurs?|codes?|canaux|canal|chaînes?|magnitude|tailles?|facteur|force|bus|trams?|trains?|issn|op|opus|boîte postale|bp|cf|fol|acte|scène|dossiers?|groupe',
      to: 'à|au',
      and: 'et|ou',
      joining: 'et|ou|de|du|des|dans|sur|à|au|aux|en|pour|est|sont|était|étaient|le|la|les|avec|par',
      openers:
        'à après au aux ainsi alors avant avec aucun aucune car ce ces cet cette ceux chez chaque comme d dans de depuis des deux donc dont du elle elles en encore enfin entre environ et exactement il ils jusqu la le les leur leurs lors mais même moins nos nous on or ou où outre par parfois parmi pas pendant plus pour pourtant près presque puis qu quand quelque quelques qui sa sans se selon ses seules seuls si soit son sous sur tous toutes très trop un une vers voici voilà vos vous y',
      more: (words) => [
        '(?<![\\p{L}])pour\\s+cent(?![\\p{L}])',
        `(?<![\\p{L}\\d])(?:${words})[\\s-]+${fullMonths}(?:\\s+[12]\\d{3})?`,
        "(?<![\\p{L}])l[’']an\\s+\\d{1,4}(?![\\d,.]*\\d)",
        '(?<![\\p{L}])(?:an|année|années)\\s+\\d{1,4}(?![\\d,.]*\\d)',
        '(?<![\\d.,])\\d{1,4}\\s*(?:av|apr?)\\.?\\s*j\\.?-?\\s?c\\.?',
        '(?<!\\d)\\d{1,2}\\s+h(?:\\s+\\d{1,2})?(?![\\p{L}\\d])',
        `(?<![\\p{L}\\d])(?:${words}[\\s-]+(?:et[\\s-]+)?)?\\p{L}+ièmes?(?![\\p{L}])`,
        `(?<![\\p{L}\\d])(?:${words})\\s+(?:tiers|quarts?)(?![\\p{L}])`,
        '(?<![\\p{L}])(?:appel(?:er|ez|é|ée|ant)|compos(?:er|ez|é|ant))\\s+le\\s+\\d{2,4}(?![\\d,.]*\\d)',
        '(?<![\\p{L}])(?:gagn|perd|batt|victoire|défaite|score|match nul)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}\\s*[–:-]\\s*\\d{1,2}(?!\\d)',
        '(?<![\\d\\p{L}])\\d{1,4}(?:\\s+(?:bis|ter))?,?\\s+(?:rue|avenue|boulevard|place|quai|chemin|impasse|allée|cours)(?![\\p{L}])',
        '(?<![\\p{L}])(?:le|la|du|au)\\s+\\d{1,3}\\s+(?:bis|ter)(?![\\p{L}])',
      ],
    },
  };
}
