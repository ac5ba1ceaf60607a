/** What was read but needs attention: every remark with the sentence that the user sees. */

export const OPMERKINGEN = {
  'crebo-omgezet': 'Een oude crebo is omgezet naar de opvolger.',
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
} as const;

export type Opmerking = keyof typeof OPMERKINGEN;
