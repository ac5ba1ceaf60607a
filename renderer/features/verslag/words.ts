/** Words of the page Verslag. */
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { TEN_MINSTE, VERBORGEN } from '../../../shared/verslag/words';
import { aantal, getal } from '../../i18n/format';

export const words = {
  titel: 'Verslag',
  lead: 'Wat kwam er van een evenement, een regio of een periode? Je ziet aantallen, nooit mensen.',
  laden: 'We maken het verslag.',
  kies: {
    label: 'Waarover gaat het verslag?',
    evenement: 'Een evenement',
    regio: 'Een arbeidsmarktregio',
    periode: 'Een periode',
    welk: 'Welk evenement?',
    welkeRegio: 'Welke regio?',
    van: 'Eerste dag',
    tot: 'Laatste dag',
    dag: 'Bijvoorbeeld: 14-03-2026.',
    toon: 'Toon deze periode',
    fout: 'Deze dag bestaat niet. Typ hem zo: 14-03-2026.',
    omgekeerd: 'De laatste dag komt voor de eerste. Draai ze om.',
    geenRegio: 'Bij geen evenement is een regio gekozen.',
  },
  leeg: {
    titel: 'Er is nog niets om over te vertellen',
    uitleg:
      'Maak een evenement, of speel met het voorbeeld. Kies je een periode? Dan zie je alle gesprekken.',
    knop: 'Naar Evenement',
  },
  nul: 'Er is nog geen gesprek afgesloten. Rond je een gesprek af, dan telt het hier.',
  weinig: 'Er zijn minder dan 5 gesprekken. Dan tonen we geen aantallen.',
  gesprekken: (n: number, doel: number | null, tenMinste: boolean) => {
    const count = `${tenMinste ? `${TEN_MINSTE} ` : ''}${getal(n)}`;
    return doel === null
      ? `${count} ${n === 1 ? 'gesprek' : 'gesprekken'} afgesloten`
      : `${count} van ${aantal(doel, 'gesprek', 'gesprekken')} afgesloten`;
  },
  doel: (n: number, doel: number) =>
    n >= doel ? 'Het doel is gehaald.' : `Dat is ${getal(Math.floor((100 * n) / doel))}% van het doel.`,
  voorbeeldTitel: 'VOORBEELD',
  voorbeeld: 'De mensen in dit verslag zijn verzonnen.',
  privacyTitel: 'Kleine groepen tonen we niet',
  privacy:
    'Een groep van 1 tot en met 4 mensen blijft verborgen. Soms verbergen we er een grotere groep bij, omdat je de kleine anders kunt uitrekenen.',
  maanden: 'Gesprekken zonder evenement tellen per hele maand.',
  secties: {
    wie: 'Wie we spraken',
    zoeken: 'Wat mensen zochten',
    leren: 'Wat mensen nog moeten leren',
  },
  evenementen: 'Evenementen in dit verslag',
  naam: 'Evenement',
  plaatsDag: 'Plaats en dag',
  wat: 'Wat',
  mensen: (tenMinste: boolean) => (tenMinste ? `Mensen (${TEN_MINSTE})` : 'Mensen'),
  verborgen: VERBORGEN,
  /** In the place of a bar, where there is little room. */
  verborgenStaaf: 'verborgen',
  meervoudig: 'Iemand kan in meer rijen staan.',
  niemand: 'Hier is niets geteld.',
  tekort:
    'Dit telt als er voor iemand geen leerbaan binnen bereik was. De voorbeeld-leerbanen van de app tellen hier niet: laad eerst echte leerbanen bij Gegevens.',
  allesVerborgen:
    'Hier tonen we niets. Elke groep is kleiner dan 5, of je kunt er zo’n kleine groep mee uitrekenen.',
  enNog: (n: number) => `En nog ${getal(n)}.`,
  vinding: {
    sector: (naam: string, n: string) => `Sector ${naam} werd vaak gekozen: ${n}`,
    tekort: (naam: string, n: string) => `Voor ${naam} was vaak geen leerbaan te vinden: ${n}`,
    mist: (naam: string, n: string) => `Dit moeten mensen vaak nog leren: ${naam} (${n})`,
  } satisfies Partial<Record<VerslagTabel['soort'], (naam: string, n: string) => string>>,
  persoon: (n: number, tenMinste: boolean) =>
    `${tenMinste ? `${TEN_MINSTE} ` : ''}${aantal(n, 'mens', 'mensen')}`,
  csv: 'Bewaar als CSV',
  xlsx: 'Bewaar als Excel-bestand',
  druk: 'Druk het verslag af',
} as const;
