/** Words of the list of conversations. */
import { aantal, datum, opsomming } from '../../i18n/format';

export const words = {
  titel: 'Gesprekken in de kluis',
  lead: 'Alleen wie de wachtzin kent, ziet deze lijst.',
  zoek: 'Zoek op code, datum of richting',
  zoekVoorbeeld: 'Bijvoorbeeld: ZALM, 14 maart of verkoop',
  gevonden: (n: number) => (n === 0 ? 'Geen gesprek gevonden.' : `${aantal(n, 'gesprek', 'gesprekken')}.`),
  lijst: 'Gesprekken, het laatst veranderde eerst',
  meer: (n: number) => `Toon nog ${aantal(n, 'gesprek', 'gesprekken')}`,
  leeg: {
    titel: 'Er staat nog geen gesprek in de kluis',
    uitleg: 'Begin een gesprek. Het komt vanzelf hier te staan.',
    knop: 'Begin een nieuw gesprek',
  },
  niets: {
    titel: 'Niets gevonden',
    uitleg: (zoek: string) => `Geen gesprek past bij “${zoek}”.`,
    knop: 'Toon alle gesprekken',
  },
  geenKluis: {
    titel: 'Je werkt zonder bewaren',
    uitleg: 'Dan staan er geen gesprekken op deze laptop. Wil je dat wel? Kies dan voor een kluis.',
    knop: 'Naar Bewaren en privacy',
  },
  huidig: 'Nu open',
  afgerond: 'Afgerond',
  kopie: 'Kopie',
  overgenomen: 'Overgenomen',
  begonnen: (dag: string) => `Begonnen op ${datum(dag)}`,
  gewijzigd: (dag: string) => `veranderd op ${datum(dag)}`,
  taken: (n: number) => (n === 0 ? 'nog geen taken' : aantal(n, 'taak', 'taken')),
  richtingen: (namen: readonly string[]) =>
    namen.length === 0 ? 'Nog geen richting gekozen.' : `${opsomming(namen)}.`,
  tot: (dag: string) => `We bewaren dit tot en met ${datum(dag)}.`,
  verder: 'Ga verder',
  meerKeuzes: 'Meer',
  kopieer: 'Maak een kopie',
  kopieUitleg:
    'Een kopie krijgt een eigen code. Zo probeer je iets uit, en het gesprek zelf blijft zoals het is.',
  inzage: 'Bekijk alles wat we bewaren',
  einddatum: 'Verander de einddatum',
  wis: 'Wis dit gesprek',
  wisVraag: (code: string) => `Gesprek ${code} wissen?`,
  wisGevolg:
    'Alle antwoorden gaan weg, ook uit de oudere versies van de kluis. Dit kun je niet terugdraaien.',
  wisJa: 'Ja, wis dit gesprek',
  gewist: (code: string) => `Gesprek ${code} is gewist.`,
  tem: {
    titel: (code: string) => `Hoe lang bewaren we ${code}?`,
    nu: (dag: string) => `Nu: tot en met ${datum(dag)}.`,
    vraag: 'Nieuwe einddatum',
    keuze: (dagen: number, laatste: string) =>
      `${aantal(dagen, 'dag', 'dagen')}: tot en met ${datum(laatste)}`,
    zelf: 'Een andere dag',
    zelfLabel: 'Laatste dag',
    zelfUitleg: (laatste: string) => `Bijvoorbeeld 1-2-2027. Hooguit tot en met ${datum(laatste)}.`,
    zelfFout: (laatste: string) =>
      `Typ een dag tussen vandaag en ${datum(laatste)}, met cijfers: dag-maand-jaar.`,
    knop: 'Bewaar tot deze dag',
    gelukt: (code: string, dag: string) => `We bewaren ${code} tot en met ${datum(dag)}.`,
    overleg: 'Spreek dit af met de kandidaat.',
  },
} as const;
