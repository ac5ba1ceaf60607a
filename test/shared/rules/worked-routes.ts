/**
 * Cases worked out by hand from the letters and the public pages that the rules name as their sources.
 * What is expected here follows from those texts, not from what the code happens to answer.
 */
import {
  ERKEND,
  ERKENNING_ONBEKEND,
  type Geval,
  HAALBAAR,
  KAN_NU_NIET,
  NIET_ERKEND,
  NOG_GEEN_WERK,
  TE_MOEILIJK,
} from './persoon';

export const ROUTES: readonly Geval[] = [
  // Praktijkverklaring: no startkwalificatie, a diploma still too far, learning at an erkend leerbedrijf.
  [
    'bijstand, zonder diploma, 27, leert bij een erkend leerbedrijf',
    { diploma: 'geen', leeftijd: 27, situatie: 'uitkering', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past', bbl: 'past', entree: 'past' },
  ],
  [
    'dezelfde, maar de leerbaan moet nog gevonden worden',
    { diploma: 'geen', leeftijd: 27, situatie: 'uitkering', ...TE_MOEILIJK, ...NOG_GEEN_WERK },
    { praktijkverklaring: 'onbekend', bbl: 'onbekend', entree: 'past' },
  ],
  [
    'vmbo is geen startkwalificatie',
    { diploma: 'vmbo', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past' },
  ],
  [
    'mbo 1 is geen startkwalificatie',
    { diploma: 'mbo1', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past' },
  ],
  [
    'mbo 2 is een startkwalificatie',
    { diploma: 'mbo2', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past-niet' },
  ],
  ['havo is een startkwalificatie', { diploma: 'havo', ...TE_MOEILIJK }, { praktijkverklaring: 'past-niet' }],
  ['vwo is een startkwalificatie', { diploma: 'vwo' }, { praktijkverklaring: 'past-niet' }],
  [
    'een diploma uit een ander land: dat weten we niet',
    { diploma: 'buitenlands', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'onbekend', entree: 'onbekend' },
  ],
  [
    'een diploma uit een ander land, gewaardeerd als mbo 2 of hoger',
    { diploma: 'buitenlands', '?diplomawaardering': 'minstens-mbo2', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past-niet' },
  ],
  [
    'een diploma uit een ander land, lager gewaardeerd',
    { diploma: 'buitenlands', '?diplomawaardering': 'lager', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past' },
  ],
  [
    'is een diploma haalbaar, dan heeft dat de voorkeur',
    { diploma: 'geen', ...HAALBAAR, ...ERKEND },
    { praktijkverklaring: 'past-niet', bbl: 'past' },
  ],
  [
    'of een diploma haalbaar is, is niet gevraagd',
    { diploma: 'geen', ...ERKEND },
    { praktijkverklaring: 'onbekend' },
  ],
  [
    'werkt bij een bedrijf dat niet erkend is',
    { diploma: 'geen', ...TE_MOEILIJK, ...NIET_ERKEND },
    { praktijkverklaring: 'past-niet', bbl: 'past-niet' },
  ],
  [
    'of het bedrijf erkend is, is niet bekend',
    { diploma: 'geen', ...TE_MOEILIJK, ...ERKENNING_ONBEKEND },
    { praktijkverklaring: 'onbekend', bbl: 'onbekend' },
  ],
  [
    'in de gevangenis: betaald werk kan nu niet, leren met een andere vorm van inkomen misschien wel',
    { diploma: 'geen', leeftijd: 34, ...TE_MOEILIJK, ...KAN_NU_NIET },
    { praktijkverklaring: 'onbekend', bbl: 'past-niet', entree: 'past' },
  ],
  [
    'een uitzendkracht zonder startkwalificatie bij een erkend leerbedrijf',
    { diploma: 'vmbo', situatie: 'werk', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past', entree: 'past-niet' },
  ],

  // Bbl: a paid job at an erkend leerbedrijf and school.
  ['betaalde baan bij een erkend leerbedrijf', { ...ERKEND }, { bbl: 'past' }],
  ['nog geen werk, maar dat kan nog komen', { ...NOG_GEEN_WERK }, { bbl: 'onbekend' }],
  ['betaald werk kan nu niet', { ...KAN_NU_NIET }, { bbl: 'past-niet' }],
  [
    'een zzp-er in de horeca zonder leerbedrijf',
    { diploma: 'vmbo', leeftijd: 38, situatie: 'zzp', ...NOG_GEEN_WERK },
    { bbl: 'onbekend', entree: 'past-niet', praktijkverklaring: 'onbekend' },
  ],
  [
    'wie bij de luchtvaart zijn baan dreigt te verliezen, 52, mbo 2',
    { diploma: 'mbo2', leeftijd: 52, situatie: 'ontslag-dreigt', ...NIET_ERKEND },
    { praktijkverklaring: 'past-niet', entree: 'past-niet', bbl: 'past-niet', certificaat: 'onbekend' },
  ],

  // Entree: at least 16, no longer leerplichtig, no diploma that admits to niveau 2.
  [
    '17 jaar, van school gegaan, niet meer leerplichtig',
    { diploma: 'geen', leeftijd: 17, '?leerplichtig': 'nee' },
    { entree: 'past' },
  ],
  [
    '17 jaar en nog leerplichtig',
    { diploma: 'geen', leeftijd: 17, '?leerplichtig': 'ja' },
    { entree: 'past-niet' },
  ],
  ['17 jaar, leerplicht niet gevraagd', { diploma: 'geen', groep: '16-17' }, { entree: 'onbekend' }],
  ['15 jaar', { diploma: 'geen', leeftijd: 15 }, { entree: 'past-niet' }],
  [
    'jonger dan 16 als groep',
    { diploma: 'geen', groep: 'onder-16', '?leerplichtig': 'nee' },
    { entree: 'past-niet' },
  ],
  [
    'precies 16 en niet meer leerplichtig',
    { diploma: 'geen', leeftijd: 16, '?leerplichtig': 'nee' },
    { entree: 'past' },
  ],
  ['vanaf 18 ben je niet meer leerplichtig', { diploma: 'geen', leeftijd: 18 }, { entree: 'past' }],
  ['18 tot en met 22 als groep', { diploma: 'geen', groep: '18-22' }, { entree: 'past' }],
  ['leerplichtig zonder leeftijd', { diploma: 'geen', '?leerplichtig': 'ja' }, { entree: 'past-niet' }],
  ['niet leerplichtig, maar hoe oud?', { diploma: 'geen', '?leerplichtig': 'nee' }, { entree: 'onbekend' }],
  ['met vmbo kun je naar niveau 2', { diploma: 'vmbo', leeftijd: 19 }, { entree: 'past-niet' }],
  ['met een entreediploma kun je naar niveau 2', { diploma: 'mbo1', leeftijd: 19 }, { entree: 'past-niet' }],
  ['50-plusser zonder diploma', { diploma: 'geen', groep: '50-plus' }, { entree: 'past' }],
  ['een richting op niveau 1', { diploma: 'geen', leeftijd: 30, niveau: 1 }, { entree: 'past' }],
  [
    'een richting op niveau 2 verandert niets aan wie er naar de entree mag: het is een stap daarheen',
    { diploma: 'geen', leeftijd: 30, niveau: 2 },
    { entree: 'past' },
  ],

  // Certificaat: only designated parts.
  [
    'een richting met een certificaat in de gegevens',
    { niveau: 2, certificaten: ['Koken'] },
    { certificaat: 'past' },
  ],
  [
    'een richting zonder certificaat in de gegevens: de lijst is niet compleet',
    { niveau: 2 },
    { certificaat: 'onbekend' },
  ],
  ['nog geen richting gekozen', {}, { certificaat: 'onbekend' }],

  // Derde leerweg: not paid by OCW; wider since 2024.
  [
    'derde leerweg met een werkgever die betaalt',
    { situatie: 'werk', '?wie-betaalt': 'ja', ...ERKEND },
    { 'derde-leerweg-diploma': 'past' },
  ],
  [
    'derde leerweg zonder iemand die betaalt',
    { situatie: 'werk', '?wie-betaalt': 'nee', ...ERKEND },
    { 'derde-leerweg-diploma': 'past-niet' },
  ],
  [
    'crisis 2021: ontslag dreigt',
    { situatie: 'ontslag-dreigt', ...ERKEND },
    { 'derde-leerweg-diploma': 'past' },
    '2021-06-01',
  ],
  [
    'crisis 2021: werk zonder dreiging viel erbuiten',
    { situatie: 'werk', ...ERKEND },
    { 'derde-leerweg-diploma': 'past-niet' },
    '2021-06-01',
  ],

  // The pilots of 2018 to 2020 were in a part of the country.
  [
    'proef 2019 in Twente',
    { diploma: 'geen', regio: 'AM05', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past' },
    '2019-10-01',
  ],
  [
    'proef 2019 in Zeeland: die regio deed niet mee',
    { diploma: 'geen', regio: 'AM24', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past-niet' },
    '2019-10-01',
  ],
  [
    'na de proef geldt het overal',
    { diploma: 'geen', regio: 'AM24', ...TE_MOEILIJK, ...ERKEND },
    { praktijkverklaring: 'past' },
    '2021-01-01',
  ],
];
