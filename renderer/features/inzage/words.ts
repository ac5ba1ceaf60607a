/** Words of the page with everything that is held about one code. */
export const words = {
  titel: 'Alles wat we bewaren',
  lead: (code: string) => `Dit is alles wat op deze laptop staat over gesprek ${code}.`,
  recht: 'De kandidaat mag dit altijd zien en meenemen.',
  druk: 'Druk deze bladzijde af',
  bewaar: 'Bewaar als bestand (JSON)',
  naam: (code: string) => `inzage-${code}.json`,
  let: 'Dit bestand is niet versleuteld. Geef het aan de kandidaat en wis het daarna van deze laptop.',
  laden: 'We zoeken alles bij elkaar.',
  geen: {
    titel: 'Er is nog geen gesprek',
    uitleg: 'Begin een gesprek. Dan zie je hier alles wat we ervan bewaren.',
    knop: 'Naar het begin',
  },
} as const;
