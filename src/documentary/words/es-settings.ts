import type { SettingsWords } from './en-settings.ts';

/** The words of the reading settings, in Spanish. */
export const esSettings: SettingsWords = {
  open: 'Ajustes',
  failed: 'No se han podido cargar los ajustes.',
  title: 'Cómo se muestran estas páginas',
  scheme: { name: 'Colores', choices: { '': 'Como en el dispositivo', light: 'Claros', dark: 'Oscuros' } },
  size: { name: 'Tamaño de letra', choices: { '': 'Normal', larger: 'Grande', largest: 'Muy grande' } },
  places: 'Mostrar la dirección de cada párrafo',
  place: (beginning: string) => `Dirección del párrafo «${beginning}…»`,
  remember: 'Recordar en este dispositivo',
  page: 'Si no se recuerdan, estos ajustes valen para esta página. Lo que se recuerda se queda en este navegador.',
  refused: 'Este navegador no permite que la página recuerde nada.',
};
