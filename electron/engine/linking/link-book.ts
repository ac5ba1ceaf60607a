/**
 * Holds for every title without mapping what the app proposes and what somebody confirmed, and keeps matching
 * up to date. What was confirmed wins; confirmed cards that no longer exist count as not confirmed.
 */
import type { KoppelKeuze } from '../../../shared/contract/koppelen-vorm';
import type { TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { chooseLinks, confirmedLinks } from '../../../shared/linking/choose-links';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { LinkableReference } from '../reference/types';
import { dutchDay } from '../routes/dutch-day';
import { readLinkFile, writeLinkFile, type ConfirmedLink } from './link-file';
import { proposeLinks, type Unmapped } from './propose';

export interface BookEntry extends Unmapped {
  /** What somebody confirmed, as far as those cards still exist; undefined when nothing is. */
  readonly gekozen: readonly TaakId[] | undefined;
}

export class LinkBook {
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly reference: LinkableReference,
    private readonly deps: Pick<EngineDeps, 'userDir' | 'now'>,
    private readonly unmapped: readonly Unmapped[],
    private confirmed: readonly ConfirmedLink[],
  ) {}

  /** Reads no file and changes nothing when every title is mapped. */
  static async open(
    reference: LinkableReference,
    deps: Pick<EngineDeps, 'userDir' | 'now'>,
  ): Promise<LinkBook> {
    const unmapped = proposeLinks(reference);
    const confirmed = unmapped.length === 0 ? [] : await readOrNone(deps);
    const book = new LinkBook(reference, deps, unmapped, confirmed);
    if (unmapped.length > 0) book.#apply();
    return book;
  }

  readonly entries = (): readonly BookEntry[] => {
    const chosen = new Map(this.confirmed.map(({ sleutel, taken }) => [sleutel, this.#existing(taken)]));
    return this.unmapped.map((one) => {
      const taken = chosen.get(one.sleutel) ?? [];
      return { ...one, gekozen: taken.length === 0 ? undefined : taken };
    });
  };

  /**
   * Keeps the choice on disk, then lets matching use it. Calls that come together are done one by one.
   * @throws EngineError `niet-gevonden` (title or card unknown) or `onleesbaar-bestand` (the file that is
   * there can not be opened, and is left as it is)
   */
  readonly confirm = (keuze: KoppelKeuze): Promise<void> => {
    const done = this.#queue.then(() => this.#confirm(keuze));
    this.#queue = done.catch(() => undefined);
    return done;
  };

  async #confirm({ sleutel, taken }: KoppelKeuze): Promise<void> {
    if (!this.unmapped.some((one) => one.sleutel === sleutel)) {
      throw new EngineError('niet-gevonden', { veld: 'sleutel', detail: sleutel });
    }
    const unknown = taken.find((taak) => !this.reference.loadedTaken.has(taak));
    if (unknown !== undefined) throw new EngineError('niet-gevonden', { veld: 'taken', detail: unknown });
    const { userDir, now } = this.deps;
    const before = await readLinkFile(userDir, now()).catch((error: unknown) => {
      throw new EngineError('onleesbaar-bestand', { detail: String(error) });
    });
    const others = before.filter((one) => one.sleutel !== sleutel);
    const after = taken.length === 0 ? others : [...others, this.#link(sleutel, taken)];
    await writeLinkFile(userDir, after.sort(bySleutel));
    this.confirmed = after;
    this.#apply();
  }

  #link(sleutel: TitelSleutel, taken: readonly TaakId[]): ConfirmedLink {
    return { sleutel, taken: [...new Set(taken)], bevestigdOp: dutchDay(this.deps.now()) };
  }

  #existing(taken: readonly TaakId[]): readonly TaakId[] {
    return taken.filter((taak) => this.reference.loadedTaken.has(taak));
  }

  #apply(): void {
    this.reference.useLinks(
      this.entries().map(({ sleutel, voorstel, gekozen }) => ({
        sleutel,
        ...(gekozen ? confirmedLinks(gekozen) : chooseLinks(voorstel)),
        automatisch: gekozen === undefined,
      })),
    );
  }
}

/** A file that can not be opened must not keep the app from starting; it is left for a later try. */
async function readOrNone({
  userDir,
  now,
}: Pick<EngineDeps, 'userDir' | 'now'>): Promise<readonly ConfirmedLink[]> {
  try {
    return await readLinkFile(userDir, now());
  } catch {
    return [];
  }
}

function bySleutel(a: ConfirmedLink, b: ConfirmedLink): number {
  return a.sleutel < b.sleutel ? -1 : a.sleutel > b.sleutel ? 1 : 0;
}
