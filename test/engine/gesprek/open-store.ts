/** The conversations of an engine without its reference data: a real kluis in a folder, and the counts. */
import { EditieStempel } from '../../../shared/domain/editie';
import { Kluis } from '../../../electron/engine/vault/kluis';
import { CountStore } from '../../../electron/engine/vault/count-store';
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
    today: () => kluis.current?.today() ?? dutchDay(machine.now()),
    kluis: () => kluis.current,
  });
  const names = {
    regio: (pc4: string) => `Regio ${pc4.slice(0, 1)}`,
    richting: (crebo: string) => ({ niveau: Number(crebo.slice(-1)), sector: `Sector ${crebo.slice(0, 2)}` }),
    route: (id: string) => `Route ${id}`,
  };
  const keeper = new Keeper(kluis, machine);
  const store = new GesprekStore(keeper, counts, { names, stempel: () => STEMPEL });
  return { store, shelf: new Shelf(kluis, keeper), keeper, kluis, counts, toestanden };
}
