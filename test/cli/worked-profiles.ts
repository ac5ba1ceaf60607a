/**
 * Cases worked out by hand from the letters and from the public pages that the rules name as their sources, in the
 * words of the command line. What is expected follows from those texts, not from what the code happens to answer.
 *
 * A key is a route (its outcome) or `route/condition` (its state).
 */
import type { z } from 'zod';
import type { RouteLine } from '../../electron/cli/route-profile';

export type Profiel = z.input<typeof RouteLine>;
type Woord = 'past' | 'past niet' | 'voldaan' | 'niet voldaan' | 'onbekend';
export type ProfielGeval = readonly [
  naam: string,
  profiel: Profiel,
  verwacht: Readonly<Record<string, Woord>>,
];

/** Without a day of its own: 14 March 2026. */
export const DAG = '2026-03-14';

const KANDIDAAT = {
  hoogsteDiploma: 'geen',
  diplomaHaalbaar: false,
  werk: 'bij-erkend-leerbedrijf',
} as const satisfies Profiel;

export const PROFIELEN: readonly ProfielGeval[] = [
  [
    'niets bekend: alles open, er is niets beslist',
    {},
    { praktijkverklaring: 'onbekend', certificaat: 'onbekend', entree: 'onbekend', bbl: 'onbekend' },
  ],

  // kst-30012-120: for who has no startkwalificatie and for whom diploma and certificaat are still a bridge too far.
  [
    'geen diploma, een diploma is nog een brug te ver, leert bij een erkend leerbedrijf',
    { ...KANDIDAAT, leeftijd: 27 },
    { praktijkverklaring: 'past', bbl: 'past', entree: 'past' },
  ],
  [
    'bijstand, 27, zonder diploma, nog geen werk: de leerbaan moet nog gevonden worden',
    { leeftijd: 27, hoogsteDiploma: 'geen', diplomaHaalbaar: false, werk: 'geen' },
    {
      'praktijkverklaring/geen-startkwalificatie': 'voldaan',
      'praktijkverklaring/diploma-nog-te-moeilijk': 'voldaan',
      'praktijkverklaring/erkend-leerbedrijf': 'onbekend',
      praktijkverklaring: 'onbekend',
      bbl: 'onbekend',
      entree: 'past',
    },
  ],
  [
    'vmbo is geen startkwalificatie',
    { ...KANDIDAAT, hoogsteDiploma: 'vmbo' },
    { praktijkverklaring: 'past' },
  ],
  [
    'entree is geen startkwalificatie',
    { ...KANDIDAAT, hoogsteDiploma: 'mbo1' },
    { praktijkverklaring: 'past' },
  ],
  [
    'mbo 2 is de laagste startkwalificatie',
    { ...KANDIDAAT, hoogsteDiploma: 'mbo2' },
    { praktijkverklaring: 'past niet', 'praktijkverklaring/geen-startkwalificatie': 'niet voldaan' },
  ],
  [
    'mbo 3',
    { ...KANDIDAAT, hoogsteDiploma: 'mbo3' },
    { praktijkverklaring: 'past niet', entree: 'past niet' },
  ],
  [
    'mbo 4',
    { ...KANDIDAAT, hoogsteDiploma: 'mbo4' },
    { praktijkverklaring: 'past niet', entree: 'past niet' },
  ],
  [
    'havo',
    { ...KANDIDAAT, hoogsteDiploma: 'havo' },
    { praktijkverklaring: 'past niet', entree: 'past niet' },
  ],
  ['vwo', { ...KANDIDAAT, hoogsteDiploma: 'vwo' }, { praktijkverklaring: 'past niet', entree: 'past niet' }],
  [
    'een diploma uit een ander land: of het meetelt, weten we niet',
    { ...KANDIDAAT, leeftijd: 31, hoogsteDiploma: 'buitenlands' },
    {
      praktijkverklaring: 'onbekend',
      'praktijkverklaring/geen-startkwalificatie': 'onbekend',
      entree: 'onbekend',
      'entree/geen-diploma-voor-niveau-2': 'onbekend',
      bbl: 'past',
    },
  ],
  [
    'een diploma is haalbaar: dat heeft de voorkeur boven een praktijkverklaring',
    { ...KANDIDAAT, diplomaHaalbaar: true },
    { praktijkverklaring: 'past niet', bbl: 'past' },
  ],
  [
    'of een diploma haalbaar is, is niet gevraagd',
    { hoogsteDiploma: 'geen', werk: 'bij-erkend-leerbedrijf' },
    { praktijkverklaring: 'onbekend' },
  ],
  [
    'één voorwaarde die zeker niet klopt, beslist, ook als de rest onbekend is',
    { hoogsteDiploma: 'havo' },
    {
      praktijkverklaring: 'past niet',
      'praktijkverklaring/diploma-nog-te-moeilijk': 'onbekend',
      'praktijkverklaring/erkend-leerbedrijf': 'onbekend',
    },
  ],
  [
    'zonder startkwalificatie alleen is nog niets beslist',
    { hoogsteDiploma: 'geen' },
    { praktijkverklaring: 'onbekend' },
  ],

  // kst-30012-120: bbl combines learning with a paid job; the praktijkverklaring may begin with a benefit.
  ['werkt bij een erkend leerbedrijf', { werk: 'bij-erkend-leerbedrijf' }, { bbl: 'past' }],
  [
    'werkt bij een bedrijf dat niet erkend is',
    { ...KANDIDAAT, werk: 'bij-niet-erkend-bedrijf' },
    { bbl: 'past niet', praktijkverklaring: 'past niet' },
  ],
  [
    'of het bedrijf erkend is, weten we niet',
    { ...KANDIDAAT, werk: 'erkenning-onbekend' },
    { bbl: 'onbekend', praktijkverklaring: 'onbekend' },
  ],
  ['nog geen werk: dat kan nog gevonden worden', { werk: 'geen' }, { bbl: 'onbekend' }],
  [
    'betaald werk kan nu niet: geen bbl, maar leren met een uitkering of in detentie misschien wel',
    { ...KANDIDAAT, leeftijd: 34, werk: 'kan-nu-niet' },
    { bbl: 'past niet', praktijkverklaring: 'onbekend', entree: 'past' },
  ],

  // rocfriesepoort.nl: at least 16, no longer leerplichtig, no diploma that admits to niveau 2 or higher.
  [
    '17, van school, niet meer leerplichtig',
    { leeftijd: 17, hoogsteDiploma: 'geen', leerplichtig: false },
    { entree: 'past' },
  ],
  [
    '17 en nog leerplichtig',
    { leeftijd: 17, hoogsteDiploma: 'geen', leerplichtig: true },
    { entree: 'past niet', 'entree/niet-leerplichtig': 'niet voldaan', 'entree/leeftijd': 'voldaan' },
  ],
  [
    '17, leerplicht niet gevraagd',
    { leeftijd: 17, hoogsteDiploma: 'geen' },
    { entree: 'onbekend', 'entree/niet-leerplichtig': 'onbekend' },
  ],
  [
    'precies 16, niet meer leerplichtig',
    { leeftijd: 16, hoogsteDiploma: 'geen', leerplichtig: false },
    { entree: 'past', 'entree/leeftijd': 'voldaan' },
  ],
  [
    '15, ook als iemand zegt niet leerplichtig te zijn',
    { leeftijd: 15, hoogsteDiploma: 'geen', leerplichtig: false },
    { entree: 'past niet', 'entree/leeftijd': 'niet voldaan' },
  ],
  ['15 en verder niets bekend', { leeftijd: 15 }, { entree: 'past niet' }],
  [
    '18: niet meer leerplichtig, ook zonder dat het gevraagd is',
    { leeftijd: 18, hoogsteDiploma: 'geen' },
    { entree: 'past', 'entree/niet-leerplichtig': 'voldaan' },
  ],
  [
    'leerplichtig, leeftijd niet gevraagd',
    { hoogsteDiploma: 'geen', leerplichtig: true },
    { entree: 'past niet', 'entree/leeftijd': 'onbekend' },
  ],
  [
    'niet leerplichtig, leeftijd niet gevraagd: kan nog onder de 16 zijn',
    { hoogsteDiploma: 'geen', leerplichtig: false },
    { entree: 'onbekend', 'entree/niet-leerplichtig': 'voldaan', 'entree/leeftijd': 'onbekend' },
  ],
  [
    'met vmbo kun je naar niveau 2: geen entree',
    { leeftijd: 19, hoogsteDiploma: 'vmbo' },
    { entree: 'past niet', 'entree/geen-diploma-voor-niveau-2': 'niet voldaan' },
  ],
  [
    'wie 18 of ouder is, is niet leerplichtig, wat er ook is ingevuld',
    { leeftijd: 25, hoogsteDiploma: 'geen', leerplichtig: true },
    { entree: 'past', 'entree/niet-leerplichtig': 'voldaan' },
  ],
  [
    'met een entreediploma kun je naar niveau 2',
    { leeftijd: 19, hoogsteDiploma: 'mbo1' },
    { entree: 'past niet' },
  ],
  ['64 zonder diploma: er is geen bovengrens', { leeftijd: 64, hoogsteDiploma: 'geen' }, { entree: 'past' }],
  [
    'zonder diploma kan de entree een stap zijn naar een richting op niveau 2',
    { leeftijd: 30, hoogsteDiploma: 'geen', crebo: '25180' },
    { entree: 'past' },
  ],
  ['16 of ouder, maar welk diploma?', { leeftijd: 40 }, { entree: 'onbekend', 'entree/leeftijd': 'voldaan' }],

  // kst-30012-120 and s-bb.nl: only parts for which a certificaat was set.
  ['Kok: er hoort een certificaat bij een deel', { crebo: '25180' }, { certificaat: 'past' }],
  [
    'Kok, en iemand heeft al een diploma: op- en bijscholen mag',
    { crebo: '25180', hoogsteDiploma: 'mbo4' },
    { certificaat: 'past', praktijkverklaring: 'past niet' },
  ],
  [
    'een richting zonder certificaat in de gegevens: de lijst is niet compleet',
    { crebo: '25774' },
    { certificaat: 'onbekend' },
  ],
  ['nog geen richting gekozen', { hoogsteDiploma: 'geen' }, { certificaat: 'onbekend' }],

  // The versions in time: pilots of 2018 to 2020 in part of the country, everywhere since 2021.
  [
    'voor de proeven bestond de praktijkverklaring nog niet',
    { ...KANDIDAAT, datum: '2017-06-01' },
    { praktijkverklaring: 'past niet', 'praktijkverklaring/bestaat': 'niet voldaan', bbl: 'past' },
  ],
  [
    'proef in 2019, Enschede: Twente deed mee',
    { ...KANDIDAAT, datum: '2019-10-01', postcode: '7511' },
    { praktijkverklaring: 'past' },
  ],
  [
    'proef in 2019, Middelburg: Zeeland deed niet mee',
    { ...KANDIDAAT, datum: '2019-10-01', postcode: '4331AB' },
    { praktijkverklaring: 'past niet', 'praktijkverklaring/regio-doet-mee': 'niet voldaan' },
  ],
  [
    'proef in 2019, postcode niet gevraagd',
    { ...KANDIDAAT, datum: '2019-10-01' },
    { praktijkverklaring: 'onbekend', 'praktijkverklaring/regio-doet-mee': 'onbekend' },
  ],
  [
    'de laatste dag van de proef, in Zeeland',
    { ...KANDIDAAT, datum: '2020-12-31', postcode: '4331 AB' },
    { praktijkverklaring: 'past niet' },
  ],
  [
    'de dag daarna geldt het overal',
    { ...KANDIDAAT, datum: '2021-01-01', postcode: '4331' },
    { praktijkverklaring: 'past' },
  ],
  [
    'de derde leerweg met diploma begon in de coronatijd',
    { datum: '2020-06-01', werk: 'bij-erkend-leerbedrijf' },
    { 'derde-leerweg-diploma': 'past niet', 'derde-leerweg-diploma/bestaat': 'niet voldaan' },
  ],

  // The five people of the issue.
  [
    'een werknemer in de luchtvaart van 52 met mbo 2 die zijn werk dreigt te verliezen',
    {
      leeftijd: 52,
      hoogsteDiploma: 'mbo2',
      diplomaHaalbaar: true,
      werk: 'bij-niet-erkend-bedrijf',
      postcode: '1118',
    },
    { praktijkverklaring: 'past niet', entree: 'past niet', bbl: 'past niet', certificaat: 'onbekend' },
  ],
  [
    'dezelfde, als hij overstapt: nieuw werk mag nog gevonden worden, en het certificaat bestaat',
    { leeftijd: 52, hoogsteDiploma: 'mbo2', diplomaHaalbaar: true, werk: 'geen', crebo: '25180' },
    { praktijkverklaring: 'past niet', entree: 'past niet', bbl: 'onbekend', certificaat: 'past' },
  ],
  [
    'een zzp-er in de horeca met vmbo',
    { leeftijd: 38, hoogsteDiploma: 'vmbo', werk: 'geen', crebo: '25180', postcode: '3511' },
    { praktijkverklaring: 'onbekend', entree: 'past niet', bbl: 'onbekend', certificaat: 'past' },
  ],
  [
    'iemand die uit de gevangenis komt, 29, geen diploma: er mag weer gewerkt worden',
    { leeftijd: 29, hoogsteDiploma: 'geen', diplomaHaalbaar: false, werk: 'geen' },
    { praktijkverklaring: 'onbekend', entree: 'past', bbl: 'onbekend' },
  ],
  [
    'nog in de gevangenis, 29, geen diploma: een leerbaan met een andere vorm van inkomen kan misschien',
    { leeftijd: 29, hoogsteDiploma: 'geen', diplomaHaalbaar: false, werk: 'kan-nu-niet' },
    { praktijkverklaring: 'onbekend', entree: 'past', bbl: 'past niet' },
  ],
];
