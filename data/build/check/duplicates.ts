/** What must be there once: codes, pairs, titles, ids. */
import { fold, titelSleutel } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import type { ElkeKolom, TabelNaam } from '../read/tables';
import { fout, type Probleem } from './problem';
import { valueOf } from './references';

const SLEUTELS: readonly (readonly [tabel: TabelNaam, kolommen: readonly ElkeKolom[]])[] = [
  ['bronnen', ['id']],
  ['kwalificaties', ['crebo']],
  ['kerntaken', ['crebo', 'code']],
  ['werkprocessen', ['crebo', 'code']],
  ['opvolging', ['oud', 'nieuw']],
  ['bekend-dubbel', ['oud', 'nieuw']],
  ['vaardigheden', ['id']],
  ['kwalificatie-vaardigheden', ['crebo', 'vaardigheid']],
  ['beroepen', ['id']],
  ['beroep-namen', ['beroep', 'naam']],
  ['isco-taken', ['isco']],
  ['beroep-taken', ['beroep']],
  ['keuzedelen', ['code']],
  ['keuzedeel-kwalificaties', ['keuzedeel', 'crebo']],
  ['certificaten', ['code', 'crebo']],
  ['certificaat-werkprocessen', ['certificaat', 'crebo', 'code']],
  ['arbeidsmarktregios', ['code']],
  ['gemeenten', ['code']],
  ['pc4', ['pc4']],
  ['themas', ['thema']],
  ['eigen-inschatting', ['crebo']],
  ['verboden-woorden', ['woord']],
  ['gewone-woorden', ['woord']],
  ['spelling-goed', ['woord']],
];

interface Plek {
  readonly bestand: string;
  readonly regel: number;
  readonly waarde: string;
}

export function duplicates(s: Sources): Probleem[] {
  return [
    ...SLEUTELS.flatMap(([tabel, kolommen]) =>
      repeated(
        s[tabel].map((rij) => ({
          bestand: `${tabel}.csv`,
          regel: rij.regel,
          waarde: valueOf(rij, kolommen),
        })),
        'staat er al',
      ),
    ),
    ...repeated(
      s.werkprocestitels.map(({ titel, regel }) => ({
        bestand: 'werkprocestitels.csv',
        regel,
        waarde: titelSleutel(titel),
      })),
      'deze titel staat er al',
    ),
    ...repeated(
      s.taken.map(({ id, bestand, regel }) => ({ bestand, regel, waarde: id })),
      'dit taak-id bestaat al',
    ),
    ...repeated(
      s.taken.map(({ zin, bestand, regel }) => ({ bestand, regel, waarde: titelSleutel(zin) })),
      'een andere taak heeft dezelfde zin',
    ),
    ...s.taken.flatMap(({ woorden, bestand, regel }) =>
      repeated(
        woorden.map((woord) => ({ bestand, regel, waarde: fold(woord) })),
        'dit woord staat dubbel bij de taak',
      ),
    ),
    ...repeated(
      s.regelingen.map(({ id, bestand, regel }) => ({ bestand, regel, waarde: id })),
      'dit id bestaat al',
    ),
    ...repeated(
      s.omtrekken.map(({ regio }) => ({ bestand: 'arbeidsmarktregios.geojson', regel: 0, waarde: regio })),
      'deze regio staat er al',
    ),
  ];
}

function repeated(plekken: readonly Plek[], wat: string): Probleem[] {
  const gezien = new Set<string>();
  return plekken.flatMap(({ bestand, regel, waarde }) => {
    if (gezien.has(waarde)) return [fout(bestand, regel, waarde, wat)];
    gezien.add(waarde);
    return [];
  });
}
