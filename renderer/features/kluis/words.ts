/** Words of the pages before the conversation: how to work, making the kluis and opening it. */
import { aantal } from '../../i18n/format';
import type { Sterkte } from '../../../shared/contract/kluis-vorm';

const tips: Readonly<Record<Sterkte['tips'][number], string>> = {
  'te-kort': 'Maak de wachtzin langer.',
  'bekend-woord': 'Dit is een bekend woord of een bekende zin. Neem iets dat niemand verwacht.',
  naam: 'Gebruik geen naam.',
  datum: 'Gebruik geen datum en geen jaartal.',
  herhaling: 'Gebruik niet steeds hetzelfde.',
  rij: 'Gebruik geen rij, zoals 1234 of qwerty.',
  'meer-woorden': 'Zet er een woord bij dat er niets mee te maken heeft.',
};

export const words = {
  keuze: {
    titel: 'Hoe wil je werken?',
    lead: 'Kies wat past bij deze laptop en deze plek. Je kunt het later veranderen bij Bewaren en privacy.',
    zonder: {
      titel: 'Zonder bewaren',
      punten: [
        'Het gesprek blijft alleen in dit venster.',
        'Aan het eind is alles weg. Alleen tellingen zonder code blijven.',
        'Is de accu leeg of sluit je de app? Dan is het gesprek ook weg.',
      ],
      wanneer: 'Kies dit op een beurs of in een zaal, of op een laptop van iedereen.',
      knop: 'Werk zonder bewaren',
    },
    kluis: {
      titel: 'Met kluis',
      punten: [
        'Elk gesprek staat versleuteld op deze laptop. Zonder jouw wachtzin kan niemand het lezen.',
        'Is de accu leeg? Daarna ga je gewoon verder.',
        'Elk gesprek heeft een einddatum. Daarna wissen we het.',
      ],
      wanneer: 'Kies dit als je een kandidaat vaker spreekt, of als je niets kwijt mag raken.',
      knop: 'Werk met een kluis',
    },
  },
  nieuw: {
    wachtzin: 'Wachtzin',
    nieuwe: 'Nieuwe wachtzin',
    weer: 'Dezelfde wachtzin nog een keer',
    uitleg:
      'Neem vier of meer woorden die niets met elkaar te maken hebben. Zo onthoud je hem, en raadt niemand hem.',
    leeg: 'Typ eerst een wachtzin.',
    zwak: 'Deze wachtzin is te makkelijk te raden. Maak hem langer.',
    ongelijk: 'De twee wachtzinnen zijn niet gelijk. Typ hem nog een keer.',
    browser:
      'Vraagt je browser of hij de wachtzin moet bewaren? Kies nee. Anders kan iemand met deze laptop de kluis openen.',
  },
  sterkte: {
    namen: ['Heel zwak', 'Zwak', 'Nog te zwak', 'Sterk genoeg', 'Heel sterk'],
    kop: (naam: string) => `Hoe sterk: ${naam.toLowerCase()}.`,
    raden: (keer: string) => `Een computer moet ${keer} raden.`,
    sterker: 'Nog een woord erbij maakt hem veel sterker.',
    tips,
  },
  schijf: {
    titel: (reden: string) => `Het lukt nu niet: ${reden}`,
    daarna: 'Er is niets weg. Probeer het daarna nog een keer.',
  },
  maak: {
    titel: 'Maak je kluis',
    lead: 'Bedenk een wachtzin. Die heb je elke dag nodig om de kluis te openen.',
    let: 'Niemand kan je wachtzin terughalen. Ook wij niet. Daarom krijg je straks een herstelsleutel op papier.',
    knop: 'Maak de kluis',
    bezig: 'We maken de kluis',
    toch: 'Werk toch zonder bewaren',
  },
  sleutel: {
    titel: 'Schrijf je herstelsleutel op',
    lead: 'Vergeet je de wachtzin? Dan open je de kluis met deze sleutel. Je ziet hem maar één keer.',
    label: 'Je herstelsleutel',
    groep: (n: number) => `Groep ${String(n)}`,
    druk: 'Druk de sleutel af',
    plek: 'Bewaar het papier op een veilige plek. Leg het niet bij de laptop.',
    beide:
      'Ben je de wachtzin én dit papier kwijt? Dan kan niemand de kluis nog openen. De gesprekken erin zijn dan weg.',
    papier: (naam: string) => `${naam}: herstelsleutel van de kluis`,
    papierUitleg: 'Bewaar dit papier op een veilige plek, niet bij de laptop.',
    typ: 'Typ de laatste groep over',
    typUitleg: 'Zo weet je zeker dat je hem hebt.',
    fout: 'Dit is niet de laatste groep. Kijk op je papier en typ hem nog een keer.',
    knop: 'Ik heb hem opgeschreven',
  },
  open: {
    titel: 'De kluis is op slot',
    lead: 'Typ je wachtzin om verder te gaan.',
    wachtzin: 'Wachtzin',
    knop: 'Open de kluis',
    bezig: 'We openen de kluis',
    fout: 'Deze wachtzin klopt niet. Let op hoofdletters en spaties.',
    wacht: (seconden: number) => `Wacht nog ${aantal(seconden, 'seconde', 'seconden')}.`,
    waarom: 'Na een paar fouten wacht je steeds langer. Zo kan niemand snel raden.',
    mag: 'Je mag het weer proberen.',
    vergeten: 'Wachtzin vergeten?',
    nietAlles: 'Een deel is niet opgeslagen',
    nietAllesUitleg: (reden: string) =>
      `De kluis ging op slot en het laatste deel kon niet op de schijf: ${reden}. Wat daarvoor is opgeslagen, is er nog.`,
    zonder: 'Werk nu zonder bewaren',
    zonderUitleg: 'De kluis blijft dan op slot. Er gaat niets weg.',
  },
  herstel: {
    titel: 'Wachtzin vergeten',
    lead: 'Er zijn twee manieren om verder te gaan.',
    metSleutel: 'Ik heb de herstelsleutel',
    sleutel: 'Herstelsleutel',
    sleutelUitleg: 'Hij staat op het papier dat je kreeg toen je de kluis maakte.',
    sleutelLeeg: 'Typ eerst de herstelsleutel.',
    sleutelFout: 'Deze herstelsleutel klopt niet. Kijk op je papier. Er is niets veranderd.',
    daarna: 'Kies een nieuwe wachtzin. Je krijgt ook een nieuwe herstelsleutel. De oude werkt dan niet meer.',
    knop: 'Open de kluis met een nieuwe wachtzin',
    bezig: 'We openen de kluis',
    zonderSleutel: 'Ik heb de herstelsleutel niet',
    zonderUitleg:
      'Zonder wachtzin en zonder herstelsleutel kan niemand deze kluis openen. Je kunt wel een nieuwe kluis maken.',
    opnieuw: 'Begin met een nieuwe kluis',
    vraag: 'Met een nieuwe kluis beginnen?',
    gevolg:
      'Het oude bestand blijft staan, precies zoals het is. We zetten het apart. Vind je later de wachtzin of de herstelsleutel? Vraag dan hulp om het terug te zetten.',
    ja: 'Ja, maak een nieuwe kluis',
    terug: 'Terug naar de wachtzin',
  },
  bezet: {
    titel: 'De kluis is al open',
    lead: 'Een ander venster van Leerbaankompas gebruikt de kluis nu.',
    punten: [
      'Zoek het andere venster op en werk daar verder.',
      'Of sluit dat venster. Kies dan hier: Probeer opnieuw.',
    ],
    waarom: 'Twee vensters tegelijk zouden elkaars antwoorden overschrijven.',
    nog: 'De kluis is nog steeds ergens anders open.',
  },
  stuk: {
    titel: 'We kunnen de kluis niet lezen',
    lead: 'Het bestand is beschadigd, en de reservekopieën ook.',
    punten: [
      'We hebben niets weggegooid.',
      'Heb je een back-up van deze laptop? Vraag de beheerder om de kluis terug te zetten.',
      'Kan dat niet? Begin dan met een nieuwe kluis. Het oude bestand blijft staan.',
    ],
  },
} as const;
