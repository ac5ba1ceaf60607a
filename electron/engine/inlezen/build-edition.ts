/** From what an importer read to a finished edition that is not in use yet, with everything its report tells. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verschil } from '../../../shared/contract/inlezen-vorm';
import { vergelijk, type Vergelijking } from '../../../shared/inlezen/compare';
import type { OwnData } from '../edities/own-data';
import type { Data } from '../edities/load-edition';
import type { EditieStore, NieuweEditie, Voorbereid } from '../edities/store';
import type { Geladen } from '../importers/types';
import type { Query } from '../reference/types';
import type { LeerbanenPort } from './leerbanen-port';
import { loadsAfter, loadsOf, type ReadFile } from './loads-after';
import type { Tell } from './progress';
import { readFeiten } from './read-feiten';
import { readKeys } from './read-keys';
import { applyLoads, changesReference, STAPPEN } from './toepassen';

export interface BuildDeps {
  readonly store: EditieStore;
  readonly leerbanen: LeerbanenPort;
  /** The app's own data. */
  readonly eigen: () => Promise<OwnData>;
  /** What is in use: its reference database as it is asked, and its leerbanen. */
  readonly inGebruik: { readonly query: Query; readonly leerbanen?: string };
}

export interface BuildHelp {
  readonly signal: AbortSignal;
  readonly adem: () => Promise<void>;
  readonly opmerking: (tekst: string) => void;
  /** Empty folder for what is made on the way. */
  readonly map: string;
  readonly toepassen: Tell;
  readonly samenvoegen: Tell;
  readonly bewaren: Tell;
}

export interface Built {
  readonly voorbereid: Voorbereid;
  readonly vergelijking: Vergelijking;
  /** Counts of leerbanen, leerbedrijven and erkenningen. */
  readonly leerbanen: readonly Verschil[];
  /** Titles that the load brought and that no card is mapped to. */
  readonly nieuweTitels: number;
  /** Hash of the reference database of the new edition. */
  readonly naar: string;
}

/** @throws EngineError `onleesbaar-bestand`, `geannuleerd`, `kluis-bezet`; nothing of it is left then */
export async function buildEdition(read: ReadFile, deps: BuildDeps, help: BuildHelp): Promise<Built> {
  const geladen = loadsAfter(await deps.store.geladen(), read);
  const facts = await buildReference(read, geladen, deps, help);
  const leerbanen = await buildLeerbanen(read, deps, help);
  const { size } = leerbanen.databank ? await stat(leerbanen.databank.pad) : { size: 0 };
  let kept = 0;
  const voorbereid = await deps.store.bereid(
    {
      geladen,
      ...(facts.referentie && { referentie: facts.referentie }),
      ...(leerbanen.databank && { leerbanen: leerbanen.databank }),
    },
    {
      adem: help.adem,
      stuk: (bytes) => {
        help.bewaren((kept += bytes), size);
      },
    },
  );
  return { ...facts, voorbereid, leerbanen: leerbanen.verschillen };
}

type ReferencePart = Pick<Built, 'vergelijking' | 'nieuweTitels' | 'naar'> & {
  readonly referentie?: Pick<Data, 'bytes' | 'manifest'>;
};

/** Leerbanen alone leave the reference database as it is. */
async function buildReference(
  read: ReadFile,
  geladen: readonly Geladen[],
  deps: BuildDeps,
  help: BuildHelp,
): Promise<ReferencePart> {
  if (!loadsOf(read).some(({ lading }) => changesReference(lading.soort))) {
    const referentie = await deps.store.referentie();
    const vergelijking = { verschillen: [], kwalificaties: [], wijzigingen: [] };
    const naar = (referentie ?? (await deps.eigen())).manifest.hash;
    return { vergelijking, nieuweTitels: 0, naar, ...(referentie && { referentie }) };
  }
  const { query } = deps.inGebruik;
  const before = readFeiten(query);
  await help.adem();
  const total = geladen.length + STAPPEN;
  const found = { done: 0, vergelijking: vergelijk(before, before, {}), nieuweTitels: 0 };
  const referentie = await applyLoads(await deps.eigen(), geladen, {
    adem: help.adem,
    opmerking: help.opmerking,
    stap: () => {
      help.toepassen((found.done += 1), total);
    },
    bekijk: (after) => {
      found.vergelijking = vergelijk(before, readFeiten(after), readKeys(read.lading));
      found.nieuweTitels = newTitles(query, after);
    },
  });
  return { ...found, referentie, naar: referentie.manifest.hash };
}

/** Titles without any card that were not there before. */
function newTitles(before: Query, after: Query): number {
  const known = new Set(before('SELECT sleutel FROM titel').map((row) => row['sleutel']));
  const unmapped = after('SELECT sleutel FROM titel WHERE sleutel NOT IN (SELECT sleutel FROM taak_titel)');
  return unmapped.filter((row) => !known.has(row['sleutel'] ?? '')).length;
}

interface LeerbanenPart {
  readonly databank?: NonNullable<NieuweEditie['leerbanen']>;
  readonly verschillen: readonly Verschil[];
}

async function buildLeerbanen(read: ReadFile, deps: BuildDeps, help: BuildHelp): Promise<LeerbanenPart> {
  const found = loadsOf(read).flatMap(({ lading }) => ('databank' in lading ? [lading.databank] : []));
  let pad = deps.inGebruik.leerbanen;
  let verschillen: readonly Verschil[] = [];
  const banks = [...new Set(found)];
  for (const [index, nieuw] of banks.entries()) {
    const doel = join(help.map, `leerbanen-${String(index)}.sqlite`);
    const { signal, adem, samenvoegen: voortgang } = help;
    const hulp = { signal, adem, voortgang };
    verschillen = await deps.leerbanen.voegSamen({ huidig: pad, nieuw, doel, vandaag: read.dag, hulp });
    pad = doel;
  }
  return { verschillen, ...(pad !== undefined && { databank: { pad, isNieuw: banks.length > 0 } }) };
}
