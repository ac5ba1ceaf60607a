/** Words of handing a conversation over to a colleague, and of taking one over. */
import type { OverdrachtVoorbeeld } from '../../../shared/contract/overdracht-vorm';
import { aantal, datum, opsomming } from '../../i18n/format';

const gevolg: Readonly<Record<OverdrachtVoorbeeld['gevolg'], string>> = {
  nieuw: 'Dit gesprek staat nog niet op deze laptop. Het komt erbij.',
  zelfde: 'Dit gesprek staat al op deze laptop, met dezelfde antwoorden. Er verandert niets.',
  'hier-nieuwer':
    'Dit gesprek staat al op deze laptop. Het is hier later veranderd. Wat hier staat, blijft staan.',
  'hier-ouder':
    'Dit gesprek staat al op deze laptop, met oudere antwoorden. De nieuwe antwoorden gaan voor. Wat alleen hier is gezegd, blijft staan.',
};

export const words = {
  geef: {
    titel: 'Geef het door aan een collega',
    uitleg:
      'Praat de kandidaat verder met een collega? Dan hoeft niemand iets twee keer te vertellen. Zit je collega in de buurt? Laat de QR-code zien. Praat de kandidaat later verder? Maak een versleuteld bestand.',
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
    lead: 'Dat kan met de woorden of de QR-code van de kandidaat. Of met een bestand van je collega.',
    metBestand: 'Met een bestand',
    metBestandUitleg:
      'Je hebt twee dingen nodig: het bestand van je collega, en de woorden op het papier van de kandidaat.',
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
    gemaakt: {
      bestand: (dag: string) => `Het bestand is gemaakt op ${datum(dag)}.`,
      code: (dag: string) => `De code is gemaakt op ${datum(dag)}.`,
    },
    taken: (n: number) => `${aantal(n, 'taak', 'taken')} beantwoord.`,
    richtingen: (namen: readonly string[]) =>
      namen.length === 0 ? 'Nog geen richting gekozen.' : `Gekozen: ${opsomming(namen)}.`,
    tot: (dag: string) => `Bewaren tot en met ${datum(dag)}.`,
    zonder: 'Je werkt zonder bewaren. Het gesprek blijft dus alleen in dit venster.',
    vervangt: (code: string) => `Gesprek ${code}, waar je nu mee bezig bent, wordt dan gewist.`,
    gevolg,
    knop: 'Neem dit gesprek over',
    gelukt: (code: string) => `Je hebt gesprek ${code} overgenomen.`,
    daarna: {
      bestand: 'Wis daarna het bestand dat je kreeg. Je hebt het niet meer nodig.',
      code: 'Gooi daarna het papier met de woorden weg, als de kandidaat het niet wil houden.',
    },
  },
  code: {
    laatZien: 'Laat de QR-code en de woorden zien',
    opnieuw: 'Maak ze opnieuw',
    klaar: 'Je collega kan het gesprek nu overnemen',
    qr: 'QR-code met dit gesprek',
    kies: (n: number) =>
      `Laat je collega de QR-code scannen. Of typ daar deze ${aantal(n, 'woord', 'woorden')}.`,
    lijst: 'De woorden van dit gesprek',
    nietMee:
      'Afspraken, gekozen leerbanen en antwoorden over de route gaan zo niet mee. Moet alles mee? Maak een bestand.',
    let: 'In de QR-code en de woorden zit het gesprek zelf. Wie ze heeft, kan het lezen. Geef ze alleen aan de kandidaat.',
    titel: 'Met woorden of een QR-code',
    veld: 'Typ de woorden, of scan de QR-code',
    uitleg: 'Met een spatie ertussen. De volgorde telt. Hoofdletters maken niet uit.',
    aantal: (n: number) => `${aantal(n, 'woord', 'woorden')} getypt.`,
    voorstellen: 'Bedoel je dit woord?',
    leeg: 'Typ eerst de woorden.',
    onbekend: (plaats: number, woord: string) =>
      `Woord ${String(plaats)} kennen we niet: ${woord}. Kijk op het papier en typ het nog een keer.`,
    klopt: ({ detail }: { readonly detail?: string }) =>
      detail === undefined
        ? 'Deze code klopt niet. Kijk of er geen woord mist en of de volgorde klopt. Er is niets veranderd.'
        : `Woord ${detail} kennen we niet. Kijk op het papier en typ het nog een keer.`,
    bekijk: 'Bekijk wat erin zit',
    bezig: 'We lezen de code',
    wat: 'Dit zit erin',
    camera: {
      lees: 'Lees met de camera',
      stop: 'Stop de camera',
      dicht: 'Sluit dit',
      beeld: 'Beeld van de camera',
      vraagt: 'We zetten de camera aan.',
      kijkt: 'Houd de QR-code voor de camera. De app bewaart geen beeld.',
      'geen-camera': 'We vinden geen camera op deze laptop. Typ de woorden, of gebruik een handscanner.',
      geweigerd: 'De camera mag niet aan. Sta de camera toe voor deze pagina, of typ de woorden.',
    },
  },
} as const;
