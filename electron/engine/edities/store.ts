/**
 * The editions in the user's folder: which one is in use, making another, switching at once, and going back. A kill at
 * any moment leaves the old set or the new set; what is damaged is set aside and the one before it is used.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editie as EditieRegel } from '../../../shared/contract/inlezen-vorm';
import { dutchDate } from '../../../shared/rules/dutch-date';
import type { Machine } from '../deps';
import { EngineError } from '../engine-error';
import type { Geladen } from '../importers/types';
import { dutchDay } from '../routes/dutch-day';
import { EIGEN, type Lijst, type Regel, type Verslag } from './forms';
import { layoutIn, type Layout } from './layout';
import { beforeInUse, inUse, withNew, withoutInUse } from './list';
import { firstList, readList, writeList } from './list-file';
import { readOwnData, readOwnManifest } from './own-data';
import { DoesNotFit, loadEdition, type Data, type LoadDeps } from './load-edition';
import { readEdition, readLoads, readReference, type Editie, type Referentie } from './read-edition';
import { readReport, writeReport } from './reports';
import { setAside, setAsideUnnamed, tidy } from './tidy';
import { writeEdition, type NewEdition, type WriteHelp, type WrittenEdition } from './write-edition';
import { WriterLock } from './writer-lock';

export interface EditieDeps
  extends LoadDeps, Pick<Machine, 'now' | 'files' | 'randomBytes' | 'owner' | 'kosten' | 'setTimer'> {
  readonly userDir: string;
}

export type NieuweEditie = Omit<NewEdition, 'id' | 'basis'>;

/** A finished edition that is not in use yet. */
export interface Voorbereid extends WrittenEdition {
  readonly id: string;
  /** The edition in use when it was made; with another one in use it can not be used any more. */
  readonly na: string;
}

const BESCHADIGD = 'zijn beschadigd';
const UNHURRIED: WriteHelp = { adem: () => Promise.resolve(), stuk: () => undefined };
const PAST_NIET = 'passen niet bij deze versie van de app';

export class EditieStore {
  /** Sentences in Dutch about what went wrong with editions, since the app started. */
  readonly meldingen: string[] = [];
  readonly slot: WriterLock;
  readonly #layout: Layout;
  #lijst: Lijst;
  #editie: Editie | undefined;

