/** The conversations in an open kluis, as rows: checked on the way in and on the way out. */
import { Gesprek } from '../../../shared/domain/gesprek';
import type { EvenementId } from '../../../shared/domain/evenement';
import type { Crebo, Datum, GesprekCode } from '../../../shared/domain/ids';
import { EngineError } from '../engine-error';
import type { Row, VaultDatabase } from './database';
import type { HeldGesprek } from './types';

/** What the list shows of one conversation, without reading all of it. */
export interface BookLine {
  readonly code: GesprekCode;
  readonly begonnen: string;
  readonly gewijzigd: string;
  readonly bewaarTot: Datum;
  readonly herkomst: 'hier' | 'kopie' | 'overgenomen';
  readonly afgerond: boolean;
  readonly aantalTaken: number;
  readonly gekozen: readonly Crebo[];
}

/** A conversation in the kluis always has an end date. */
export type KeptGesprek = Gesprek & { readonly bewaarTot: Datum };

export class VaultBook {
  constructor(private readonly database: VaultDatabase) {}

  /** @param gewijzigd moment of this change, ISO 8601 */
  put(gesprek: KeptGesprek, gewijzigd: string): void {
    const inhoud = Gesprek.parse(gesprek);
    this.database.run(
      `INSERT OR REPLACE INTO gesprek
         (code, begonnen, gewijzigd, bewaar_tot, herkomst, afgerond, aantal_taken, gekozen, inhoud)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        gesprek.code,
        gesprek.begonnen,
        gewijzigd,
        gesprek.bewaarTot,
        gesprek.herkomst ?? 'hier',
        gesprek.afgerond === undefined ? 0 : 1,
        gesprek.antwoorden.taken.length,
        JSON.stringify(gesprek.gekozen),
        JSON.stringify(inhoud),
      ],
    );
  }

  has(code: GesprekCode): boolean {
    return this.database.rows('SELECT 1 FROM gesprek WHERE code = ?', [code]).length > 0;
  }

  /** @throws EngineError `gegevens-beschadigd` when it is there and can not be read; it stays where it is */
  get(code: GesprekCode): HeldGesprek | undefined {
    const held = this.text(code);
    if (held === undefined) return undefined;
    const gesprek = parse(held.inhoud);
    if (!gesprek) throw new EngineError('gegevens-beschadigd', { detail: `gesprek ${code}` });
    return { gesprek, gewijzigd: held.gewijzigd };
  }

  /** As `get`, and undefined for one that can not be read: it stays as it is, and the list shows it. */
  readable(code: GesprekCode): HeldGesprek | undefined {
    try {
      return this.get(code);
    } catch {
      return undefined;
    }
  }

  /** The conversation as it stands in the kluis, also when it can not be read as one. */
  text(code: GesprekCode): { readonly inhoud: string; readonly gewijzigd: string } | undefined {
    const row = this.database.rows('SELECT inhoud, gewijzigd FROM gesprek WHERE code = ?', [code])[0];
    return row && { inhoud: String(row['inhoud']), gewijzigd: String(row['gewijzigd']) };
  }

  /** The latest change first. */
  lines(): BookLine[] {
    return this.database
      .rows(
        `SELECT code, begonnen, gewijzigd, bewaar_tot, herkomst, afgerond, aantal_taken, gekozen
         FROM gesprek ORDER BY gewijzigd DESC, code`,
      )
      .map(toLine);
  }

  /** The codes of those that were begun at an event. */
  ofEvenement(evenement: EvenementId): GesprekCode[] {
    return this.database
      .rows(
        `SELECT code FROM gesprek
         WHERE CASE WHEN json_valid(inhoud) THEN json_extract(inhoud, '$.evenement') END = ? ORDER BY code`,
        [evenement],
      )
      .map((row) => row['code'] as GesprekCode);
  }

  /** @returns false when there is none */
  remove(code: GesprekCode): boolean {
    const found = this.has(code);
    this.database.run('DELETE FROM gesprek WHERE code = ?', [code]);
    return found;
  }

  /** @returns the codes that were erased since their last day had passed */
  removeExpired(vandaag: Datum): GesprekCode[] {
    const expired = this.database
      .rows('SELECT code FROM gesprek WHERE bewaar_tot < ?', [vandaag])
      .map((row) => row['code'] as GesprekCode);
    if (expired.length > 0) this.database.run('DELETE FROM gesprek WHERE bewaar_tot < ?', [vandaag]);
    return expired;
  }
}

function parse(inhoud: string): Gesprek | undefined {
  try {
    return Gesprek.parse(JSON.parse(inhoud));
  } catch {
    return undefined;
  }
}

function toLine(row: Row): BookLine {
  return {
    code: row['code'] as GesprekCode,
    begonnen: String(row['begonnen']),
    gewijzigd: String(row['gewijzigd']),
    bewaarTot: row['bewaar_tot'] as Datum,
    herkomst: row['herkomst'] as BookLine['herkomst'],
    afgerond: row['afgerond'] === 1,
    aantalTaken: Number(row['aantal_taken']),
    gekozen: JSON.parse(String(row['gekozen'])) as Crebo[],
  };
}
