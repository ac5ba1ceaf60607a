/**
 * Proves that a database from a package is one that the app could have made itself: the same tables and indexes and
 * nothing else (no views, no triggers), no damaged pages, and values that the app can work with.
 */
import { openLeerbanenFile } from '../../leerbanen/bank/open-bank';
import { INDEXES, SCHEMA } from '../../leerbanen/bank/schema';
import { SqlBank } from '../../leerbanen/bank/sql-bank';
import { EngineError } from '../../engine-error';
import { onleesbaar } from '../onleesbaar';
import type { Leeshulp } from '../types';
import { hasSoundValues } from './bank-values';

const OBJECTS = `SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL`;

/** @throws EngineError `onleesbaar-bestand` */
export async function checkBank(pad: string, adem: Leeshulp['adem']): Promise<void> {
  const known = await knownObjects();
  if (!(await isSound(pad, known, adem))) {
    throw onleesbaar('In het pakket zijn de leerbanen beschadigd, of van een andere versie van de app.');
  }
}

async function isSound(
  pad: string,
  known: ReadonlyMap<string, unknown>,
  adem: Leeshulp['adem'],
): Promise<boolean> {
  try {
    const { sql } = await openLeerbanenFile(pad);
    try {
      return (
        sql.all(OBJECTS).every(([naam, text]) => known.get(String(naam)) === text) &&
        sql.all(`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'deel'`).length === 1 &&
        sql.all('PRAGMA quick_check(1)')[0]?.[0] === 'ok' &&
        (await hasSoundValues(sql, adem))
      );
    } finally {
      sql.close();
    }
  } catch (error) {
    if (error instanceof EngineError && error.code === 'geannuleerd') throw error;
    return false;
  }
}

async function knownObjects(): Promise<ReadonlyMap<string, unknown>> {
  const sql = await SqlBank.open();
  try {
    sql.exec(`${SCHEMA}${Object.values(INDEXES).flat().join(';\n')}`);
    return new Map(sql.all(OBJECTS).map(([naam, text]) => [String(naam), text]));
  } finally {
    sql.close();
  }
}
