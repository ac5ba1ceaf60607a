/** The conversations of an engine without its reference data: a real kluis in a folder, and the counts. */
import type { Datum } from '../../../shared/domain/ids';
import { EditieStempel } from '../../../shared/domain/editie';
import { Kluis } from '../../../electron/engine/vault/kluis';
import { Counter } from '../../../electron/engine/tellen/counter';
import { CountStore } from '../../../electron/engine/tellen/store';
import { Keeper } from '../../../electron/engine/gesprek/keeper';
import { Shelf } from '../../../electron/engine/gesprek/shelf';
import { GesprekStore } from '../../../electron/engine/gesprek/store';
import { SettingsFile } from '../../../electron/engine/vault/settings';
import { vaultFiles } from '../../../electron/engine/vault/vault-files';
import { dutchDay } from '../../../electron/engine/routes/dutch-day';
import type { Machine } from '../../../electron/engine';
import type { KluisToestand } from '../../../shared/contract/kluis-vorm';
import { testMachine } from '../test-machine';

const STEMPEL = EditieStempel.parse({ id: 'a'.repeat(16), dag: '2026-01-17' });

export interface OpenStore {
  readonly store: GesprekStore;
  readonly shelf: Shelf;
  readonly keeper: Keeper;
  readonly kluis: Kluis;
  readonly counts: CountStore;
  readonly toestanden: KluisToestand[];
}

/** @param userDir where files go when something is kept; it need not exist */
export async function openStore(userDir: string, changes: Partial<Machine> = {}): Promise<OpenStore> {
  const machine = testMachine(changes);
  const toestanden: KluisToestand[] = [];
  const kluis = new Kluis({
    files: await vaultFiles({ ...machine, userDir }),
    settings: await SettingsFile.open(userDir, machine.now()),
    machine,
    onToestand: (toestand) => toestanden.push(toestand),
  });
  const counts = new CountStore({
    userDir,
    now: machine.now,
    randomBytes: machine.randomBytes,
    kluis: () => kluis.current,
    isVoorbeeld: () => false,
  });
  const namen = {
    regio: (pc4: string) => `Regio ${pc4.slice(0, 1)}`,
    richting: (crebo: string) => ({
      naam: 'Richting',
      niveau: Number(crebo.slice(-1)),
      sector: `Sector ${crebo.slice(0, 2)}`,
    }),
    route: (id: string) => `Route ${id}`,
    heeftLeerbaan: () => true,
    nogNiet: () => [],
  };
  const today = (): Datum => kluis.current?.today() ?? dutchDay(machine.now());
  const counter = new Counter({ counts, namen, today });
  const keeper = new Keeper(kluis, machine);
  const store = new GesprekStore(keeper, counter, { stempel: () => STEMPEL, evenement: () => undefined });
  return { store, shelf: new Shelf(kluis, keeper), keeper, kluis, counts, toestanden };
}