  private constructor(
    private readonly deps: EditieDeps,
    lijst: Lijst,
  ) {
    this.#layout = layoutIn(deps.userDir);
    this.slot = new WriterLock(this.#layout.map, deps);
    this.#lijst = lijst;
  }

  /** Reads the list and clears away the rubbish of a kill. Never fails on what it finds in the user's folder. */
  static async open(deps: EditieDeps): Promise<EditieStore> {
    const layout = layoutIn(deps.userDir);
    const { lijst, beschadigd } = await readList(layout);
    const store = new EditieStore(deps, lijst ?? firstList(deps.now()));
    if (beschadigd) {
      store.meldingen.push(
        lijst
          ? 'De lijst van ingelezen gegevens was beschadigd. De app gebruikt de lijst van daarvoor.'
          : 'De lijst van ingelezen gegevens was beschadigd. De app gebruikt de eigen gegevens. Lees je bestanden opnieuw in.',
      );
    }
    await store.#start(beschadigd || !lijst);
    return store;
  }

  /** Id of the edition in use; `app` for the app's own data. */
  get huidig(): Regel {
    return inUse(this.#lijst);
  }

  get kanTerug(): boolean {
    return beforeInUse(this.#lijst) !== undefined;
  }

  /**
   * Reads what is in use, and proves it. What is damaged is set aside, with a sentence in `meldingen`, and the one
   * before it comes in its place.
   * @throws EngineError `gegevens-beschadigd` when not even the app's own data is whole
   */
  async laad(): Promise<Data> {
    for (;;) {
      const { huidig } = this;
      this.#editie = undefined;
      if (huidig.id === EIGEN) return readOwnData(this.deps.dataDir);
      try {
        const editie = await readEdition(join(this.#layout.edities, huidig.id), huidig);
        const { data, isVernieuwd } = await loadEdition(editie, this.deps);
        this.#editie = editie;
        if (isVernieuwd) await this.#keepRenewed(huidig, editie, data);
        return data;
      } catch (error) {
        if (error instanceof EngineError && error.code === 'gegevens-beschadigd') throw error;
        await this.#drop(huidig, error instanceof DoesNotFit ? PAST_NIET : BESCHADIGD);
      }
    }
  }

  /** The edition that `laad` read; undefined for the app's own data. */
  get editie(): Editie | undefined {
    return this.#editie;
  }

  /** Loads of the edition in use, in their order. @throws Error when they were changed since `laad` */
  async geladen(): Promise<readonly Geladen[]> {
    return this.#editie ? readLoads(this.#editie) : [];
  }

  /** Its reference database; undefined when it uses the app's own. @throws Error when it was changed since `laad` */
  async referentie(): Promise<Referentie | undefined> {
    return this.#editie && readReference(this.#editie);
  }

  /** @throws EngineError `kluis-bezet`, `geannuleerd`; then nothing of it is left */
  async bereid(edition: NieuweEditie, help: WriteHelp): Promise<Voorbereid> {
    await this.slot.take();
    const { hash: basis } = await readOwnManifest(this.deps.dataDir);
    const id = this.#newId();
    const map = join(this.#layout.edities, id);
    try {
      return { ...(await writeEdition(map, { ...edition, id, basis }, help)), id, na: this.huidig.id };
    } catch (error) {
      await this.verwijder({ map });
      throw error;
    }
  }

  /**
   * The switch: after this the next `laad` reads the new edition.
   * @throws EngineError `niet-gevonden` when another edition came into use meanwhile
   */
  async gebruik(nieuw: Voorbereid, verslag: Verslag): Promise<void> {
    await this.slot.take();
    await this.ververs();
    if (this.huidig.id !== nieuw.na) {
      throw new EngineError('niet-gevonden', {
        veld: 'voorstel',
        detail: 'De gegevens zijn intussen veranderd. Lees het bestand nog een keer in.',
      });
    }
    await writeReport(this.#layout, nieuw.id, verslag);
    const gebruiktVanaf = this.deps.now().toISOString();
    await this.#put(withNew(this.#lijst, { id: nieuw.id, gebruiktVanaf, manifest: nieuw.hash }));
    await tidy(this.#layout, this.#lijst);
  }

  /** @throws EngineError `niet-gevonden` when there is nothing before this */
  async terug(): Promise<void> {
    await this.slot.take();
    await this.ververs();
    const lijst = withoutInUse(this.#lijst);
    if (!lijst) throw new EngineError('niet-gevonden', { detail: 'Er zijn geen gegevens van hiervoor.' });
    await this.#put(lijst);
    await tidy(this.#layout, lijst);
  }

  /** Sets what is in use aside, since it can not be worked with, and says so in `meldingen`. */
  async verwerp(waarom: string): Promise<void> {
    await this.#drop(this.huidig, waarom);
  }

  /** Removes an edition that will not be used. Never throws. */
  async verwijder({ map }: Pick<Voorbereid, 'map'>): Promise<void> {
    await rm(map, { recursive: true, force: true }).catch(() => undefined);
  }

  /** Another window may have switched. @returns whether another edition is in use now */
  async ververs(): Promise<boolean> {
    const before = this.huidig.id;
    const { lijst, beschadigd } = await readList(this.#layout);
    if (lijst && !beschadigd) this.#lijst = lijst;
    return this.huidig.id !== before;
  }

  /** The newest first; the app's own data last. */
  async geschiedenis(): Promise<EditieRegel[]> {
    return Promise.all(
      this.#lijst.map(async ({ id, staat, gebruiktVanaf }) => {
        const verslag = await this.verslag(id);
        return {
          id,
          gebruiktVanaf,
          inGebruik: staat === 'huidig',
          bewaard: staat === 'eerder',
          ...(verslag && { rapport: verslag.rapport }),
        };
      }),
    );
  }

  async verslag(id: string): Promise<Verslag | undefined> {
    return id === EIGEN ? undefined : readReport(this.#layout, id);
  }

  /** What each load changed, for every load whose report is still kept. */
  async verslagen(): Promise<Verslag[]> {
    const all = await Promise.all(this.#lijst.map(({ id }) => this.verslag(id)));
    return all.flatMap((verslag) => verslag ?? []);
  }

  /** @param isUnsure the list is not there or was damaged: what it does not name may be good, and is kept aside */
  async #start(isUnsure: boolean): Promise<void> {
    try {
      await this.slot.take();
      if (isUnsure) {
        await setAsideUnnamed(this.#layout, this.#lijst, this.deps.now());
        await this.#put(this.#lijst);
      }
      await tidy(this.#layout, this.#lijst);
    } catch {
      // Another window is at work, or the folder can not be written: reading goes on all the same.
    } finally {
      await this.slot.release();
    }
  }

  /** The app was renewed: the same loads stand on its new data from now on. Without a place to write it works too. */
  async #keepRenewed(regel: Regel, editie: Editie, { leerbanen, ...referentie }: Data): Promise<void> {
    const isHeld = this.slot.isHeld;
    try {
      const parts = leerbanen === undefined ? {} : { leerbanen: { pad: leerbanen, isNieuw: false } };
      const geladen = await readLoads(editie);
      const { id, hash, map, manifest } = await this.bereid({ geladen, referentie, ...parts }, UNHURRIED);
      const verslag = await this.verslag(regel.id);
      if (verslag) await writeReport(this.#layout, id, verslag);
      await this.#put(this.#lijst.map((one) => (one.id === regel.id ? { ...one, id, manifest: hash } : one)));
      this.#editie = { map, manifest };
      await tidy(this.#layout, this.#lijst);
    } catch {
      // It is done again at the next start.
    } finally {
      if (!isHeld) await this.slot.release();
    }
  }

  async #drop(regel: Regel, waarom: string): Promise<void> {
    const dag = dutchDate(dutchDay(new Date(regel.gebruiktVanaf)));
    this.meldingen.push(
      `De gegevens die je op ${dag} inlas, ${waarom}. De app gebruikt de gegevens van daarvoor.`,
    );
    await setAside(this.#layout, regel.id, this.deps.now());
    const lijst = withoutInUse(this.#lijst) ?? firstList(this.deps.now());
    await this.#put(lijst).catch(() => {
      this.#lijst = lijst;
    });
  }

  /** @throws the error of the file system; then the list that was there still counts */
  async #put(lijst: Lijst): Promise<void> {
    await writeList(this.#layout, lijst);
    this.#lijst = lijst;
  }

  #newId(): string {
    const stamp = this.deps.now().toISOString().replace(/\D/gu, '').slice(0, 14);
    const mark = Buffer.from(this.deps.randomBytes(4)).toString('hex');
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-${mark}`;
  }
}
