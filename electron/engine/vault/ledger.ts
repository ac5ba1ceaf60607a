/** Counts in the kluis, and what it remembers of the clock. */
import type { EvenementId, Telregel, TelSoort } from '../../../shared/domain/evenement';
import type { Datum } from '../../../shared/domain/ids';
import { joinTelregels } from '../../../shared/evenement/join';
import type { SeenClock } from '../../../shared/kluis/known-moment';
import type { Row, VaultDatabase } from './database';

export class VaultLedger {
  constructor(private readonly database: VaultDatabase) {}

  /** Joins these with what is there. */
  join(regels: readonly Telregel[]): void {
    this.database.atOnce(() => {
      for (const regel of regels) {
        const known = this.database.rows('SELECT * FROM telregel WHERE token = ?', [regel.token]);
        for (const one of joinTelregels(known.map(toTelregel), [regel])) this.#put(one);
      }
    });
  }

  /** By token. */
  regels(): Telregel[] {
    return this.database.rows('SELECT * FROM telregel ORDER BY token').map(toTelregel);
  }

  /** @returns false when nothing of this event was counted */
  remove(evenement: EvenementId): boolean {
    const found = this.database.rows('SELECT 1 FROM telregel WHERE evenement = ? LIMIT 1', [evenement]);
    this.database.run('DELETE FROM telregel WHERE evenement = ?', [evenement]);
    return found.length > 0;
  }

  #put({ token, evenement, dag, soort, waarden, stand }: Telregel): void {
    this.database.run(
      `INSERT OR REPLACE INTO telregel (token, evenement, dag, soort, waarden, stand)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [token, evenement, dag, soort, JSON.stringify(waarden), stand],
    );
  }

  seen(): SeenClock | undefined {
    const row = this.database.rows('SELECT gezien, klok FROM klok')[0];
    return row && { gezien: Number(row['gezien']), klok: Number(row['klok']) };
  }

  remember({ gezien, klok }: SeenClock): void {
    this.database.run('INSERT OR REPLACE INTO klok (een, gezien, klok) VALUES (1, ?, ?)', [gezien, klok]);
  }
}

function toTelregel(row: Row): Telregel {
  return {
    token: String(row['token']),
    evenement: row['evenement'] as EvenementId | null,
    dag: row['dag'] as Datum,
    soort: row['soort'] as TelSoort,
    waarden: JSON.parse(String(row['waarden'])) as string[],
    stand: Number(row['stand']),
  };
}
