/** Opens the engine for the command line: nothing is kept, the clock and the dice are real. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureReference } from '../../data/build/ensure-reference';
import { createEngine, nodeMachine, type Engine } from '../engine';
import { versionOf } from './version';

/** Root of the project: the command line runs from the sources. */
const ROOT = join(import.meta.dirname, '..', '..');

/** Builds the reference data first when its sources changed. @throws when the sources do not check out */
export async function openCliEngine(): Promise<Engine> {
  await ensureReference({ root: ROOT, onProgress: (line) => process.stderr.write(`${line}\n`) });
  return createEngine({
    dataDir: join(ROOT, 'data', 'dist'),
    userDir: process.env['KOMPAS_USER_DIR'] ?? join(tmpdir(), 'leerbaankompas-terminal'),
    host: 'terminal',
    kanPdfBewaren: false,
    versie: await versionOf(ROOT),
    ...nodeMachine(),
    onGebeurtenis: () => undefined,
  });
}
