/** The links between documents, from the facts: which titles, kwalificaties and tasks belong together. */
import type { Link, Links } from '../../../shared/search/links';
import type { SearchIndex } from '../../../shared/search/search-index';
import type { ZoekSoort } from '../../../shared/search/document';
import type { Reference } from '../reference/types';
import { createTasksOfProfessions } from './tasks-of-professions';

const KERN = 1;
const DEEL = 0.5;
/** What can no longer be started comes after what can. */
const OLD = 0.5;
/** Enough to say what somebody in this kwalificatie does. */
const MAX_TAKEN = 6;
/** A task of nearly every kwalificatie says nothing of one. */
const TELLING_TASKS = 0.3;

export function buildLinks(reference: Reference, index: SearchIndex): Links {
  const taken = numbers(index, 'taak');
  const titels = numbers(index, 'titel');
  const kwalificaties = numbers(index, 'kwalificatie');
  const titelsOfTaak = new Groups();
  const takenOfTitel = new Groups();
  const kwalificatiesOfTaak = new Groups();
  const takenOfKwalificatie = new Groups();
  for (const { id, kern, deel } of reference.taken.values()) {
    for (const [sleutels, strength] of [
      [kern, KERN],
      [deel, DEEL],
    ] as const) {
      for (const sleutel of sleutels)
        link(titelsOfTaak, takenOfTitel, taken.get(id), titels.get(sleutel), strength);
    }
  }
  const add = (taak: number | undefined, kwalificatie: number | undefined, strength: number): void => {
    link(kwalificatiesOfTaak, takenOfKwalificatie, taak, kwalificatie, strength);
  };
  for (const { crebo, actueel, werkprocessen } of reference.kwalificaties.values()) {
    const perTaak = new Map<number, number>();
    for (const sleutel of new Set(werkprocessen.map((one) => one.sleutel))) {
      for (const { document, strength } of takenOfTitel.of(titels.get(sleutel) ?? -1)) {
        perTaak.set(document, (perTaak.get(document) ?? 0) + strength);
      }
    }
    const standing = actueel ? 1 : OLD;
    for (const [taak, sum] of perTaak) add(taak, kwalificaties.get(crebo), (standing * sum) / (sum + 1));
  }
  for (const row of reference.query(
    'SELECT taak, crebo, sterkte FROM taak_kwalificatie ORDER BY taak, crebo',
  )) {
    const strength = (row['sterkte'] === 'kern' ? KERN : DEEL) / 2;
    add(taken.get(String(row['taak'])), kwalificaties.get(String(row['crebo'])), strength);
  }
  const rarity = (taak: number): number =>
    1 - Math.min(1, kwalificatiesOfTaak.of(taak).length / (TELLING_TASKS * kwalificaties.size));
  return {
    titelsOfTaak: (taak) => titelsOfTaak.of(taak),
    kwalificatiesOfTaak: (taak) => kwalificatiesOfTaak.of(taak),
    takenOfTitel: (titel) => takenOfTitel.of(titel),
    takenOfKwalificatie: (kwalificatie) =>
      takenOfKwalificatie
        .of(kwalificatie)
        .map(({ document, strength }) => ({ document, strength: strength * rarity(document) }))
        .sort((a, b) => b.strength - a.strength || a.document - b.document)
        .slice(0, MAX_TAKEN),
    takenOfBeroep: createTasksOfProfessions(reference, index, taken),
  };
}

function link(
  forth: Groups,
  back: Groups,
  from: number | undefined,
  to: number | undefined,
  strength: number,
): void {
  if (from === undefined || to === undefined) return;
  forth.add(from, { document: to, strength });
  back.add(to, { document: from, strength });
}

class Groups {
  readonly #lists = new Map<number, Link[]>();

  add(from: number, to: Link): void {
    const list = this.#lists.get(from);
    if (list) list.push(to);
    else this.#lists.set(from, [to]);
  }

  of(from: number): readonly Link[] {
    return this.#lists.get(from) ?? [];
  }
}

/** Document numbers of a kind by their reference. */
function numbers(index: SearchIndex, soort: ZoekSoort): Map<string, number> {
  const [from, to] = index.ranges[soort];
  return new Map(index.documents.slice(from, to).map(({ ref }, i) => [ref, from + i]));
}
