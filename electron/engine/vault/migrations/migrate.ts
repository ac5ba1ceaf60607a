/** Brings a kluis to the shape of today, step by step, with the file as it was kept before each step. */
import type { Database } from 'sql.js';
import { EngineError } from '../../engine-error';
import type { Migration } from './types';

/**
 * @param backup called before each step on a kluis that had a shape already: saves it as it is then
 * @returns true when something changed
 * @throws EngineError `onbekende-versie` when a newer version of the app made this kluis
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  backup: () => Promise<void>,
): Promise<boolean> {
  const latest = migrations.at(-1)?.versie ?? 0;
  const found = versionOf(database);
  if (found > latest) {
    throw new EngineError('onbekende-versie', {
      detail: `shape ${String(found)}, known to ${String(latest)}`,
    });
  }
  const steps = migrations.filter(({ versie }) => versie > found);
  for (const { versie, sql } of steps) {
    if (found > 0) await backup();
    step(database, sql, versie);
  }
  return steps.length > 0;
}

/** One step happens as a whole or not at all. */
function step(database: Database, sql: string, versie: number): void {
  database.run('BEGIN');
  try {
    database.run(sql);
    database.run(`PRAGMA user_version = ${String(versie)}`);
    database.run('COMMIT');
  } catch (error) {
    database.run('ROLLBACK');
    throw error;
  }
}

function versionOf(database: Database): number {
  return Number(database.exec('PRAGMA user_version')[0]?.values[0]?.[0] ?? 0);
}
