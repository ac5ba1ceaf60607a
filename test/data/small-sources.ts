/** The smallest sources that pass every check: two actuele kwalificaties, three werkprocessen, three taken. */
import {
  TABELLEN,
  TABELNAMEN,
  type Kolom,
  type Rij,
  type Tabellen,
  type TabelNaam,
} from '../../data/build/read/tables';
import type { Sources } from '../../data/build/read/sources';
import type { TaakBron } from '../../data/build/read/taken';
import { TaakId } from '../../shared/domain/ids';
import { translated } from './small-talen';

/** A row of a table with some cells filled and the others empty. */
export function rij<T extends TabelNaam>(
  tabel: T,
  cellen: Partial<Record<Kolom<T>, string>>,
  regel = 2,
): Rij<T> {
  const leeg = Object.fromEntries(TABELLEN[tabel].map((kolom) => [kolom, '']));
  return { ...leeg, ...cellen, regel };
}

export function kaart(id: string, velden: Partial<TaakBron> = {}): TaakBron {
  return {
    id: TaakId.parse(id),
    zin: `Ik doe ${id}.`,
    voorbeeld: 'thuis of op het werk',
    woorden: ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'].map((woord) => `${id} ${woord}`),
    plek: 'binnen',
    met: 'dingen',
    thema: 'winkel',
    vaardigheden: ['V1'],
    bestand: 'taken/proef.yaml',
    regel: 1,
    ...velden,
  };
}

export function smallSources(): Sources {
  const goed = dutchSources();
  return { ...goed, talen: translated(goed) };
}

function dutchSources(): Omit<Sources, 'talen'> {
  const leeg = Object.fromEntries(TABELNAMEN.map((naam) => [naam, []])) as unknown as Tabellen;
  const merk = { bron: 'sbb', kwaliteit: 'A' };
  return {
    ...leeg,
    bronnen: [
      rij('bronnen', {
        id: 'sbb',
        titel: 'SBB',
        uitgever: 'SBB',
        editie: '2026-01-17',
        licentie: 'onbekend',
      }),
    ],
    kwalificaties: [
      rij(
        'kwalificaties',
        { crebo: '25001', naam: 'Verkoper', niveau: '2', dossier: 'Verkoop', status: 'actueel', ...merk },
        2,
      ),
      rij(
        'kwalificaties',
        { crebo: '25002', naam: 'Kok', niveau: '3', dossier: 'Keuken', status: 'actueel', ...merk },
        3,
      ),
      rij(
        'kwalificaties',
        { crebo: '24001', naam: 'Verkoper', niveau: '2', dossier: 'Verkoop', status: 'oud', ...merk },
        4,
      ),
    ],
    kerntaken: [rij('kerntaken', { crebo: '25001', code: 'B1-K1', titel: 'Verkoopt', ...merk })],
    werkprocessen: [
      rij(
        'werkprocessen',
        { crebo: '25001', code: 'B1-K1-W1', kerntaak: 'B1-K1', titel: 'Verkoopt artikelen', ...merk },
        2,
      ),
      rij(
        'werkprocessen',
        { crebo: '25001', code: 'B1-K1-W2', kerntaak: 'B1-K1', titel: 'Rekent af', ...merk },
        3,
      ),
      rij(
        'werkprocessen',
        { crebo: '25001', code: 'B1-K1-W3', kerntaak: 'B1-K1', titel: 'Vult aan', ...merk },
        4,
      ),
    ],
    opvolging: [rij('opvolging', { oud: '24001', nieuw: '25001', methode: 'naam+niveau', ...merk })],
    vaardigheden: [rij('vaardigheden', { id: 'V1', label: 'Samenwerken', soort: 'kunnen', ...merk })],
    'kwalificatie-vaardigheden': [
      rij('kwalificatie-vaardigheden', { crebo: '25001', vaardigheid: 'V1', relatie: 'essentieel', ...merk }),
    ],
    beroepen: [
      rij('beroepen', { id: 'b-2', isco: '5223', naam: 'winkelhulp', ...merk }),
      rij('beroepen', { id: 'b-1', naam: 'kok', ...merk }),
    ],
    'beroep-namen': [rij('beroep-namen', { beroep: 'b-2', naam: 'winkelmeisje', ...merk })],
    'isco-taken': [rij('isco-taken', { isco: '5223', taken: 'vullen verkopen' })],
    'beroep-taken': [rij('beroep-taken', { beroep: 'kok', taken: 'koken' })],
    arbeidsmarktregios: [rij('arbeidsmarktregios', { code: 'AM01', naam: 'Groningen', ...merk })],
    gemeenten: [rij('gemeenten', { code: 'GM0014', naam: 'Groningen', regio: 'AM01', ...merk })],
    pc4: [
      rij('pc4', {
        pc4: '9711',
        plaats: 'Groningen',
        lat: '53.2154',
        lon: '6.5672',
        gemeente: 'GM0014',
        ...merk,
      }),
    ],
    loketten: [
      rij('loketten', { regio: '', soort: 'Werkcentrum', naam: 'Werkcentrum (landelijk)', ...merk }),
    ],
    themas: [rij('themas', { thema: 'winkel', naam: 'Werken in een winkel' })],
    werkprocestitels: [
      rij(
        'werkprocestitels',
        { titel: 'Verkoopt artikelen', zin: 'Ik verkoop spullen.', kern: 'verkopen' },
        2,
      ),
      rij(
        'werkprocestitels',
        { titel: 'Rekent af', zin: 'Ik laat mensen betalen.', kern: 'verkopen', deel: 'vullen' },
        3,
      ),
      rij('werkprocestitels', { titel: 'Vult aan', zin: 'Ik vul de schappen.', kern: 'vullen koken' }, 4),
    ],
    'eigen-inschatting': [rij('eigen-inschatting', { crebo: '25002', kern: 'koken verkopen vullen' })],
    taken: [kaart('verkopen'), kaart('koken'), kaart('vullen')],
    regelingen: [],
    omtrekken: [
      {
        regio: 'AM01',
        bron: 'sbb',
        kwaliteit: 'C',
        ringen: [
          [
            [6, 53],
            [7, 53],
            [7, 53.5],
            [6, 53.5],
            [6, 53],
          ],
        ],
      },
    ],
  };
}
