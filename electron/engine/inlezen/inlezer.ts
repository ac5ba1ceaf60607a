/**
 * Reading a file in, from begin to end: recognise, read, compare, and make an edition ready. One proposal stands ready
 * at a time; it is used, or forgotten. Cancelling leaves everything as it was.
 */
import { rm } from 'node:fs/promises';
import type { BestandId, InleesRapport } from '../../../shared/contract/inlezen-vorm';
import type { EngineDeps } from '../deps';
import type { Verslag } from '../edities/forms';
import { EngineError } from '../engine-error';
import { herken } from '../importers/herken';
import type { Bronbestand, Importer, Lading } from '../importers/types';
import { dutchDay } from '../routes/dutch-day';
import { contentsOf } from './contents';
import { buildEdition, type BuildDeps, type Built } from './build-edition';
import type { FileBox } from './file-box';
import { Progress, type Tell } from './progress';
import { Findings } from './reading-help';
import { makeReport } from './report';
import { changesReference } from './toepassen';
import { breathe } from './work-queue';

export interface InlezerDeps extends Omit<BuildDeps, 'inGebruik'>, Pick<EngineDeps, 'now'> {
  readonly box: FileBox;
  readonly importers: readonly Importer[];
  readonly voortgang: Tell;
  /** What is in use now, and the hash of its reference database. */
  readonly inGebruik: () => BuildDeps['inGebruik'] & { readonly hash: string };
  /** Saved conversations that chose one of these; null while there is no kluis that is open. */
  readonly telGesprekken: (crebos: ReadonlySet<string>) => number | null;
  /** Another window switched: the engine takes over what is in use now. */
  readonly herlaad: () => Promise<void>;
}

/** Expected speed, for the division of the progress: bytes read in a millisecond, and milliseconds for the rest. */
const BYTES_PER_MS = 10_000;
const TOEPASSEN_MS = 2500;
const SAMENVOEGEN_PER_LEZEN = 0.4;
const BEWAREN_PER_LEZEN = 0.1;

/** What a file changes in which no row can be used. */
const NOTHING = {
  vergelijking: { verschillen: [], kwalificaties: [], wijzigingen: [] },
  leerbanen: [],
  nieuweTitels: 0,
  gesprekken: 0,
};

interface Proposal {
  readonly built: Built;
  readonly verslag: Verslag;
}

export class Inlezer {
  #proposal: Proposal | undefined;

  constructor(private readonly deps: InlezerDeps) {}

  /** @throws EngineError `niet-gevonden`, `onleesbaar-bestand`, `geannuleerd`, `kluis-bezet` */
  async lees(id: BestandId, signal: AbortSignal): Promise<InleesRapport> {
    await this.vergeet();
    const { box, store } = this.deps;
    const bestand = box.take(id);
    const map = await box.scratch();
    try {
      await store.slot.take();
      if (await store.ververs()) await this.deps.herlaad();
      return await this.#read(bestand, map, signal);
    } catch (error) {
      await store.slot.release();
      throw error;
    } finally {
      await rm(map, { recursive: true, force: true });
      await box.remove(id);
    }
  }

  /** The switch itself; the caller lets the engine take over afterwards. @throws EngineError `niet-gevonden` */
  async gebruik(voorstel: string): Promise<void> {
    const proposal = this.#proposal;
    if (proposal?.built.voorbereid.id !== voorstel) {
      throw new EngineError('niet-gevonden', { veld: 'voorstel', detail: voorstel });
    }
    this.#proposal = undefined;
    const { store } = this.deps;
    try {
      await store.gebruik(proposal.built.voorbereid, proposal.verslag);
    } catch (error) {
      await store.verwijder(proposal.built.voorbereid);
      throw error;
    } finally {
      await store.slot.release();
    }
  }

  /** Without a proposal nothing happens. Never throws. */
  async vergeet(): Promise<void> {
    const proposal = this.#proposal;
    this.#proposal = undefined;
    if (!proposal) return;
    await this.deps.store.verwijder(proposal.built.voorbereid);
    await this.deps.store.slot.release();
  }

  async #read(bestand: Bronbestand, map: string, signal: AbortSignal): Promise<InleesRapport> {
    const adem = (): Promise<void> => breathe(signal);
    const findings = new Findings();
    await adem();
    const importer = await herken(bestand, this.deps.importers);
    const times = expected(bestand.grootte, importer);
    const progress = new Progress(times.totaal, this.deps.voortgang, this.deps.now);
    const lezen = progress.part(0, times.lezen);
    lezen(0, bestand.grootte);
    const { weiger, opmerking } = findings;
    const lading = await importer.lees(bestand, { signal, adem, weiger, opmerking, map, voortgang: lezen });
    if (contentsOf(lading).every(({ aantal }) => aantal === 0)) {
      await this.deps.store.slot.release();
      progress.done();
      return makeReport(null, { ...NOTHING, lading, bestand: bestand.naam, findings });
    }
    const inGebruik = this.deps.inGebruik();
    const built = await buildEdition(
      { lading, bestand: bestand.naam, dag: dutchDay(this.deps.now()) },
      { ...this.deps, inGebruik },
      {
        signal,
        adem,
        opmerking,
        map,
        toepassen: progress.part(times.lezen, times.toegepast),
        samenvoegen: progress.part(times.toegepast, times.samengevoegd),
        bewaren: progress.part(times.samengevoegd, times.totaal),
      },
    );
    const rapport = this.#report(lading, bestand.naam, built, findings);
    const { kwalificaties } = built.vergelijking;
    const verslag: Verslag = { rapport, van: inGebruik.hash, naar: built.naar, kwalificaties };
    this.#proposal = { built, verslag };
    progress.done();
    return rapport;
  }

  #report(lading: Lading, bestand: string, built: Built, findings: Findings): InleesRapport {
    const touched = built.vergelijking.kwalificaties.filter(({ verandering }) => verandering !== 'nieuw');
    return makeReport(built.voorbereid.id, {
      ...built,
      lading,
      bestand,
      findings,
      gesprekken: this.deps.telGesprekken(new Set(touched.map(({ crebo }) => crebo))),
    });
  }
}

interface Times {
  readonly lezen: number;
  readonly toegepast: number;
  readonly samengevoegd: number;
  readonly totaal: number;
}

/** Moments at which each part is expected to end. */
function expected(grootte: number, { soort }: Importer): Times {
  const lezen = grootte / BYTES_PER_MS;
  const isPakket = soort === 'pakket';
  const toegepast = lezen + (isPakket || changesReference(soort) ? TOEPASSEN_MS : 0);
  const hasLeerbanen = isPakket || soort === 'leerbanen' || soort === 'erkenningen';
  const samengevoegd = toegepast + (hasLeerbanen ? lezen * SAMENVOEGEN_PER_LEZEN : 0);
  return { lezen, toegepast, samengevoegd, totaal: samengevoegd + lezen * BEWAREN_PER_LEZEN + 1 };
}
