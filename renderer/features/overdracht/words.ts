/** Words of handing a conversation over to a colleague, and of taking one over. */
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import { aantal, datum, opsomming } from '../../i18n/format';

const gevolg: Readonly<Record<OverdrachtVoorbeeld['gevolg'], string>> = {
  nieuw: 'Dit gesprek staat nog niet op deze laptop. Het komt erbij.',
  zelfde: 'Dit gesprek staat al op deze laptop, met dezelfde antwoorden. Er verandert niets.',
  'hier-nieuwer':
    'Dit gesprek staat al op deze laptop. Het is hier later veranderd dan in het bestand. Wat hier staat, blijft staan.',
  'hier-ouder':
    'Dit gesprek staat al op deze laptop, met oudere antwoorden. De antwoorden uit het bestand gaan voor. Wat alleen hier is gezegd, blijft staan.',
};

export const words = {
  geef: {
    titel: 'Geef het door aan een collega',
    uitleg:
      'Praat de kandidaat later verder met een collega? Dan hoeft niemand iets twee keer te vertellen. Er komt een versleuteld bestand. De sleutel staat in woorden op het papier van de kandidaat.',
    vraag: 'De kandidaat heeft ja gezegd',
    gezegd: (wanneer: string) => `Ja gezegd op ${wanneer}.`,
    maak: 'Maak het bestand',
    opnieuw: 'Maak een nieuw bestand',
    klaar: 'Het bestand is klaar. Doe deze twee dingen.',
    stap1: '1. Schrijf deze woorden op het papier van de kandidaat',
    woorden: 'De woorden',
    stap1Let:
      'Schrijf de woorden niet in een e-mail en bewaar ze niet bij het bestand. Wie beide heeft, kan alles lezen.',
    stap2: '2. Bewaar het bestand en geef het aan je collega',
    bewaar: 'Bewaar het bestand',
    weg: 'Ga je van deze pagina weg? Dan zie je de woorden niet meer. Je kunt wel een nieuw bestand maken.',
  },
  neem: {
    titel: 'Neem een gesprek over',
    lead: 'Je hebt twee dingen nodig: het bestand van je collega, en de woorden op het papier van de kandidaat.',
    bestand: '1. Kies het bestand',
    kies: 'Kies het bestand',
    sleep: 'Of sleep het bestand hierheen.',
    gekozen: (naam: string) => `Gekozen: ${naam}`,
    ander: 'Kies een ander bestand',
    leesfout: 'We kunnen dit bestand niet lezen. Kies het bestand dat je van je collega kreeg.',
    teGroot: 'Dit bestand is te groot. Het is geen bestand van Leerbaankompas om over te nemen.',
    woorden: '2. Typ de woorden van het papier',
    woordenUitleg: 'Met een spatie ertussen. Hoofdletters maken niet uit.',
    woordenAantal: 'Het aantal woorden klopt niet. Typ alle woorden van het papier.',
    woordOnbekend: (plaats: number) =>
      `Woord ${String(plaats)} kennen we niet. Kijk op het papier en typ het nog een keer.`,
    woordenLeeg: 'Typ eerst de woorden.',
    woordenFout: 'Deze woorden passen niet bij het bestand. Kijk op het papier. Er is niets veranderd.',
    bekijk: 'Bekijk wat erin zit',
    bezig: 'We openen het bestand',
    wat: '3. Dit zit erin',
    code: (code: string) => `Gesprek ${code}`,
    begonnen: (dag: string) => `Begonnen op ${datum(dag)}.`,
    gemaakt: (dag: string) => `Het bestand is gemaakt op ${datum(dag)}.`,
    taken: (n: number) => `${aantal(n, 'taak', 'taken')} beantwoord.`,
    richtingen: (namen: readonly string[]) =>
      namen.length === 0 ? 'Nog geen richting gekozen.' : `Gekozen: ${opsomming(namen)}.`,
    tot: (dag: string) => `Bewaren tot en met ${datum(dag)}.`,
    zonder: 'Je werkt zonder bewaren. Het gesprek blijft dus alleen in dit venster.',
    vervangt: (code: string) => `Gesprek ${code}, waar je nu mee bezig bent, wordt dan gewist.`,
    gevolg,
    knop: 'Neem dit gesprek over',
    gelukt: (code: string) => `Je hebt gesprek ${code} overgenomen.`,
    daarna: 'Wis daarna het bestand dat je kreeg. Je hebt het niet meer nodig.',
  },
} as const;
