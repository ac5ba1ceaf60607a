/** Reads what a place can not do without: its id, its crebo and the name of the leerbedrijf. */
import type { Crebo } from '../domain/ids';
import type { RawLeerplaats } from './raw-leerplaats';
import { showValue, type Weigering } from './refusal';

/** The kwalificatie that a crebo stands for today. */
export interface Gevonden {
  readonly crebo: Crebo;
  readonly naam: string;
}

/** Answers undefined when the crebo is not known at all. */
export type ZoekCrebo = (crebo: Crebo) => Gevonden | undefined;

export interface Identity {
  readonly id: string;
  readonly leerbedrijf: string;
  readonly kwalificatie: Gevonden;
  /** The crebo as the source names it, where that one was followed up. */
  readonly oudeCrebo?: Crebo;
}

const MAX_ID = 120;

/** @returns the identity, or every reason why the row has none */
export function readIdentity(raw: RawLeerplaats, zoekCrebo: ZoekCrebo): Identity | readonly Weigering[] {
  const id = raw.leerplaatsId || raw.id;
  const leerbedrijf = raw.organisatie.naam;
  const crebo = readCrebo(raw, id, zoekCrebo);
  const refusals: Weigering[] = [];
  if (id === '') {
    refusals.push({ veld: 'leerplaatsId', waarde: '', reden: 'Het nummer van de leerplaats ontbreekt.' });
  } else if (id.length > MAX_ID) {
    const reden = `Het nummer van de leerplaats is langer dan ${String(MAX_ID)} tekens.`;
    refusals.push({ veld: 'leerplaatsId', waarde: showValue(id), reden });
  }
  if ('reden' in crebo) refusals.push(crebo);
  if (leerbedrijf === '') {
    refusals.push({ veld: 'organisatie.naam', waarde: '', reden: 'De naam van het leerbedrijf ontbreekt.' });
  }
  if (refusals.length > 0 || 'reden' in crebo) return refusals;
  return { id, leerbedrijf, ...crebo };
}

/** Named by the kwalificatie, or else by the end of the id (`<uuid>-<crebo>`); '25.080' is 25080. */
function readCrebo(
  raw: RawLeerplaats,
  id: string,
  zoekCrebo: ZoekCrebo,
): Pick<Identity, 'kwalificatie' | 'oudeCrebo'> | Weigering {
  const veld = 'kwalificatie.crebocode';
  const named = raw.kwalificatie.crebocode.replace(/^(\d{2})\.(\d{3})$/u, '$1$2');
  const written = named || (/-(\d{5})$/u.exec(id)?.[1] ?? '');
  if (written === '') return { veld, waarde: '', reden: 'De crebo van de kwalificatie ontbreekt.' };
  if (!/^\d{5}$/u.test(written)) {
    return { veld, waarde: showValue(written), reden: 'Een crebo heeft vijf cijfers.' };
  }
  const crebo = written as Crebo;
  const kwalificatie = zoekCrebo(crebo);
  if (!kwalificatie) return { veld, waarde: crebo, reden: 'Deze crebo staat niet in de kwalificaties.' };
  return kwalificatie.crebo === crebo ? { kwalificatie } : { kwalificatie, oudeCrebo: crebo };
}
