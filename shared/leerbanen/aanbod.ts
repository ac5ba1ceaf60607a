/** What can be learned at a place, by title: the same title in several kwalificaties is one thing to learn. */
import type { TitelSleutel } from '../domain/ids';
import { titelSleutel } from '../text/fold';

/** Titles in a fixed order, each once. Thousands of places share one list, so it is worked out once. */
export interface Takenlijst {
  readonly titels: readonly { readonly sleutel: TitelSleutel; readonly titel: string }[];
}

export interface Aanbod {
  readonly lijst: Takenlijst;
  /** Per title of the list whether it can be learned here; undefined when the source does not tell. */
  readonly uitvoerbaar: readonly boolean[] | undefined;
}

/** A werkproces by official code and title; either may be ''. */
export interface BronWerkproces {
  readonly code: string;
  readonly titel: string;
}

export interface OfficieelWerkproces extends BronWerkproces {
  readonly sleutel: TitelSleutel;
}

export interface Lezer {
  readonly lijst: Takenlijst;
  /** @param uitvoerbaar per werkproces of the source, in its order */
  readonly aanbod: (uitvoerbaar: readonly boolean[]) => Aanbod;
}

/**
 * Prepares one list of werkprocessen of a source for reading many places that share it.
 * @param officieel the werkprocessen of the kwalificatie: they give the title where the source has only a code
 * @returns undefined when no title is known for any of them
 */
export function takenlijstLezer(
  bron: readonly BronWerkproces[],
  officieel: readonly OfficieelWerkproces[],
): Lezer | undefined {
  const index = new Map<TitelSleutel, number>();
  const titels: { sleutel: TitelSleutel; titel: string }[] = [];
  /** Place in the list per werkproces of the source; undefined where it has no title. */
  const plaats = bron.map(({ code, titel }) => {
    const found =
      titel === '' ? officieel.find((one) => one.code === code) : { sleutel: titelSleutel(titel), titel };
    if (!found) return undefined;
    const known = index.get(found.sleutel);
    if (known !== undefined) return known;
    index.set(found.sleutel, titels.length);
    return titels.push({ sleutel: found.sleutel, titel: found.titel }) - 1;
  });
  if (titels.length === 0) return undefined;
  const lijst = { titels };
  return {
    lijst,
    aanbod: (uitvoerbaar) => {
      const here = titels.map(() => false);
      // One title may stand under two kerntaken; it can be learned here when either says so.
      plaats.forEach((at, i) => {
        if (at !== undefined && uitvoerbaar[i] === true) here[at] = true;
      });
      return { lijst, uitvoerbaar: here };
    },
  };
}

/** What there is to learn when nobody tells what can be learned here. */
export function onbekendAanbod(officieel: readonly OfficieelWerkproces[]): Aanbod {
  return { lijst: takenlijstLezer(officieel, officieel)?.lijst ?? { titels: [] }, uitvoerbaar: undefined };
}
