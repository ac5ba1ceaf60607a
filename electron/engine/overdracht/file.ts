/** A hand-over as a file and its words, and back. */
import { Overdracht, OVERDRACHT_VERSIE, versionOf } from '../../../shared/overdracht/overdracht';
import { readWords } from '../../../shared/overdracht/read-words';
import { EngineError } from '../engine-error';
import { unreadable } from './container';
import { drawWords } from './draw-words';
import { seal, unseal, type SealDeps } from './seal';

export interface OverdrachtFile {
  readonly bytes: Uint8Array;
  /** Separated by spaces. */
  readonly woorden: string;
}

export async function writeOverdracht(overdracht: Overdracht, deps: SealDeps): Promise<OverdrachtFile> {
  const woorden = drawWords(deps.randomBytes);
  return { bytes: await seal(JSON.stringify(overdracht), woorden, deps), woorden: woorden.join(' ') };
}

/**
 * @param typed the words as somebody typed them
 * @throws EngineError `onbekende-versie`, `onleesbaar-bestand`, `verkeerde-woorden` (with the number of the word
 *   that is not known in `detail`)
 */
export async function readOverdracht(bytes: Uint8Array, typed: string): Promise<Overdracht> {
  const words = readWords(typed);
  if (!words.ok) {
    const detail = words.plaats === undefined ? 'number of words' : `word ${String(words.plaats)}`;
    throw new EngineError('verkeerde-woorden', { veld: 'woorden', detail });
  }
  const json = parse(await unseal(bytes, words.woorden));
  const version = versionOf(json);
  if (version !== undefined && version !== OVERDRACHT_VERSIE)
    throw new EngineError('onbekende-versie', { detail: `contents ${String(version)}` });
  const overdracht = Overdracht.safeParse(json);
  if (!overdracht.success) throw unreadable(overdracht.error.issues[0]?.path.join('.') ?? '');
  return overdracht.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('no JSON');
  }
}
