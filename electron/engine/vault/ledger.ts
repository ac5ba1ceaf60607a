/** Anonymous counts in the kluis, and what it remembers of the clock. */
import type { Count } from '../../../shared/kluis/counts';
import type { SeenClock } from '../../../shared/kluis/known-moment';
import type { KeptCount } from '../../../shared/kluis/small-cells';
import type { Datum } from '../../../shared/domain/ids';
import type { VaultDatabase } from './database';

export class VaultLedger {
  constructor(private readonly database: VaultDatabase) {}

  add(dag: Datum, counts: readonly Count[]): void {
    this.database.atOnce(() => {
      for (const { soort, waarde } of counts) {
        this.database.run(
          `INSERT INTO telling (dag, soort, waarde, aantal) VALUES (?, ?, ?, 1)
           ON CONFLICT (dag, soort, waarde) DO UPDATE SET aantal = aantal + 1`,
          [dag, soort, waarde],
        );
      }
    });
  }

  counts(): KeptCount[] {
    return this.database
      .rows('SELECT dag, soort, waarde, aantal FROM telling')
      .map(({ dag, soort, waarde, aantal }) => ({
        dag: dag as Datum,
        soort: String(soort),
        waarde: String(waarde),
        aantal: Number(aantal),
      }));
  }

  seen(): SeenClock | undefined {
    const row = this.database.rows('SELECT gezien, klok FROM klok')[0];
    return row && { gezien: Number(row['gezien']), klok: Number(row['klok']) };
  }

  remember({ gezien, klok }: SeenClock): void {
    this.database.run('INSERT OR REPLACE INTO klok (een, gezien, klok) VALUES (1, ?, ?)', [gezien, klok]);
  }
}
