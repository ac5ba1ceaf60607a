/** Words around the help: the button on each screen and the list of keys. */
export const words = {
  uitleg: 'Uitleg',
  over: 'Uitleg bij dit scherm',
  toetsen: 'Toetsen',
  handleiding: 'Lees de handleiding',
  lijst: {
    titel: 'Werken met toetsen',
    lead: 'Alles in de app kan zonder muis.',
    overal: 'Overal',
    los: 'Werk met losse toetsen: de cijfers 1 tot en met 4, U en ?',
    losUit: 'Zet dit uit als je praat tegen de computer. De knoppen werken altijd.',
    en: 'of',
  },
} as const;
