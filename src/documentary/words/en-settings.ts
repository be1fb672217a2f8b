/** The words of the reading settings, in English: their script brings them and no others. */
export const enSettings = {
  open: 'Settings',
  failed: 'The settings could not be loaded.',
  title: 'How these pages are shown',
  scheme: { name: 'Colours', choices: { '': 'As the device is set', light: 'Light', dark: 'Dark' } },
  size: { name: 'Size of letters', choices: { '': 'Usual', larger: 'Larger', largest: 'Largest' } },
  places: 'Show the address of each paragraph',
  place: (beginning: string) => `Address of the paragraph “${beginning} …”`,
  remember: 'Remember on this device',
  page: 'Unless they are remembered, these settings hold for this page. What is remembered stays in this browser.',
  refused: 'This browser does not let the page remember anything.',
};

/** What a language must provide for them. */
export type SettingsWords = typeof enSettings;
