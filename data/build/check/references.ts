/** Every code that points at another row must find it there. */
import type { Sources } from '../read/sources';
import type { ElkeKolom, TabelNaam } from '../read/tables';
import { fout, type Probleem } from './problem';

interface Verwijzing {
  readonly van: TabelNaam;
  /** Columns that together point, in the order of the key. */
  readonly kolommen: readonly ElkeKolom[];
  readonly naar: TabelNaam;
  readonly sleutel: readonly ElkeKolom[];
  /** True where an empty value means "for all" or "not known". */
  readonly leegMag?: boolean;
}

const crebo = (van: TabelNaam, kolom: ElkeKolom = 'crebo'): Verwijzing => ({
  van,
  kolommen: [kolom],
  naar: 'kwalificaties',
  sleutel: ['crebo'],
});

const bron = (van: TabelNaam): Verwijzing => ({ van, kolommen: ['bron'], naar: 'bronnen', sleutel: ['id'] });

const VERWIJZINGEN: readonly Verwijzing[] = [
  crebo('kerntaken'),
  crebo('werkprocessen'),
  crebo('opvolging', 'oud'),
  crebo('opvolging', 'nieuw'),
  crebo('bekend-dubbel', 'oud'),
  crebo('bekend-dubbel', 'nieuw'),
  crebo('kwalificatie-vaardigheden'),
  crebo('keuzedeel-kwalificaties'),
  crebo('certificaten'),
  crebo('eigen-inschatting'),
  { van: 'werkprocessen', kolommen: ['crebo', 'kerntaak'], naar: 'kerntaken', sleutel: ['crebo', 'code'] },
  { van: 'kwalificatie-vaardigheden', kolommen: ['vaardigheid'], naar: 'vaardigheden', sleutel: ['id'] },
  { van: 'beroep-namen', kolommen: ['beroep'], naar: 'beroepen', sleutel: ['id'] },
  { van: 'isco-taken', kolommen: ['isco'], naar: 'beroepen', sleutel: ['isco'] },
  { van: 'beroep-taken', kolommen: ['beroep'], naar: 'beroepen', sleutel: ['naam'] },
  { van: 'keuzedeel-kwalificaties', kolommen: ['keuzedeel'], naar: 'keuzedelen', sleutel: ['code'] },
  {
    van: 'certificaat-werkprocessen',
    kolommen: ['certificaat', 'crebo'],
    naar: 'certificaten',
    sleutel: ['code', 'crebo'],
  },
  {
    van: 'certificaat-werkprocessen',
    kolommen: ['crebo', 'code'],
    naar: 'werkprocessen',
    sleutel: ['crebo', 'code'],
  },
  { van: 'gemeenten', kolommen: ['regio'], naar: 'arbeidsmarktregios', sleutel: ['code'] },
  { van: 'pc4', kolommen: ['gemeente'], naar: 'gemeenten', sleutel: ['code'] },
  { van: 'loketten', kolommen: ['regio'], naar: 'arbeidsmarktregios', sleutel: ['code'], leegMag: true },
  ...(
    [
      'kwalificaties',
      'kerntaken',
      'werkprocessen',
      'opvolging',
      'vaardigheden',
      'kwalificatie-vaardigheden',
      'beroepen',
      'beroep-namen',
      'keuzedelen',
      'keuzedeel-kwalificaties',
      'certificaten',
      'certificaat-werkprocessen',
      'arbeidsmarktregios',
      'gemeenten',
      'pc4',
      'loketten',
    ] as const
  ).map(bron),
];

export function brokenReferences(sources: Sources): Probleem[] {
  return VERWIJZINGEN.flatMap((verwijzing) => {
    const { van, kolommen, naar, sleutel, leegMag = false } = verwijzing;
    const bekend = new Set(sources[naar].map((rij) => valueOf(rij, sleutel)));
    return sources[van].flatMap((rij) => {
      const waarde = valueOf(rij, kolommen);
      if (bekend.has(waarde) || (leegMag && waarde === '')) return [];
      return [fout(`${van}.csv`, rij.regel, waarde, `${kolommen.join(' en ')}: staat niet in ${naar}.csv`)];
    });
  });
}

/** Values of some columns as one text; a column that the table lacks counts as empty. */
export function valueOf(
  rij: Readonly<Partial<Record<ElkeKolom, string>>>,
  kolommen: readonly ElkeKolom[],
): string {
  return kolommen.map((kolom) => rij[kolom] ?? '').join(' ');
}
