/** Looks up the taken and werkprocessen that a profile names, through the contract. */
import { Crebo, TaakId, type TitelSleutel } from '../../shared/domain/ids';
import type { Engine } from '../engine';
import { tryCall } from './call';
import type { Lookup } from './profile';

export function lookupIn(engine: Engine): Lookup {
  const taken = new Map<string, Promise<TaakId | undefined>>();
  const codes = new Map<string, Promise<ReadonlyMap<string, TitelSleutel>>>();
  const once = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const made = make();
    map.set(key, made);
    return made;
  };
  return {
    taak: (id) => once(taken, id, () => findTaak(engine, id)),
    werkproces: async (crebo, code) => (await once(codes, crebo, () => findCodes(engine, crebo))).get(code),
  };
}

async function findTaak(engine: Engine, id: string): Promise<TaakId | undefined> {
  const parsed = TaakId.safeParse(id);
  if (!parsed.success) return undefined;
  const found = await tryCall(engine, 'taken.toon', { ids: [parsed.data] });
  return found.ok ? found.value[0]?.id : undefined;
}

async function findCodes(engine: Engine, crebo: string): Promise<ReadonlyMap<string, TitelSleutel>> {
  const parsed = Crebo.safeParse(crebo);
  if (!parsed.success) return new Map();
  const found = await tryCall(engine, 'kwalificatie.toon', { crebo: parsed.data });
  return new Map(found.ok ? found.value.werkprocessen.map((one) => [one.code, one.sleutel]) : []);
}
