/** An opened kluis file: its queue, and the key until it is closed. */
import { EngineError } from '../../engine-error';
import { commit } from './commit';
import { WriterQueue } from './queue';
import { rewrapAll } from './rewrap';
import type { Session } from './session';
import { passphraseSlot, recoverySlot, slotsOf, unwrapByPassphrase, wrapByPassphrase } from './slots';
import { forgetOlder, tidy } from './tidy';
import type { Saved, VaultFile } from './types';

export interface Opened {
  readonly body: Uint8Array;
  readonly opened: Saved;
  readonly isEarlier: boolean;
}

export class OpenVaultFile implements VaultFile {
  readonly isEarlier: boolean;
  readonly opened: Saved;
  #body: Uint8Array | undefined;
  #isClosed = false;
  readonly #session: Session;
  readonly #queue = new WriterQueue<Saved>((body, forget) => this.#perform(body, forget));

  constructor(session: Session, { body, opened, isEarlier }: Opened) {
    this.#session = session;
    this.#body = body;
    this.opened = opened;
    this.isEarlier = isEarlier;
  }

  readonly takeBody = (): Uint8Array => {
    const body = this.#body;
    if (!body) throw new Error('the body was taken before');
    this.#body = undefined;
    return body;
  };

  readonly save = (body: () => Uint8Array): Promise<Saved> => this.#ask(body, false);

  readonly saveAndForget = (body: () => Uint8Array): Promise<Saved> => this.#ask(body, true);

  readonly changePassphrase = async (oud: string, nieuw: string): Promise<void> => {
    this.#assertOpen();
    await this.#queue.run(async () => {
      const { deps, vaultId, dataKey, slots } = this.#session;
      const key = await unwrapByPassphrase(passphraseSlot(slots), vaultId, oud);
      if (!key) throw new EngineError('verkeerde-wachtzin');
      key.fill(0);
      const slot = await wrapByPassphrase(dataKey, vaultId, nieuw, deps.kosten, deps.randomBytes);
      await rewrapAll(this.#session, slotsOf(slot, recoverySlot(slots)));
    });
  };

  readonly close = async (): Promise<void> => {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#queue.idle();
    this.#session.dataKey.fill(0);
    this.#body?.fill(0);
    this.#body = undefined;
    await this.#session.lock.release();
  };

  async #ask(body: () => Uint8Array, forget: boolean): Promise<Saved> {
    this.#assertOpen();
    return this.#queue.save(body, forget);
  }

  async #perform(body: () => Uint8Array, forget: boolean): Promise<Saved> {
    const bytes = body();
    try {
      const saved = await commit(this.#session, bytes, forget);
      if (forget) return await this.#forget(bytes, saved);
      await tidy(this.#session);
      return saved;
    } finally {
      bytes.fill(0);
    }
  }

  /** A second copy first, so that a damaged newest file still has one behind it that may be opened. */
  async #forget(bytes: Uint8Array, saved: Saved): Promise<Saved> {
    const copy = await commit(this.#session, bytes, false).catch(() => saved);
    await forgetOlder(this.#session);
    return copy;
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new EngineError('kluis-op-slot');
  }
}
