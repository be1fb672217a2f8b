/** How firm a count stands: nobody contests it, somebody claims it, or the accounts contradict each other. */
export const standings = ['established', 'alleged', 'disputed'] as const;
export type Standing = (typeof standings)[number];
