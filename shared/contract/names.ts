/** Names of the channels without their schemas, by their first part: the preload must stay tiny. */

const NAMES: Readonly<Record<string, string>> = {
  app: 'status',
  gegevens: 'overzicht',
  gesprek: 'huidig nieuw wijzig wis rondAf inzage editie',
  kluis: 'toestand werkwijze instellingen sterkte maak open herstel wachtzin slot wakker opnieuw',
  gesprekken: 'lijst open kopie wis bewaarTot',
  tellingen: 'toon',
  overdracht: 'maak bekijk neemOver code leesCode neemCode',
  evenement: 'lijst maak wijzig kies sluit wis voorbeeld uitvoer invoer',
  verslag: 'maak uitvoer',
  omgekeerd: 'zoek verdeel',
  werkplaats: 'toestand begin pin stop volgende',
  talen: 'overzicht toon uitvoer invoer wis',
  zoek: 'alles',
  taken: 'toon volgende',
  match: 'richtingen uitleg watAls',
  kwalificatie: 'toon',
  route: 'toon omhoog profiel',
  geld: 'toon bereken',
  loket: 'toon',
  voorstel: 'toon',
  plaats: 'zoek',
  kaart: 'omtrek',
  leerbanen: 'zoek vind toon',
  bestand: 'begin stuk haal vergeet',
  inlezen: 'lees gebruik vergeet vorige stand geschiedenis',
  werk: 'annuleer',
  pakket: 'maak sleutels maakSleutel vertrouw vergeetSleutel',
  koppelen: 'lijst bevestig',
  regelingen: 'toon',
  lokaal: 'toon status loket correctie wis uitvoer invoer',
  advies: 'maak',
  host: 'bewaarPdf bewaarBestand',
};

/** A test proves that this list and CHANNELS hold the same names. */
export const CHANNEL_NAMES: readonly string[] = Object.entries(NAMES).flatMap(([first, rest]) =>
  rest.split(' ').map((one) => `${first}.${one}`),
);
