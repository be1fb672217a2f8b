import { monthsOf } from '../months.ts';
import type { NumberLanguage } from '../number-language.ts';
import { counting } from '../number-words.ts';

const large = 'million(?:en)?|milliarden?|billion(?:en)?';

/** German. */
export function de(): NumberLanguage {
  const months = monthsOf(['de', 'de-AT']);
  return {
    words: {
      adding: {
        ...counting(
          0,
          'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
        ),
        ...counting(20, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 10),
        ein: 1,
        eine: 1,
        einem: 1,
        einen: 1,
        einer: 1,
        eines: 1,
        zwo: 2,
        zweier: 2,
        dreier: 3,
        dreissig: 30,
      },
      multiplying: {
        dutzend: 12,
        hundert: 100,
        tausend: 1e3,
        million: 1e6,
        millionen: 1e6,
        milliarde: 1e9,
        milliarden: 1e9,
        billion: 1e12,
        billionen: 1e12,
      },
      vague: 'dutzend million millionen milliarde milliarden billion billionen'.split(' '),
      half: ['halbe', 'halben', 'halbes'],
      // One word up to a million; larger ones stand apart.
      between: `(?:und|\\s+(?=hundert|tausend|dutzend|halbe[ns]?|${large})|(?<=${large})\\s+(?:und\\s+)?|)`,
      follows: (sum, value) => sum % 100 > 0 && sum % 100 < 10 && value >= 20 && value < 100 && value % 10 === 0,
    },
    multiples: {
      tausend: 1e3,
      tsd: 1e3,
      'tsd.': 1e3,
      mio: 1e6,
      'mio.': 1e6,
      million: 1e6,
      millionen: 1e6,
      mrd: 1e9,
      'mrd.': 1e9,
      milliarde: 1e9,
      milliarden: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    share: '%|prozent(?:punkte?n?)?(?![\\p{L}])|v\\.\\s?h\\.|vom\\s+hundert(?![\\p{L}])',
    bounds:
      'mehr als|über|mindestens|wenigstens|nicht weniger als|höchstens|maximal|bis zu|nicht mehr als|weniger als|unter|etwa|rund|ungefähr|zirka|circa|ca\\.|um die|an die|fast|beinahe|nahezu|knapp|gut|genau|exakt|nur|gerade einmal',
    ways: {
      months,
      date: { mark: '\\.?', to: 'bis|und|auf', ofMonth: '', ofYear: '\\s+' },
      spans:
        'sekunden?|minuten?|stunden?|uhr|tagen?|tages|tage|tag|nächten?|nacht|wochen?|wochenenden?|monaten?|monats|monat|quartalen?|jahren?|jahrs|jahres|jahre|jahr|jahrzehnten?|jahrzehnte?|jahrhunderten?|jahrhunderte?|jahrhunderts|jahrtausenden?|jahrtausende?',
      spanKinds:
        'ganzen?|volle[nr]?|lange[nr]?|weitere[nr]?|letzten|ersten|vergangenen|nächsten|kommenden|folgenden|gute[nr]?|halben?',
      numbered:
        'nrn?|nummern?|s|seiten?|bd|bände?|kap|kapiteln?|abs|abschnitte?|absatz|absätze|art|artikeln?|anhang|zeilen?|abb|abbildung(?:en)?|tab|tabellen?|anm|anmerkung(?:en)?|fußnoten?|teile?|schritte?|versionen|version|v|ausgaben?|hefte?|räume?|raum|zimmern?|saal|etagen?|gleise?|bahnsteige?|linien?|straßenbahn|bus|flug|fall|akten?|aktenzeichen|phasen?|stufen?|klassen?|typ|modelle?|serien?|staffeln?|folgen?|fragen?|klauseln?|paragraf(?:en)?|paragraph(?:en)?|resolution(?:en)?|regeln?|gesetz|ziffern?|ziff|rdnr|rn|punkte?|hausnummer|tore?|ausfahrt|block|zellen?|ports?|fehler|codes?|kanal|stärke|größe|faktor|windstärke|formel|gruppe|apollo|postfach|issn|op|opus|vgl|bundesstraße|autobahn|platz|rang',
      to: 'bis',
      and: 'und|oder',
      joining:
        'und|oder|in|im|an|am|auf|bei|für|ist|sind|war|waren|wird|wurde|wurden|hat|haben|der|die|das|des|mit|von|vom|zu|zum|zur|aus|steht',
      openers:
        'ab aber all alle allein als also am an andere auch auf aus außer außerdem bei beide beim binnen bis da dabei dafür damals damit danach dann darunter das dass davon dazu dem den denn der deren des deshalb dessen die dies diese diesem diesen dieser doch dort durch ein eine einem einen einer einige er erst es etwa exakt fast für gegen genau gut hat hatte hier höchstens ihr ihre ihren im immer in innerhalb insgesamt ist jede jeder jedoch jene je kaum knapp laut maximal mehr mindestens mit nach nachdem nahezu neben nicht noch nun nur ob oder ohne rund seit sein seine sie sind so sogar sowie statt trotz um und ungefähr unter über viele vom von vor war waren weil weitere weniger wenigstens wenn wer werden wie wieder wir wird wo wurde wurden während zirka zu zudem zuletzt zum zunächst zur zusammen zwischen',
      capitalNouns: true,
      more: () => [
        `(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.(?!\\d)`,
        '(?<![\\p{L}\\d])(?:am|im|ins|der|die|das|des|dem|den|vom|zum|zur|beim|ein|eine[mnrs]?|ihr|ihre[mnrs]?|sein|seine[mnrs]?|jede[mnrs]?|bis|seit|und|oder)\\s+\\d{1,3}\\.(?=\\s+\\p{L})',
        '(?<![\\d.,])\\d{1,3}\\.(?=\\s+(?:und|bis|oder|jahrhunderts?|jahrestags?|geburtstags?|jubiläums?|lebensjahrs?|lebensjahres)(?![\\p{L}]))',
        '(?<![\\p{L}])(?:im\\s+jahre?|anno)\\s+\\d{1,4}(?![\\d,.]*\\d)',
        '(?<![\\d.,])\\d{1,4}\\s*[vn]\\.\\s?chr\\.?',
        '(?<![\\p{L}])(?:halb|viertel|dreiviertel|(?:viertel|fünf|zehn|zwanzig)\\s+(?:vor|nach))\\s+(?:\\d{1,2}|\\p{L}+)',
        '(?<!\\d)\\d{1,2}\\s+uhr(?:\\s+\\d{1,2})?(?![\\p{L}\\d])',
        '(?<![\\p{L}])vom\\s+hundert(?![\\p{L}])',
        '(?<![\\p{L}])tausendundeine?[rn]?\\s+nacht',
        '(?<![\\p{L}])(?:wählte?n?|wählt|notruf|anruf\\s+bei)\\s+(?:die\\s+)?\\d{3}(?![\\d,.]*\\d)',
        '(?<![\\p{L}])(?:gewann|gewannen|gewonnen|siegte|siegten|verlor|verloren|unterlag|schlug|spielte|spielten|endete|stand|ergebnis|sieg|niederlage)\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}\\s*[–:-]\\s*\\d{1,2}(?!\\d)',
        '(?<![\\p{L}])\\p{L}*(?:straße|strasse|str\\.|gasse|weg|allee|ufer|damm|platz|markt)\\s+\\d{1,4}\\p{L}?(?![\\p{L}\\d]|[.,]\\d|\\s+\\p{L})',
      ],
    },
  };
}
