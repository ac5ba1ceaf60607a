/**
 * Makes one of two states of the same conversation that went on in two places. The law: the state that changed
 * last leads; what only the other holds is added as far as there is room; nothing that was answered is lost.
 * The result does not depend on which of the two is called first, and merging again changes nothing.
 */
import type { Antwoorden } from '../domain/antwoord';
import { MAX_AFSPRAKEN, MAX_LEERBANEN, MAX_RICHTINGEN, MAX_VOORSTEL_KEUZES } from '../domain/gesprek';
import type { TaakId } from '../domain/ids';
import { canonical, lastPer, type Inhoud } from './inhoud';

/** Contents with the moment of their last change, ISO 8601. */
export interface Stand {
  readonly inhoud: Inhoud;
  readonly gewijzigd: string;
}

/** Which of two states leads: the one that changed last; at the same moment a fixed order decides. */
export function leads(a: Stand, b: Stand): boolean {
  const [left, right] = [Date.parse(a.gewijzigd), Date.parse(b.gewijzigd)];
  return left === right ? canonical(a.inhoud) >= canonical(b.inhoud) : left > right;
}

export function merge(a: Stand, b: Stand): Inhoud {
  return leads(a, b) ? addTo(a.inhoud, b.inhoud) : addTo(b.inhoud, a.inhoud);
}

function addTo(leading: Inhoud, other: Inhoud): Inhoud {
  const route = leading.route ?? other.route;
  const voorstel = both(leading.voorstel ?? [], other.voorstel ?? [], ({ sleutel }) => sleutel);
  return {
    situatie: { ...other.situatie, ...leading.situatie },
    ...answers(leading, other),
    gekozen: union(leading.gekozen, other.gekozen, MAX_RICHTINGEN),
    routeAntwoorden: { ...other.routeAntwoorden, ...leading.routeAntwoorden },
    ...(route === undefined ? {} : { route }),
    leerbanen: union(leading.leerbanen, other.leerbanen, MAX_LEERBANEN),
    afspraken: union(leading.afspraken, other.afspraken, MAX_AFSPRAKEN),
    ...(voorstel.length === 0 ? {} : { voorstel: voorstel.slice(0, MAX_VOORSTEL_KEUZES) }),
  };
}

/** A taak is either answered or skipped; what the leading state says of it counts. */
function answers(leading: Inhoud, other: Inhoud): Pick<Inhoud, 'antwoorden' | 'overgeslagen'> {
  const skipped = new Set(leading.overgeslagen);
  const taken = both(leading.antwoorden.taken, other.antwoorden.taken, ({ taak }) => taak).filter(
    ({ taak }) => !skipped.has(taak),
  );
  const answered = new Set(taken.map(({ taak }) => taak));
  const isOpen = (taak: TaakId): boolean => !answered.has(taak);
  const antwoorden: Antwoorden = {
    taken,
    werkprocessen: both(
      leading.antwoorden.werkprocessen,
      other.antwoorden.werkprocessen,
      ({ sleutel }) => sleutel,
    ),
    themas: both(leading.antwoorden.themas ?? [], other.antwoorden.themas ?? [], ({ thema }) => thema),
  };
  return { antwoorden, overgeslagen: union(leading.overgeslagen, other.overgeslagen).filter(isOpen) };
}

/** All of the first, and of the second what the first says nothing of. */
function both<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(first.map(key));
  return [...lastPer(first, key), ...lastPer(second, key).filter((item) => !known.has(key(item)))];
}

function union<T>(first: readonly T[], second: readonly T[], most = Infinity): readonly T[] {
  return [...new Set([...first, ...second])].slice(0, most);
}
