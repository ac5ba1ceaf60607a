/** An advice with everything there can be, and one with nothing, in the shape of the contract. */
import { Advies } from '../../../shared/contract/advies-vorm';
import type { VoorstelRegel } from '../../../shared/contract/advies-vorm';

const bron = { titel: 'Brief', vindplaats: 'rvo.nl', gecontroleerd: '2025-03-03' };
const REDENEN: readonly VoorstelRegel['reden'][] = ['met-hulp', 'leerbaar-hier', 'te-leren', 'niet-gevraagd'];
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export function leegAdvies(): Advies {
  return Advies.parse({
    code: 'ZALM-482',
    begonnen: '2026-03-14T10:00:00.000Z',
    sterk: [],
    sterkTotaal: 0,
    richtingen: [],
    voorstel: [],
    voorstelTotaal: 0,
    leerbanen: [],
    leerbanenVoorbeeld: false,
    leerbanenWeg: 0,
    geld: [],
    afspraken: [],
    bronnen: [{ naam: 'Kwalificaties', editie: '2026-01-17' }],
  });
}

/** @param options.tekst stands in every name and title */
export function fullAdvies({ tekst = '' }: { readonly tekst?: string } = {}): Advies {
  const regel = { zekerheid: 'te-controleren', uitkomst: 'onbekend', voorwaarden: [], bron } as const;
  return Advies.parse({
    ...leegAdvies(),
    sterk: times(8, (index) => ({ zin: `Ik doe taak ${String(index)}. ${tekst}`, metHulp: index > 4 })),
    sterkTotaal: 20,
    richtingen: times(3, (index) => ({
      crebo: `2580${String(index)}`,
      naam: `Verkoper ${String(index)}${tekst}`,
      niveau: 2,
      dossier: 'Retail',
      sector: 'Handel',
      kanIk: 4,
      metHulp: 1,
      teLeren: 2,
      nietGevraagd: 2,
      ondergrens: 0.4,
      verwacht: 0.5,
      bovengrens: 0.7,
      profieldeelOnbekend: false,
      eigenInschatting: false,
    })),
    voorstel: times(6, (index) => ({
      code: `B1-K1-W${String(index)}`,
      titel: `Voert werk ${String(index)} uit${tekst}`,
      zin: `Ik doe werk ${String(index)}.${tekst}`,
      sleutel: `werk ${String(index)}`,
      groep: 'te-leren',
      reden: REDENEN[index % REDENEN.length],
    })),
    voorstelTotaal: 30,
    voorstelVoor: `Verkoper${tekst}`,
    leerbanen: times(4, (index) => ({
      leerbaan: {
        id: String(index),
        titel: `Verkoper${tekst}`,
        crebo: '25800',
        leerbedrijf: `Bakkerij ${String(index)}${tekst}`,
        leerbedrijfId: String(index),
        plaats: 'Almelo',
        leerweg: 'bbl',
        kenmerken: [],
        werkprocessen: [],
        voorbeeld: true,
      },
      kwalificatie: 'Verkoper',
      niveau: 2,
      km: 7,
      hierTeLeren: 2,
      teLeren: 5,
      leerTitels: [],
      gebruikt: 1,
      werkprocessenBekend: true,
      score: 0.5,
    })),
    leerbanenVoorbeeld: true,
    leerbanenWeg: 0,
    route: { id: 'bbl', naam: 'Bbl', uitleg: '', levertOp: '', duur: '', inkomen: '', beslist: '', ...regel },
    geld: times(3, (index) => ({
      id: String(index),
      naam: `Regeling ${String(index)}${tekst}`,
      uitleg: '',
      voorWie: '',
      vraagtAan: '',
      bedrag: `Hoogstens 2.700 euro.${tekst}`,
      wanneer: '',
      ...regel,
    })),
    loket: {
      pc4: '7607',
      plaats: 'Almelo',
      gemeente: 'Almelo',
      regioCode: 'AM05',
      regio: 'Twente',
      lokettenInRegio: [
        {
          naam: 'Werkcentrum Twente',
          soort: 'Werkcentrum',
          plaats: 'Enschede',
          website: 'https://www.werkcentrum.nl',
          zekerheid: 'te-controleren',
          bron: 'mboraad.nl',
        },
      ],
      verwijzingen: [],
    },
    afspraken: ['Ik bel.', 'Ik ga langs.'],
    bronnen: [
      { naam: 'Kwalificaties', editie: '2026-01-17' },
      { naam: 'Loketten', editie: '2015' },
      { naam: 'Leerbanen (verzonnen voorbeelden)', editie: '' },
    ],
  });
}
