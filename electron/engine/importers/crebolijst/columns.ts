/** The columns of a crebolijst, by every name that they have had in the files of SBB and in the law. */
import { hasHeader, readHeader, type ColumnNames, type Columns } from '../table/header';

type Column = 'code' | 'naam' | 'niveau' | 'soort' | 'dossier' | 'dossiercode' | 'prijsfactor';

const NAMES: ColumnNames<Column> = {
  code: [
    'crebonummer',
    'erkende opleidingscode',
    'opleidingscode',
    'crebo',
    'crebo nummer',
    'crebonr',
    'crebocode',
    'kwalificatiecode',
  ],
  naam: [
    'kwalificatie',
    'naam kwalificatie',
    'kwalificatienaam',
    'opleidingsnaam',
    'naam opleiding',
    'naam erkende opleiding',
    'erkende opleiding',
    'opleiding',
    'naam',
    'titel',
    'omschrijving',
  ],
  niveau: ['niveau', 'mbo niveau', 'niveau kwalificatie', 'niveau opleiding'],
  soort: ['soort opleiding', 'soort', 'type opleiding'],
  dossier: ['kwalificatiedossier', 'naam kwalificatiedossier', 'dossier', 'naam dossier', 'dossiernaam'],
  dossiercode: ['dossiercrebo', 'crebo dossier', 'crebonummer dossier', 'crebonummer kwalificatiedossier'],
  prijsfactor: ['prijsfactor'],
};

/** Beside the code, one of these makes a table a crebolijst. */
const TELLING = ['prijsfactor', 'soort', 'niveau', 'dossier'] as const;

/** Where in a row what stands; places from 0. */
export interface CreboColumns {
  readonly code: number;
  readonly naam: number | undefined;
  readonly niveau: number | undefined;
  readonly soort: number | undefined;
  readonly dossier: number | undefined;
  readonly dossiercode: number | undefined;
}

/** @returns undefined when this row is not the header of a crebolijst */
export function creboColumns(cells: readonly string[]): CreboColumns | undefined {
  const columns = readHeader(cells, NAMES, ['code']);
  if (!columns || TELLING.every((key) => columns[key].length === 0)) return undefined;
  const [naam] = columns.naam;
  const [code, other] = codesOf(columns, naam);
  return code === undefined
    ? undefined
    : {
        code,
        naam,
        niveau: columns.niveau[0],
        soort: columns.soort[0],
        dossier: columns.dossier[0],
        dossiercode: columns.dossiercode[0] ?? other,
      };
}

export function isCrebolijst(rows: readonly (readonly string[])[]): boolean {
  return TELLING.some((key) => hasHeader(rows, NAMES, ['code', key]));
}

/** In the law both the dossier and the kwalificatie have a `Crebonummer`: the one beside the name is the latter's. */
function codesOf(columns: Columns<Column>, naam: number | undefined): readonly number[] {
  if (naam === undefined) return columns.code;
  const distance = (place: number): number => Math.abs(place - naam) + (place > naam ? 1 / 2 : 0);
  return [...columns.code].sort((a, b) => distance(a) - distance(b));
}
