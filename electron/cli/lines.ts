/** Reads lines and answers each; a bad line is named on standard error and the others still answered. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { EXIT_BAD_INPUT } from './exit-codes';

/** What is wrong with a line: the field it is about and why, in Dutch. */
export interface LineError {
  readonly veld: string;
  readonly reden: string;
}

type LineAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: LineError };

export interface LineOptions {
  readonly input: Readable;
  readonly write: (value: unknown) => void;
  readonly complain: (message: string) => void;
  readonly answer: (line: string) => Promise<LineAnswer>;
  /** Answers a refused line on standard output too, so that every line in has a line out. */
  readonly onWrong?: (number: number, error: LineError) => void;
}

/** @returns 0, or EXIT_BAD_INPUT when at least one line was refused. Empty lines are passed over. */
export async function answerLines({ input, write, complain, answer, onWrong }: LineOptions): Promise<number> {
  let number = 0;
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const result = await answer(line.replace(/^\uFEFF/u, ''));
    if (result.ok) {
      write(result.value);
    } else {
      code = EXIT_BAD_INPUT;
      onWrong?.(number, result.error);
      complain(`regel ${String(number)}, veld ${result.error.veld}: ${result.error.reden}`);
    }
  }
  return code;
}
