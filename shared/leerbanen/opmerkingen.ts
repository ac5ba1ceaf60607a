/** What was read but needs attention: every remark with the sentence that the user sees. */

export const OPMERKINGEN = {
  'contact-weggelaten': 'Contactgegevens van personen zijn weggelaten.',
  'dubbel-samengevoegd': 'Dezelfde leerbaan stond er vaker in. Die is samengevoegd.',
  'leerweg-onbekend': 'De leerweg is niet BBL of BOL. Die telt als overig.',
  'postcode-onleesbaar': 'De postcode is niet te lezen. Die is weggelaten.',
  'plek-onleesbaar': 'De plek op de kaart is niet te lezen. Die is weggelaten.',
  'plek-onbekend': 'Er is geen postcode en geen plek op de kaart. De afstand is dan onbekend.',
  'start-onleesbaar': 'De startdatum is niet te lezen. Die is weggelaten.',
  'dagen-onleesbaar': 'Het aantal dagen per week is niet te lezen. Dat is weggelaten.',
  'bedrag-onleesbaar': 'Het bedrag is niet te lezen. Dat is weggelaten.',
  'gewijzigd-onleesbaar': 'De datum van de laatste wijziging is niet te lezen. Die is weggelaten.',
  'kenmerk-onbekend': 'Een kenmerk is niet bekend. Dat is weggelaten.',
  'werkprocessen-onbekend': 'De bron zegt niet welke werkprocessen je hier kunt leren.',
  'zonder-erkenning': 'Een leerbedrijf heeft geen erkenning in het bestand. Dat is weggelaten.',
  'erkenning-dubbel': 'Een leerbedrijf had dezelfde erkenning vaker. Die is samengevoegd.',
  'erkenning-datum-onleesbaar': 'De datum van een erkenning is niet te lezen. Die is weggelaten.',
  'equivalent-onleesbaar': 'Een gelijkwaardige crebo is niet te lezen. Die is weggelaten.',
  'leerplaatsen-overgeslagen':
    'Bij een leerbedrijf stonden ook leerplaatsen. Die leest de app uit een bestand met leerbanen.',
} as const;

export type Opmerking = keyof typeof OPMERKINGEN;
