/** Editions on small own data, and making another in one call. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../../../electron/engine/deps';
import type { Verslag } from '../../../electron/engine/edities/forms';
import { readOwnData } from '../../../electron/engine/edities/own-data';
import { EditieStore, type Voorbereid } from '../../../electron/engine/edities/store';
import { applyLoads } from '../../../electron/engine/inlezen/toepassen';
import { WorkDatabase } from '../../../electron/engine/inlezen/toepassen/work-database';
import { testMachine } from '../test-machine';
import { dossierLoad } from './small-data';

const HELP = {
  adem: (): Promise<void> => Promise.resolve(),
  stap: (): undefined => undefined,
  stuk: (): undefined => undefined,
  opmerking: (): undefined => undefined,
};

interface Places {
  readonly dataDir: string;
  readonly userDir: string;
}

export function openStore(places: Places, machine: Partial<Machine> = {}): Promise<EditieStore> {
  return EditieStore.open({
    ...testMachine(machine),
    ...places,
    opnieuw: (basis, geladen) => applyLoads(basis, geladen, HELP),
  });
}

/** An edition whose reference database and leerbanen both carry the name, so that half an edition would show. */
export async function prepare(
  store: EditieStore,
  { dataDir, userDir }: Places,
  naam: string,
): Promise<Voorbereid> {
  const geladen = [dossierLoad(naam)];
  const referentie = await applyLoads(await readOwnData(dataDir), geladen, HELP);
  const pad = join(userDir, `leerbanen-${naam}.tmp`);
  await writeFile(pad, `leerbanen van ${naam}\n`.repeat(20_000));
  return store.bereid({ geladen, referentie, leerbanen: { pad, isNieuw: true } }, HELP);
}

export function report(naam: string): Verslag {
  const hash = '0'.repeat(64);
  const rapport: Verslag['rapport'] = {
    voorstel: null,
    soort: 'dossiers',
    bestand: `${naam}.xml`,
    editie: '',
    bron: '',
    gelezen: 0,
    inhoud: [],
    verschillen: [],
    wijzigingen: [],
    wijzigingenTotaal: 0,
    geweigerd: [],
    geweigerdTotaal: 0,
    opmerkingen: [],
    nieuweTitels: 0,
    gesprekken: null,
  };
  return { rapport, van: hash, naar: hash, kwalificaties: [] };
}

export async function switchTo(store: EditieStore, places: Places, naam: string): Promise<void> {
  await store.gebruik(await prepare(store, places, naam), report(naam));
  await store.laad();
}

/** The name that the data in use carries. @throws Error when the parts of it carry different names */
export async function nameInUse(store: EditieStore): Promise<string> {
  const { bytes, leerbanen } = await store.laad();
  const database = await WorkDatabase.open(bytes);
  try {
    const [naam = ''] = database.texts(`SELECT naam FROM kwalificatie WHERE crebo = '25001'`);
    const [titel] = database.texts(`SELECT titel FROM werkproces WHERE titel LIKE 'Werkt als %'`);
    const text = leerbanen === undefined ? undefined : await readFile(leerbanen, 'utf8');
    const names = [titel?.slice('Werkt als '.length), text?.split('\n')[0]?.slice('leerbanen van '.length)];
    const isOwn = names.every((one) => one === undefined);
    if (!isOwn && names.some((one) => one !== naam)) throw new Error(`half: ${naam} ${names.join(' ')}`);
    return naam;
  } finally {
    database.close();
  }
}
