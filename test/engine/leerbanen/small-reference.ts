/** A small Reference made by hand: three kwalificaties, one of them old, and three postcodes. */
import type { Reference, RefKwalificatie } from '../../../electron/engine/reference/types';
import type { Crebo, Pc4, TaakId } from '../../../shared/domain/ids';
import { buildModel } from '../../../shared/matching/build-model';
import { titelSleutel } from '../../../shared/text/fold';

export const GASTHEER = '25168' as Crebo;
export const KOK = '25180' as Crebo;
export const OUDE_KOK = '25003' as Crebo;
/** No longer offered, and nobody knows what followed it up. */
export const VERDWENEN = '25005' as Crebo;
export const TILBURG = '5014' as Pc4;
export const SERVEREN = 'gasten-bedienen' as TaakId;

const herkomst = { bron: 'test', kwaliteit: 'A' as const };

function kwalificatie(
  crebo: Crebo,
  naam: string,
  titels: readonly string[],
  actueel = true,
): RefKwalificatie {
  return {
    crebo,
    naam,
    niveau: 2,
    dossier: naam,
    dossiercrebo: `d${crebo}`,
    sector: 'Gastvrijheid',
    soort: '',
    leerwegen: 'BOL/BBL',
    editie: '2016',
    actueel,
    dekking: titels.length > 0 ? 'volledig' : 'geen',
    herkomst,
    vaardigheden: [],
    werkprocessen: titels.map((titel, i) => ({
      code: `B1-K1-W${String(i + 1)}`,
      titel,
      sleutel: titelSleutel(titel),
      kerntaak: 'Werkt',
      herkomst,
    })),
  };
}

const plaats = (
  pc4: string,
  naam: string,
  lat: number,
  lon: number,
): Reference['plaatsen'] extends ReadonlyMap<Pc4, infer P> ? [Pc4, P] : never => [
  pc4 as Pc4,
  { pc4: pc4 as Pc4, plaats: naam, gemeente: naam, regioCode: 'AM01', regio: 'Regio', lat, lon },
];

export function smallReference(): Reference {
  const all = [
    kwalificatie(GASTHEER, 'Gastheer/-vrouw', ['Ontvangt gasten', 'Werkt met de kassa']),
    kwalificatie(KOK, 'Kok', ['Bereidt gerechten', 'Maakt de keuken schoon']),
    kwalificatie(OUDE_KOK, 'Kok (oud)', [], false),
    kwalificatie(VERDWENEN, 'Verdwenen', [], false),
  ];
  return {
    kwalificaties: new Map(all.map((one) => [one.crebo, one])),
    taken: new Map(),
    titels: new Map(),
    plaatsen: new Map([
      plaats('5014', 'Tilburg', 51.56, 5.09),
      plaats('1011', 'Amsterdam', 52.371, 4.9041),
      plaats('9711', 'Groningen', 53.2194, 6.5665),
    ]),
    opvolging: new Map([[OUDE_KOK, KOK]]),
    automatisch: new Set(),
    model: buildModel({
      kwalificaties: all.map(({ crebo, dossiercrebo, sector, niveau, actueel, werkprocessen }) => ({
        crebo,
        dossier: dossiercrebo,
        sector,
        niveau,
        actueel,
        onderdelen: werkprocessen.map(({ sleutel, code }) => ({
          sleutel,
          code,
          soort: 'basisdeel' as const,
        })),
      })),
      taken: [{ id: SERVEREN, thema: 'gastvrijheid', kern: [titelSleutel('Ontvangt gasten')], deel: [] }],
    }),
    manifest: { hash: '', sets: [], ontbreekt: [], aantallen: {} },
    query: () => [],
  };
}
