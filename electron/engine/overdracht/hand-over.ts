/** The conversation at hand, given away with the yes of the candidate. */
import { EngineError } from '../engine-error';
import type { HeldGesprek } from '../vault/types';
import type { OverdrachtGesprekken } from './gesprekken';

/** @throws EngineError `geen-gesprek`, `geen-toestemming` */
export function handOver(gesprekken: OverdrachtGesprekken): HeldGesprek {
  const current = gesprekken.current();
  if (!current) throw new EngineError('geen-gesprek');
  if (current.overdrachtJa === undefined) throw new EngineError('geen-toestemming');
  return gesprekken.draagOver();
}
