/** The texts of a few keys as the app brings them, in folders of their own: the channels of the languages on real files. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { talenHandlers } from '../../../electron/engine/talen/handlers';
import type { TalenInvoerUitkomst } from '../../../shared/contract/talen-vorm';
import { VertaalTaal } from '../../../shared/domain/taal';
import { NOW } from '../test-machine';

export const NL: Readonly<Record<string, string>> = {
  'scherm.taal.naam': 'Nederlands',
  'scherm.stap': 'Stap {stap} van {totaal}',
  'taak.koken.zin': 'Ik kook; thuis of op het werk.',
};

type Handlers = ReturnType<typeof talenHandlers>;

export interface SmallTalen {
  readonly userDir: string;
  readonly handlers: Handlers;
  readonly read: (text: string | Uint8Array, taal?: VertaalTaal) => Promise<TalenInvoerUitkomst>;
  /** All texts of a language as the CSV that a translator gets. */
  readonly csv: (taal?: VertaalTaal) => Promise<string>;
  /** Another version of the app, with other Dutch, on what the organisation wrote itself. */
  readonly renewed: (nl: Readonly<Record<string, string>>) => Promise<SmallTalen>;
  readonly close: () => Promise<void>;
}

export async function openSmallTalen(nl = NL, folder?: string): Promise<SmallTalen> {
  const userDir = folder ?? (await mkdtemp(join(tmpdir(), 'kompas-talen-')));
  const dataDir = await mkdtemp(join(tmpdir(), 'kompas-talen-data-'));
  const texts = Object.fromEntries(
    Object.entries(NL).map(([sleutel, dutch]) => [
      sleutel,
      { nl: dutch, tekst: `En: ${dutch}`, nagekeken: false },
    ]),
  );
  const talen = Object.fromEntries(VertaalTaal.options.map((taal) => [taal, texts]));
  await writeFile(
    join(dataDir, 'talen.json'),
    JSON.stringify({ vorm: 'leerbaankompas/talen', versie: 1, nl, talen }),
  );
  const handlers = talenHandlers({ dataDir, userDir, now: () => NOW });
  return {
    userDir,
    handlers,
    read: async (text, taal = 'en') =>
      handlers['talen.invoer']({ taal, inhoud: Buffer.from(text).toString('base64') }),
    csv: async (taal = 'en') => {
      const { inhoud } = await handlers['talen.uitvoer']({ taal });
      return Buffer.from(inhoud, 'base64').toString('utf8');
    },
    renewed: (next) => openSmallTalen(next, userDir),
    close: async () => {
      await rm(userDir, { recursive: true, force: true });
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
