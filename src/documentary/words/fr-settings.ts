import type { SettingsWords } from './en-settings.ts';

/** The words of the reading settings, in French. */
export const frSettings: SettingsWords = {
  open: 'Réglages',
  failed: 'Les réglages n’ont pas pu être chargés.',
  title: 'Comment ces pages sont affichées',
  scheme: { name: 'Couleurs', choices: { '': 'Comme l’appareil', light: 'Clair', dark: 'Sombre' } },
  size: { name: 'Taille des lettres', choices: { '': 'Habituelle', larger: 'Plus grande', largest: 'La plus grande' } },
  places: 'Montrer l’adresse de chaque paragraphe',
  place: (beginning) => `Adresse du paragraphe «\u00a0${beginning} …\u00a0»`,
  remember: 'Retenir sur cet appareil',
  page: 'S’ils ne sont pas retenus, ces réglages valent pour cette page. Ce qui est retenu reste dans ce navigateur.',
  refused: 'Ce navigateur ne permet pas à la page de retenir quoi que ce soit.',
};
