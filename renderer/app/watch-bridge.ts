/** Sees what every answer of the core says about the kluis, so that no screen has to think of it. */
import type { Bridge } from '../../shared/contract/bridge';
import type { ChannelName, Uitvoer } from '../../shared/contract/channels';
import type { KluisToestand } from '../../shared/contract/kluis-vorm';
import { fail, type FoutCode } from '../../shared/contract/result';

export interface KluisWatcher {
  /** The answer was the state of the kluis itself. */
  readonly toestand: (toestand: KluisToestand) => void;
  /** The answer says that the state may have changed. */
  readonly refresh: () => Promise<void>;
  /** A write begins (1), or its fate is known (-1). */
  readonly writes: (by: 1 | -1) => void;
  /** A kluis is being made or recovered (1), or the answer is there (-1). */
  readonly makes: (by: 1 | -1) => void;
  readonly herstelsleutel: (sleutel: string) => void;
}

const TOESTAND: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'kluis.werkwijze',
  'kluis.instellingen',
  'kluis.open',
  'kluis.wachtzin',
  'kluis.slot',
  'kluis.opnieuw',
]);

const MAKES: ReadonlySet<ChannelName> = new Set<ChannelName>(['kluis.maak', 'kluis.herstel']);

/** Writes that end in the kluis. */
const SAVED: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'gesprek.nieuw',
  'gesprek.wijzig',
  'gesprek.wis',
  'gesprek.rondAf',
  'gesprekken.open',
  'gesprekken.kopie',
  'gesprekken.wis',
  'gesprekken.bewaarTot',
  'overdracht.neemOver',
  'overdracht.neemCode',
]);

const TELLING: ReadonlySet<FoutCode> = new Set<FoutCode>([
  'kluis-op-slot',
  'kluis-bezet',
  'kluis-beschadigd',
  'kluis-bestaat',
  'geen-kluis',
  'niet-opgeslagen',
]);

export function watchBridge(bridge: Bridge, watcher: KluisWatcher): Bridge {
  const call: Bridge['call'] = async (name, input) => {
    const saves = SAVED.has(name);
    const makes = MAKES.has(name);
    if (saves) watcher.writes(1);
    if (makes) watcher.makes(1);
    const result = await bridge
      .call(name, input)
      .catch((cause: unknown) => fail('interne-fout', { detail: String(cause) }));
    if (makes && result.ok) watcher.herstelsleutel((result.value as Uitvoer<'kluis.maak'>).herstelsleutel);
    if (makes) watcher.makes(-1);
    if (result.ok && TOESTAND.has(name)) watcher.toestand(result.value as KluisToestand);
    if (saves) {
      // The answer must not wait for this: the screen goes on.
      void watcher.refresh().then(() => {
        watcher.writes(-1);
      });
    } else if (makes || (!result.ok && TELLING.has(result.error.code))) await watcher.refresh();
    return result;
  };
  return { call, on: bridge.on };
}
