/** Reads what a place can not do without: its id, its crebo and the name of the leerbedrijf. */
import type { Crebo } from '../domain/ids';
import type { RawLeerplaats } from './raw-leerplaats';
import { readCrebo } from './read-crebo';
import { showValue, type Weigering } from './refusal';

export interface Identity {
  readonly id: string;
  readonly crebo: Crebo;
  readonly leerbedrijf: string;
}

const MAX_ID = 120;

/** @returns the identity, or every reason why the row has none */
export function readIdentity({ id, crebo: named, leerbedrijf }: RawLeerplaats): Identity | Weigering[] {
  // The kwalificatie names the crebo, or else the end of the id does: `<uuid>-<crebo>`.
  const crebo = readCrebo(named || (/-(\d{5})$/u.exec(id)?.[1] ?? ''), 'kwalificatie.crebocode');
  const refusals: Weigering[] = [];
  if (id === '') {
    refusals.push({ veld: 'leerplaatsId', waarde: '', reden: 'Het nummer van de leerplaats ontbreekt.' });
  } else if (id.length > MAX_ID) {
    const reden = `Het nummer van de leerplaats is langer dan ${String(MAX_ID)} tekens.`;
    refusals.push({ veld: 'leerplaatsId', waarde: showValue(id), reden });
  }
  if (typeof crebo !== 'string') refusals.push(crebo);
  if (leerbedrijf === '') {
    refusals.push({ veld: 'organisatie.naam', waarde: '', reden: 'De naam van het leerbedrijf ontbreekt.' });
  }
  return refusals.length > 0 || typeof crebo !== 'string' ? refusals : { id, crebo, leerbedrijf };
}
