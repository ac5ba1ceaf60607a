/** The example event: invented people with the real names of regions, kwalificaties and routes. */
import type { Evenement } from '../../../shared/domain/evenement';
import type { Datum } from '../../../shared/domain/ids';
import { evenementId } from '../../../shared/evenement/id';
import { AANTAL_VOORBEELD, type VoorbeeldNamen } from '../../../shared/evenement/voorbeeld';
import { isRoute } from '../../../shared/rules/routes-for';
import type { KernNu } from '../kern/nu';
import { sha256 } from '../sha256';

type Kern = Pick<KernNu, 'reference' | 'regelboek'>;

const AANTAL_RICHTINGEN = 6;
const AANTAL_REGIOS = 3;
/** Whoever looks for a leerbaan at a market mostly starts here. */
const HOOGSTE_NIVEAU = 3;

export function exampleEvent(kern: Kern, datum: Datum): Evenement {
  const [regio = ''] = regionNames(kern);
  const named = { naam: 'Voorbeeldmarkt', plaats: largestPlace(kern, regio), datum };
  return {
    ...named,
    id: evenementId(named, sha256),
    organisator: 'Leerbaankompas',
    regio,
    doel: AANTAL_VOORBEELD + 15,
    aanwezig: [],
    gewijzigd: `${datum}T00:00:00.000Z`,
    voorbeeld: true,
  };
}

export function exampleNames(kern: Kern): VoorbeeldNamen {
  const { kwalificaties } = kern.reference;
  const known = [...kwalificaties.values()].filter(
    ({ actueel, dekking, niveau }) => actueel && dekking === 'volledig' && niveau <= HOOGSTE_NIVEAU,
  );
  const richtingen = spread(known, ({ sector }) => sector).slice(0, AANTAL_RICHTINGEN);
  return {
    regios: regionNames(kern).slice(0, AANTAL_REGIOS),
    richtingen: richtingen.map(({ crebo, naam, niveau, sector, werkprocessen }) => ({
      titel: `${crebo} ${naam}`,
      niveau,
      sector,
      werkprocessen: werkprocessen.map(({ titel }) => titel),
    })),
    routes: [...new Set(kern.regelboek.regelingen.filter(isRoute).map(({ naam }) => naam))],
  };
}

/** Those with the most places first; equal ones by name. */
function regionNames({ reference }: Kern): string[] {
  return mostFirst([...reference.plaatsen.values()].map(({ regio }) => regio));
}

function largestPlace({ reference }: Kern, regio: string): string {
  const places = [...reference.plaatsen.values()].filter((one) => one.regio === regio);
  return mostFirst(places.map(({ plaats }) => plaats))[0] ?? 'Voorbeeldstad';
}

function mostFirst(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** The first of each group, then the second of each, and so on. */
function spread<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const seen = new Map<string, number>();
  const ranked = items.map((item) => {
    const rank = seen.get(groupOf(item)) ?? 0;
    seen.set(groupOf(item), rank + 1);
    return { item, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
