/** Databases as files in a folder of their own, and putting two of them together as the app does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Verschil } from '../../../shared/contract/inlezen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { openLeerbanenFile, type LeerbanenBank } from '../../../electron/engine/leerbanen/bank/open-bank';
import { DELEN } from '../../../electron/engine/leerbanen/bank/schema';
import { voegSamen } from '../../../electron/engine/leerbanen/voeg-samen';
import { erkenning, leerbedrijf, leerplaats } from './bank/arbitrary';
import { makeBank, rowsOf, type Inhoud } from './bank/make-bank';

export interface Samengevoegd {
  readonly doel: string;
  /** By what they count. */
  readonly verschil: ReadonlyMap<string, Verschil>;
}

export interface BankFiles {
  readonly dir: string;
  /** A path where nothing stands. */
  readonly free: () => string;
  readonly write: (inhoud: Inhoud) => Promise<string>;
  readonly combine: (nieuw: string, huidig?: string, vandaag?: Datum) => Promise<Samengevoegd>;
  readonly remove: () => Promise<void>;
}

export const QUIET: Parameters<typeof voegSamen>[0]['hulp'] = {
  signal: new AbortController().signal,
  adem: () => Promise.resolve(),
  voortgang: () => undefined,
};

export async function bankFiles(): Promise<BankFiles> {
  const dir = await mkdtemp(join(tmpdir(), 'kompas-samen-'));
  let files = 0;
  const free = (): string => join(dir, `${String((files += 1))}.sqlite`);
  return {
    dir,
    free,
    write: async (inhoud) => {
      const path = free();
      const { sql } = await makeBank(inhoud);
      await writeFile(path, sql.bytes());
      sql.close();
      return path;
    },
    combine: async (nieuw, huidig, vandaag = '2026-03-14' as Datum) => {
      const doel = free();
      const verschillen = await voegSamen({ huidig, nieuw, doel, vandaag, hulp: QUIET });
      return { doel, verschil: new Map(verschillen.map((one) => [one.wat, one])) };
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

export async function look<T>(path: string, at: (bank: LeerbanenBank) => T | Promise<T>): Promise<T> {
  const bank = await openLeerbanenFile(path);
  try {
    return await at(bank);
  } finally {
    bank.sql.close();
  }
}

/** Everything that stands in a file. */
export function both(path: string): Promise<unknown[]> {
  return look(path, (bank) => [DELEN.map((deel) => rowsOf(bank, deel)), bank.delen]);
}

const leerbedrijven = fc.array(fc.tuple(leerbedrijf, fc.array(erkenning, { minLength: 1, maxLength: 5 })), {
  maxLength: 12,
});
export const inhoud: fc.Arbitrary<Inhoud> = fc.record({
  leerplaatsen: fc.array(leerplaats, { maxLength: 12 }),
  leerbedrijven,
});
