import type { SettingsWords } from './en-settings.ts';

/** The words of the reading settings, in German. */
export const deSettings: SettingsWords = {
  open: 'Einstellungen',
  failed: 'Die Einstellungen ließen sich nicht laden.',
  title: 'Wie diese Seiten aussehen',
  scheme: { name: 'Farben', choices: { '': 'Wie am Gerät eingestellt', light: 'Hell', dark: 'Dunkel' } },
  size: { name: 'Schriftgröße', choices: { '': 'Üblich', larger: 'Größer', largest: 'Am größten' } },
  places: 'Zu jedem Absatz seine Adresse zeigen',
  place: (beginning: string) => `Adresse des Absatzes „${beginning} …“`,
  remember: 'Auf diesem Gerät merken',
  page: 'Wenn sie nicht gemerkt werden, gelten diese Einstellungen für diese Seite. Was gemerkt wird, bleibt in diesem Browser.',
  refused: 'Dieser Browser lässt nicht zu, dass die Seite sich etwas merkt.',
};
