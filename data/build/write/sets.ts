/** The data sets of others as a person sees them listed in the app: what, how many, from where, how old. */
import type { Manifest } from '../../../electron/engine/reference/types';
import type { Sources } from '../read/sources';
import type { TabelNaam } from '../read/tables';
import { compare } from './order';

type SetRegel = Manifest['sets'][number];

/** The edition differs from row to row: each row names its own source. */
const GEMENGD = 'verschilt per regel';

const SETS: readonly (readonly [tabel: TabelNaam, naam: string, editie?: string])[] = [
  ['kwalificaties', 'Kwalificaties', '2026-01-17'],
  ['kerntaken', 'Kerntaken', GEMENGD],
  ['werkprocessen', 'Werkprocessen', GEMENGD],
  ['opvolging', 'Opvolging van oude door nieuwe kwalificaties', 'afgeleid, niet officieel'],
  ['vaardigheden', 'Vaardigheden'],
  ['kwalificatie-vaardigheden', 'Vaardigheden bij kwalificaties'],
  ['beroepen', 'Beroepen (om op te zoeken)'],
  ['beroep-namen', 'Andere namen van beroepen'],
  ['keuzedelen', 'Keuzedelen', GEMENGD],
  ['certificaten', 'Certificaten', GEMENGD],
  ['arbeidsmarktregios', "Arbeidsmarktregio's"],
  ['gemeenten', 'Gemeenten'],
  ['pc4', 'Postcodes (vier cijfers)'],
  ['loketten', 'Loketten', '2015'],
];

/** Sets of facts from others. */
export function factSets(s: Sources): SetRegel[] {
  return [
    ...SETS.map(([tabel, naam, editie]) => {
      const bronIds = s[tabel].flatMap((rij) => ('bron' in rij ? [rij.bron] : []));
      return factSet(s, tabel, naam, bronIds, editie);
    }),
    factSet(
      s,
      'omtrekken',
      "Grenzen van de arbeidsmarktregio's",
      s.omtrekken.map(({ bron }) => bron),
    ),
  ];
}

/** @param bronIds the source of each row; the one that occurs most is named first */
function factSet(
  s: Sources,
  id: string,
  naam: string,
  bronIds: readonly string[],
  editie?: string,
): SetRegel {
  const telling = new Map<string, number>();
  for (const bron of bronIds) telling.set(bron, (telling.get(bron) ?? 0) + 1);
  const bronnen = [...telling]
    .sort(([a, aantalA], [b, aantalB]) => aantalB - aantalA || compare(a, b))
    .flatMap(([bron]) => s.bronnen.filter((rij) => rij.id === bron));
  return {
    id,
    naam,
    aantal: bronIds.length,
    editie: editie ?? bronnen[0]?.editie ?? '',
    bron: [...new Set(bronnen.map(({ uitgever }) => uitgever))].join(', '),
    licentie: [...new Set(bronnen.map(({ licentie }) => licentie))].join('; '),
    voorbeeld: false,
  };
}
