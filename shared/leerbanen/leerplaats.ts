/** A place as a source tells it, before anybody asked which kwalificatie its crebo stands for today. */
import type { Crebo } from '../domain/ids';
import type { Leerbaan } from '../domain/leerbaan';

/** `crebo` as it is written in the source; `titel` is '' when the source names none. */
export type Leerplaats = Omit<Leerbaan, 'oudeCrebo'>;

/** The kwalificatie that a crebo stands for today. */
export interface Gevonden {
  readonly crebo: Crebo;
  readonly naam: string;
}

/** Answers undefined when the crebo is not known at all. */
export type ZoekCrebo = (crebo: Crebo) => Gevonden | undefined;

/** The place as the app shows it: under the crebo of today, with the old one beside it where it was followed up. */
export function asLeerbaan(leerplaats: Leerplaats, { crebo, naam }: Gevonden): Leerbaan {
  return {
    ...leerplaats,
    titel: leerplaats.titel || naam,
    crebo,
    ...(crebo === leerplaats.crebo ? {} : { oudeCrebo: leerplaats.crebo }),
  };
}
