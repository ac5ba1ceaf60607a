/** The form of a command of the command line. */
import type { Readable } from 'node:stream';
import type { Engine } from '../../engine';
import type { Option } from '../arguments';

export interface CommandContext {
  readonly engine: Engine;
  /** Words behind the command that are no options. */
  readonly words: readonly string[];
  readonly options: ReadonlySet<Option>;
  readonly input: Readable;
  /** Writes one JSON line on standard output. */
  readonly write: (value: unknown) => void;
  /** Writes one line on standard error. */
  readonly complain: (message: string) => void;
}

/** @returns the exit code */
export type Command = (context: CommandContext) => Promise<number>;
