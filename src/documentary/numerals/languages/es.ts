import { monthsOf } from '../months.ts';
import type { NumberLanguage } from '../number-language.ts';
import { counting } from '../number-words.ts';

const hundreds = 'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos';

/** Spanish. */
export function es(): NumberLanguage {
  const months = monthsOf(['es']);
  return {
    words: {
      adding: {
        ...counting(
          0,
          'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
        ),
        ...counting(30, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa', 10),
        ...counting(200, hundreds, 100),
        ...counting(200, hundreds.replaceAll('os', 'as').replaceAll('das', 'dos'), 100),
        un: 1,
        una: 1,
        veintiún: 21,
        veintiuna: 21,
        cien: 100,
        ciento: 100,
      },
      multiplying: {
        decena: 10,
        decenas: 10,
        docena: 12,
        docenas: 12,
        veintena: 20,
        treintena: 30,
        centenar: 100,
        centenares: 100,
        mil: 1e3,
        millar: 1e3,
        millares: 1e3,
        millón: 1e6,
        millones: 1e6,
        billón: 1e12,
        billones: 1e12,
      },
      vague:
        'decena decenas docena docenas veintena treintena centenar centenares millar millares millón millones billón billones'.split(
          ' ',
        ),
      half: ['medio', 'media'],
      between: '(?:\\s+y\\s+|\\s+)',
    },
    multiples: {
      mil: 1e3,
      millar: 1e3,
      millares: 1e3,
      millón: 1e6,
      millones: 1e6,
      'mil millones': 1e9,
      billón: 1e12,
      billones: 1e12,
    },
    share: '%|por\\s?cien(?:to)?(?![\\p{L}])|puntos?\\s+porcentual(?:es)?',
    bounds:
      'más de|al menos|por lo menos|como mínimo|no menos de|como máximo|como mucho|a lo sumo|hasta|no más de|menos de|cerca de|alrededor de|en torno a|unos|unas|aproximadamente|casi|exactamente|apenas|solo|sólo',
    ways: {
      months,
      date: { mark: '(?:\\.?º)?', to: 'al|y|a', ofMonth: '(?:de\\s+)?', ofYear: '\\s+(?:de\\s+|del\\s+)?' },
      spans:
        'segundos?|minutos?|horas?|días?|jornadas?|noches?|semanas?|quincenas?|mes|meses|trimestres?|semestres?|años?|décadas?|siglos?|milenios?',
      spanKinds:
        'largos|largas|últimos|últimas|primeros|primeras|próximos|próximas|siguientes|buenos|buenas|otros|otras',
      numbered:
        'n\\.?[ºo]s?|núms?|números?|págs?|pp?|páginas?|vols?|volumen|volúmenes|tomos?|caps?|capítulos?|arts?|artículos?|apartados?|secci(?:ón|ones)|anexos?|líneas?|figs?|figuras?|cuadros?|tablas?|notas?|partes?|pasos?|versi(?:ón|ones)|v|ediciones|edición|salas?|habitaci(?:ón|ones)|plantas?|pisos?|andén|andenes|vías?|rutas?|carreteras?|autopista|autovía|vuelos?|casos?|fases?|niveles|nivel|tipos?|modelos?|series?|temporadas?|episodios?|preguntas?|cláusulas?|párrafos?|resoluci(?:ón|ones)|reglas?|ley|leyes|decretos?|puertas?|salidas?|casillas?|celdas?|puertos?|errores|error|códigos?|canales|canal|magnitud|tallas?|factor|fuerza|autobús|tranvía|tren|issn|op|opus|apartado de correos|cf|fol|expedientes?|grupo|fórmula',
      to: 'a|al',
      and: 'y|o|e|u',
      joining: 'y|o|e|u|de|del|en|a|al|para|por|es|son|era|eran|fue|fueron|el|la|los|las|con|que',
      openers:
        'a ahora al algunas algunos además ante antes apenas así aún aunque bajo cada casi cerca como con contra cuando cuyos de del desde después donde dos durante el ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta estas este esto estos exactamente fue fueron ha había han hasta hay incluso la las le les lo los luego mas más mediante menos mientras muchas muchos ni no nos nunca o otras otros para pero por porque pues que quienes se según sean si sin sino sobre solo sólo son su sus también tal tan tanto tras todas todos u un una unas unos y ya',
      more: (words) => [
        '(?<![\\p{L}])por\\s+cien(?:to)?(?![\\p{L}])',
        `(?<![\\p{L}\\d])(?:${words})\\s+de\\s+${months}(?:\\s+del?\\s+[12]\\d{3})?`,
        '(?<![\\p{L}])años?\\s+\\d{1,4}(?![\\d,.]*\\d)',
        '(?<![\\d.,])\\d{1,4}\\s*(?:a|d)\\.?\\s?(?:de\\s+)?c\\.?(?![\\p{L}])',
        `(?<![\\p{L}])(?:a|desde|hasta|hacia|sobre|de)\\s+las?\\s+(?:\\d{1,2}|${words})(?=\\s+(?:y\\s+(?:media|cuarto)|menos|en\\s+punto|de\\s+la|horas|h)(?![\\p{L}])|[.,;:)]|$)`,
        '(?<!\\d)\\d{1,2}\\s+h(?![\\p{L}\\d])',
        '(?<![\\p{L}\\d])\\d+\\.?(?:[ºª°]|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)(?![\\p{L}\\d])',
        `(?<![\\p{L}\\d])(?:${words})\\s+(?:tercios?|cuartos?|quintos?|décim[oa]s?)(?![\\p{L}])`,
        '(?<![\\p{L}])(?:llam\\p{L}+|marc\\p{L}+)\\s+al\\s+\\d{2,4}(?![\\d,.]*\\d)',
        '(?<![\\p{L}])(?:gan|perd|empat|venc|victoria|derrota|resultado)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}\\s*[–:-]\\s*\\d{1,2}(?!\\d)',
        '(?<![\\p{L}])(?:calle|avenida|avda\\.?|plaza|paseo|carrer|camino|ronda)\\s+(?:\\p{L}+,?\\s+){1,5}(?:n\\.?[ºo]\\s*)?\\d{1,4}(?![\\d,.]*\\d|\\s+\\p{L})',
      ],
    },
  };
}
