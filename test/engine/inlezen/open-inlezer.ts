/** Reading in on the real reference data, without the engine around it. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readOwnData } from '../../../electron/engine/edities/own-data';
import type { Data } from '../../../electron/engine/edities/load-edition';
import { EditieStore } from '../../../electron/engine/edities/store';
import { createImporters } from '../../../electron/engine/importers';
import { FileBox } from '../../../electron/engine/inlezen/file-box';
import { Inlezer } from '../../../electron/engine/inlezen/inlezer';
import { applyLoads } from '../../../electron/engine/inlezen/toepassen';
import { voegSamen } from '../../../electron/engine/leerbanen/voeg-samen';
import { WorkDatabase } from '../../../electron/engine/inlezen/toepassen/work-database';
import { MAX_STUK, type InleesRapport } from '../../../shared/contract/inlezen-vorm';
import type { Machine } from '../../../electron/engine/deps';
import { testMachine } from '../test-machine';

/** The data that the app brings; named here too, so that these tests do not load the whole engine. */
export const DATA_DIR = join(import.meta.dirname, '..', '..', '..', 'data', 'dist');

export interface OpenInlezer {
  readonly store: EditieStore;
  readonly box: FileBox;
  readonly inlezer: Inlezer;
  readonly userDir: string;
  readonly steps: (readonly [gedaan: number, totaal: number])[];
  /** The data in use, and a way to ask it. */
  readonly data: () => Data;
  readonly query: WorkDatabase['rows'];
  readonly put: (naam: string, inhoud: Uint8Array | string) => Promise<string>;
  readonly lees: (naam: string, inhoud: Uint8Array | string, signal?: AbortSignal) => Promise<InleesRapport>;
  /** In pieces from the disk, however large it is. */
  readonly leesFile: (pad: string) => Promise<InleesRapport>;
  readonly gebruik: (rapport: InleesRapport) => Promise<void>;
  readonly terug: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly userDir?: string;
  readonly dataDir?: string;
  readonly machine?: Partial<Machine>;
  /** Told besides what `steps` keeps. */
  readonly voortgang?: (gedaan: number, totaal: number) => void;
  readonly telGesprekken?: (crebos: ReadonlySet<string>) => number | null;
}

export const NO_HELP = {
  adem: (): Promise<void> => Promise.resolve(),
  stap: (): undefined => undefined,
  opmerking: (): undefined => undefined,
};

export async function openInlezer(options: Options = {}): Promise<OpenInlezer> {
  const userDir = options.userDir ?? (await mkdtemp(join(tmpdir(), 'kompas-inlezen-')));
  const machine = testMachine(options.machine);
  const dataDir = options.dataDir ?? DATA_DIR;
  const store = await EditieStore.open({
    ...machine,
    userDir,
    dataDir,
    opnieuw: (basis, geladen) => applyLoads(basis, geladen, NO_HELP),
  });
  const box = new FileBox({ ...machine, userDir });
  const steps: [number, number][] = [];
  const { voortgang = (): void => undefined } = options;
  let data = await store.laad();
  let database = await WorkDatabase.open(data.bytes);
  const herlaad = async (): Promise<void> => {
    data = await store.laad();
    database.close();
    database = await WorkDatabase.open(data.bytes);
  };
  const query: WorkDatabase['rows'] = (sql, params) => database.rows(sql, params);
  const inlezer = new Inlezer({
    store,
    box,
    now: machine.now,
    importers: createImporters(() => Promise.resolve(new Set())),
    leerbanen: { voegSamen },
    eigen: () => readOwnData(dataDir),
    voortgang: (gedaan, totaal) => {
      steps.push([gedaan, totaal]);
      voortgang(gedaan, totaal);
    },
    inGebruik: () => ({
      query,
      hash: data.manifest.hash,
      ...(data.leerbanen !== undefined && { leerbanen: data.leerbanen }),
    }),
    telGesprekken: options.telGesprekken ?? ((): null => null),
    herlaad,
  });
  const put: OpenInlezer['put'] = async (naam, inhoud) => {
    const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
    const id = await box.begin(naam, bytes.length);
    for (let at = 0; at < bytes.length; at += MAX_STUK)
      await box.stuk(id, at, bytes.subarray(at, at + MAX_STUK));
    return id;
  };
  const lees: OpenInlezer['lees'] = async (naam, inhoud, signal = new AbortController().signal) =>
    inlezer.lees(await put(naam, inhoud), signal);
  return {
    store,
    box,
    inlezer,
    userDir,
    steps,
    data: () => data,
    query,
    put,
    lees,
    leesFile: async (pad) => {
      const { size } = await stat(pad);
      const id = await box.begin(basename(pad), size);
      let at = 0;
      for await (const piece of createReadStream(pad, { highWaterMark: MAX_STUK })) {
        at = await box.stuk(id, at, piece as Buffer);
      }
      return inlezer.lees(id, new AbortController().signal);
    },
    gebruik: async ({ voorstel }) => {
      await inlezer.gebruik(voorstel ?? '');
      await herlaad();
    },
    terug: async () => {
      await store.terug();
      await store.slot.release();
      await herlaad();
    },
    close: async () => {
      await inlezer.vergeet();
      await store.slot.release();
      await box.close();
      database.close();
      await rm(userDir, { recursive: true, force: true });
    },
  };
}
