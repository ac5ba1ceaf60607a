/** Reads a whole file of leerbanen in batches, with progress, cancellable between batches. */
import type { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import type { Leerbaan } from '../../../shared/domain/leerbaan';
import type { LeesOpties } from '../../../shared/leerbanen/parse-leerbaan';
import { EngineError } from '../engine-error';
import { breathe } from './one-job';
import { LeerbaanReader } from './reader';
import { findRows } from './rows';

export interface Loaded {
  readonly leerbanen: readonly Leerbaan[];
  readonly rapport: LaadRapport;
}

export interface LoadOptions extends LeesOpties {
  readonly naam: string;
  readonly signal: AbortSignal;
  readonly onVoortgang: (gedaan: number, totaal: number) => void;
}

const BATCH = 250;

/**
 * @throws EngineError `onleesbaar-bestand` when nothing in it can be used, `geannuleerd` when cancelled
 */
export async function loadLeerbanen(text: string, options: LoadOptions): Promise<Loaded> {
  options.onVoortgang(0, 0);
  await breathe(options.signal);
  const { totaal, rijen } = findRows(text);
  const reader = new LeerbaanReader(options.naam, options);
  let done = 0;
  for (const row of rijen) {
    reader.add(row);
    done += 1;
    if (done % BATCH !== 0) continue;
    options.onVoortgang(Math.min(done, totaal), totaal);
    await breathe(options.signal);
  }
  const rapport = reader.rapport();
  if (rapport.geladen === 0) throw new EngineError('onleesbaar-bestand', { detail: nothingUsable(rapport) });
  return { leerbanen: reader.leerbanen(), rapport };
}

function nothingUsable({ gelezen, geweigerd }: LaadRapport): string {
  const first = geweigerd[0];
  const why = first ? ` Rij ${String(first.rij)}, ${first.veld}: ${first.reden}` : '';
  return `Geen enkele van de ${String(gelezen)} rijen is een leerbaan die de app kan gebruiken.${why}`;
}
