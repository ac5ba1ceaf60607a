/** Words of the six questions about the situation. */
import type { DIPLOMAS, LEEFTIJDSGROEPEN, WERKSITUATIES } from '../../../shared/domain/situatie';

type Of<T extends readonly string[]> = Readonly<Record<T[number], string>>;

const diploma: Of<typeof DIPLOMAS> = {
  geen: 'Ik heb geen diploma',
  vmbo: 'Vmbo',
  mbo1: 'Mbo 1 (entree)',
  mbo2: 'Mbo 2',
  mbo3: 'Mbo 3',
  mbo4: 'Mbo 4',
  havo: 'Havo',
  vwo: 'Vwo',
  buitenlands: 'Diploma uit een ander land',
};

const leeftijd: Of<typeof LEEFTIJDSGROEPEN> = {
  'onder-16': 'Jonger dan 16',
  '16-17': '16 of 17',
  '18-22': '18 tot en met 22',
  '23-26': '23 tot en met 26',
  '27-49': '27 tot en met 49',
  '50-plus': '50 of ouder',
};

const werk: Of<typeof WERKSITUATIES> = {
  werk: 'Ik heb werk',
  'ontslag-dreigt': 'Ik raak misschien mijn werk kwijt',
  'geen-werk': 'Ik heb geen werk',
  uitkering: 'Ik heb een uitkering',
  zzp: 'Ik werk voor mezelf (zzp)',
};

export const words = {
  titel: 'Jouw situatie',
  lead: 'Zes korte vragen. Weet je iets niet? Sla het over.',
  overslaan: 'Weet ik niet of sla over',
  postcode: {
    vraag: 'Wat is je postcode?',
    uitleg: 'Alleen de vier cijfers. Weet je het niet? Laat het leeg.',
    gevonden: (plaats: string, gemeente: string, regio: string) =>
      `${plaats}. Gemeente ${gemeente}. Arbeidsmarktregio ${regio}.`,
    onbekend: (pc4: string) => `Postcode ${pc4} kennen we niet. Kijk de cijfers na, of laat het leeg.`,
    cijfers: 'Een postcode heeft vier cijfers. Bijvoorbeeld 7511.',
  },
  reizen: { vraag: 'Hoe ver wil je reizen?', km: (km: number) => `${String(km)} km` },
  dagen: { vraag: 'Hoeveel dagen per week wil je werken en leren?' },
  diploma: { vraag: 'Wat is je hoogste diploma?', antwoorden: diploma },
  leeftijd: { vraag: 'Hoe oud ben je?', antwoorden: leeftijd },
  werk: { vraag: 'Hoe is het nu met werk?', antwoorden: werk },
  dag: (dagen: number) => (dagen === 1 ? '1 dag' : `${String(dagen)} dagen`),
  waarom: [
    { vraag: 'Postcode', reden: 'Zo zoeken we leerbanen in de buurt. Je straat vragen we niet.' },
    { vraag: 'Reizen en dagen', reden: 'Zo laten we alleen zien wat voor jou kan.' },
    { vraag: 'Diploma', reden: 'Bij sommige routes heb je een diploma nodig. Bij andere niet.' },
    {
      vraag: 'Leeftijd',
      reden: 'Sommige regels gelden vanaf een leeftijd. Je geboortedatum vragen we niet.',
    },
    { vraag: 'Werk', reden: 'Zo zien we wie misschien kan meebetalen.' },
  ],
  overgeslagen: 'Sla je iets over? Dan weten we het niet. We doen dan niet alsof het nee is.',
} as const;
