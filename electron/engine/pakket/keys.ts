/**
 * The key with which an organisation signs its packages, and the keys of others that this computer trusts. The own
 * key is a file for this user only (0600) in the user's folder, without a passphrase: whoever can read the files of
 * this user can sign in its name. FORMAT.md says why that is enough and what to do when a key gets lost.
 */
import { z } from 'zod';
import { Datum } from '../../../shared/domain/ids';
import { EngineError } from '../engine-error';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { fingerprint, publicKeyOf } from './ed25519';
import { Leesbaar } from './manifest';

const SEED = 32;
const MAX_TRUSTED = 100;
const Naam = z.string().trim().min(1).max(200).pipe(Leesbaar);
const Publiek = z.string().regex(/^[\w-]{43}$/u);

const OwnFile = z.strictObject({ naam: Naam, gemaaktOp: Datum, geheim: z.string().regex(/^[\w-]{43}$/u) });
const Trusted = z.strictObject({ naam: Naam, publiek: Publiek, sinds: Datum });
const TrustedFile = z.strictObject({ sleutels: z.array(Trusted).max(MAX_TRUSTED) });

export interface Sleutel {
  /** The name that its owner, or this user, gave it. */
  readonly naam: string;
  /** 32 bytes, base64url: what others need to trust it. */
  readonly publiek: string;
  readonly vingerafdruk: string;
  readonly sinds: string;
}

export interface KeyDeps {
  readonly userDir: string;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
}

export class PakketSleutels {
  readonly #own: JsonFile<z.infer<typeof OwnFile>>;
  readonly #trusted: JsonFile<z.infer<typeof TrustedFile>>;

  constructor(private readonly deps: KeyDeps) {
    this.#own = { dir: deps.userDir, name: 'pakket-sleutel.json', schema: OwnFile };
    this.#trusted = { dir: deps.userDir, name: 'pakket-vertrouwd.json', schema: TrustedFile };
  }

  /** The own key; undefined when this computer has none. */
  async eigen(): Promise<Sleutel | undefined> {
    const file = await this.#readOwn();
    return file && shown(file.naam, publicKeyOf(seedOf(file)), file.gemaaktOp);
  }

  /**
   * Makes the own key, once.
   * @param naam of the organisation; it stands in every package
   * @throws EngineError `ongeldige-invoer` when there is a key already, or no name
   */
  async maak(naam: string): Promise<Sleutel> {
    const read = Naam.safeParse(naam);
    if (!read.success) throw new EngineError('ongeldige-invoer', { veld: 'naam' });
    if (await this.#readOwn()) {
      throw new EngineError('ongeldige-invoer', {
        veld: 'naam',
        detail: 'Deze computer heeft al een sleutel.',
      });
    }
    const seed = Buffer.from(this.deps.randomBytes(SEED));
    const file = { naam: read.data, gemaaktOp: this.#today(), geheim: seed.toString('base64url') };
    await writeJsonFile(this.#own, file);
    return shown(file.naam, publicKeyOf(seed), file.gemaaktOp);
  }

  /** The keys of others, by name. */
  async vertrouwd(): Promise<readonly Sleutel[]> {
    const { sleutels } = await this.#readTrusted();
    return sleutels
      .map(({ naam, publiek, sinds }) => shown(naam, Buffer.from(publiek, 'base64url'), sinds))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  }

  /** Public keys whose signature counts as good: the trusted ones and the own one. */
  async geldig(): Promise<ReadonlySet<string>> {
    const own = await this.eigen();
    const others = await this.vertrouwd();
    return new Set([...others, ...(own ? [own] : [])].map(({ publiek }) => publiek));
  }

  /**
   * Trusts a key from now on; only after somebody compared its fingerprint with the owner.
   * @throws EngineError `ongeldige-invoer` when it is no key, or there are too many
   */
  async vertrouw(publiek: string, naam: string): Promise<readonly Sleutel[]> {
    const read = Trusted.safeParse({ naam, publiek: publiek.trim(), sinds: this.#today() });
    if (!read.success)
      throw new EngineError('ongeldige-invoer', { veld: read.error.issues[0]?.path.join('.') ?? '' });
    const { sleutels } = await this.#readTrusted();
    const others = sleutels.filter((one) => one.publiek !== read.data.publiek);
    if (others.length >= MAX_TRUSTED) throw new EngineError('ongeldige-invoer', { veld: 'publiek' });
    await writeJsonFile(this.#trusted, { sleutels: [...others, read.data] });
    return this.vertrouwd();
  }

  /** Trusts a key no longer; what was loaded stays. */
  async vergeet(publiek: string): Promise<readonly Sleutel[]> {
    const { sleutels } = await this.#readTrusted();
    await writeJsonFile(this.#trusted, { sleutels: sleutels.filter((one) => one.publiek !== publiek) });
    return this.vertrouwd();
  }

  /** What is needed to sign; undefined when this computer has no key. */
  async ondertekenaar(): Promise<{ readonly naam: string; readonly geheim: Uint8Array } | undefined> {
    const file = await this.#readOwn();
    return file && { naam: file.naam, geheim: seedOf(file) };
  }

  #today(): Datum {
    return Datum.parse(this.deps.now().toISOString().slice(0, 10));
  }

  #readOwn(): Promise<z.infer<typeof OwnFile> | undefined> {
    return readJsonFile(this.#own, this.deps.now());
  }

  async #readTrusted(): Promise<z.infer<typeof TrustedFile>> {
    return (await readJsonFile(this.#trusted, this.deps.now())) ?? { sleutels: [] };
  }
}

function seedOf(file: z.infer<typeof OwnFile>): Buffer {
  return Buffer.from(file.geheim, 'base64url');
}

function shown(naam: string, publicKey: Uint8Array, sinds: string): Sleutel {
  const publiek = Buffer.from(publicKey).toString('base64url');
  return { naam, publiek, vingerafdruk: fingerprint(publicKey), sinds };
}
