/** Builds the index of matching from plain rows, once per set of reference data. */
import type { TitelSleutel } from '../domain/ids';
import type {
  MatchKwalificatie,
  MatchModel,
  MatchRows,
  ModelKwalificatie,
  ModelTaak,
  Raakvlak,
} from './model';
import { titleWeight, weigh } from './weigh';

/**
 * Kwalificaties come out in the order of their crebo and taken in the order of their id, whatever
 * the order of the rows: the same facts always give the same model.
 * @throws nothing; titles that no kwalificatie asks are left out of the taken.
 */
export function buildModel(rows: MatchRows): MatchModel {
  const sorted = [...rows.kwalificaties].sort((a, b) => compare(a.crebo, b.crebo));
  const titels = [...new Set(sorted.flatMap((k) => k.onderdelen.map((deel) => deel.sleutel)))].sort(compare);
  const opTitel = new Map(titels.map((sleutel, index) => [sleutel, index]));
  const titleIndex = (sleutel: string): number => opTitel.get(sleutel as TitelSleutel) ?? -1;

  const gevraagdDoor: number[][] = titels.map(() => []);
  sorted.forEach((kwalificatie, index) => {
    for (const title of new Set(kwalificatie.onderdelen.map((deel) => titleIndex(deel.sleutel)))) {
      gevraagdDoor[title]?.push(index);
    }
  });
  const gewicht = gevraagdDoor.map((list) => titleWeight(list.length, sorted.length));
  const gewogen = weigh(sorted, titleIndex, gewicht);
  const groepen = new Map<string, number>();
  const groepOf = (key: string): number => {
    const known = groepen.get(key) ?? groepen.size;
    groepen.set(key, known);
    return known;
  };
  const kwalificaties: ModelKwalificatie[] = sorted.map((kwalificatie, index) => ({
    ...kwalificatie,
    index,
    onderdelen: (gewogen[index]?.onderdelen ?? []).map((deel) => ({
      ...deel,
      groep: groepOf(`${kwalificatie.dossier}|${String(deel.titel)}`),
    })),
    onbekendeEenheden: gewogen[index]?.onbekendeEenheden ?? 0,
    isSchatting: kwalificatie.onderdelen.some((deel) => deel.soort === 'eigen-inschatting'),
  }));
  const gangbaar = titels.map((sleutel, title) => isGangbaar(sorted, gevraagdDoor[title] ?? [], sleutel));
  const countGangbaar = (titles: readonly number[]): number =>
    titles.filter((title) => gangbaar[title]).length;
  const known = (sleutels: readonly TitelSleutel[]): number[] =>
    [...new Set(sleutels)].map(titleIndex).filter((index) => index >= 0);
  const taken: ModelTaak[] = [...rows.taken]
    .sort((a, b) => compare(a.id, b.id))
    .map((taak) => {
      const kernTitels = known(taak.kern);
      const deelTitels = known(taak.deel).filter((title) => !kernTitels.includes(title));
      return {
        ...taak,
        kernTitels,
        deelTitels,
        gangbaar: { kern: countGangbaar(kernTitels), deel: countGangbaar(deelTitels) },
        raakvlakken: raakvlakken(kernTitels, deelTitels, gevraagdDoor),
      };
    });
  return {
    groepen: groepen.size,
    kwalificaties,
    opCrebo: new Map(kwalificaties.map((kwalificatie) => [kwalificatie.crebo, kwalificatie])),
    taken,
    opTaak: new Map(taken.map((taak) => [taak.id, taak])),
    titels,
    opTitel,
    gewicht,
    gangbaar,
    gevraagdDoor,
  };
}

function isGangbaar(
  kwalificaties: readonly MatchKwalificatie[],
  askedBy: readonly number[],
  sleutel: TitelSleutel,
): boolean {
  return askedBy.some((index) => {
    const one = kwalificaties[index];
    const deel = one?.onderdelen.find((part) => part.sleutel === sleutel);
    return one?.actueel === true && deel?.soort !== 'eigen-inschatting';
  });
}

function raakvlakken(
  kern: readonly number[],
  deel: readonly number[],
  gevraagdDoor: readonly (readonly number[])[],
): Raakvlak[] {
  const counts = new Map<number, { kern: number; deel: number }>();
  const add = (titles: readonly number[], field: 'kern' | 'deel'): void => {
    for (const title of titles) {
      for (const index of gevraagdDoor[title] ?? []) {
        const count = counts.get(index) ?? { kern: 0, deel: 0 };
        count[field] += 1;
        counts.set(index, count);
      }
    }
  };
  add(kern, 'kern');
  add(deel, 'deel');
  return [...counts].map(([kwalificatie, count]) => ({ kwalificatie, ...count }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
