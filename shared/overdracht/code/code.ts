/**
 * A conversation as a few words or a QR: the code holds the conversation itself, so that it goes from one laptop to
 * another without a network and without a file.
 *
 * What does not fit in it stays behind: agreements, chosen leerbanen, answers about the route, and own choices about
 * the proposal. Nothing is secret in a code: who reads it reads the conversation.
 *
 * There are two forms. The plain one points into the list of cards and opens with any data that has the same cards.
 * The other follows the proposals of the app again and is much shorter, and opens only with the very same data. The
 * words are of the shortest of the two, the QR is plain.
 */
import { ZodError } from 'zod';
import type { Datum } from '../../domain/ids';
import { readWordList } from '../read-words';
import { AndereGegevens, contentsIn, type CodeInhoud } from './contents';
import type { CodeGegevens } from './lists';
import { fromQr, fromWords, isQr, toQr, toWords } from './number-text';
import { CodeFout, Reader, Writer } from './tape';

export interface Codes {
  readonly woorden: readonly string[];
  readonly qr: string;
}

export type CodeGelezen =
  | { readonly ok: true; readonly inhoud: CodeInhoud }
  /** `plaats`: which word is not known, from 1. */
  | { readonly ok: false; readonly fout: 'onleesbare-code'; readonly plaats?: number }
  | { readonly ok: false; readonly fout: 'andere-gegevens' };

/** @param inhoud made on `gemaakt`, and kept no longer than MAX_BEWAAR_DAGEN from then */
export function maakCodes(inhoud: CodeInhoud, gegevens: CodeGegevens): Codes {
  const write = (naspelen: boolean): bigint => {
    const tape = new Writer();
    contentsIn(tape, { gegevens, naspelen, vandaag: inhoud.gemaakt }, () => inhoud);
    return tape.value();
  };
  const plain = write(false);
  const replayed = write(true);
  return { woorden: toWords(replayed < plain ? replayed : plain), qr: toQr(plain) };
}

/** @param tekst words as somebody typed them, or what a scanner read of the QR */
export function leesCode(tekst: string, gegevens: CodeGegevens, vandaag: Datum): CodeGelezen {
  if (isQr(tekst)) return read(fromQr(tekst), gegevens, vandaag);
  const words = readWordList(tekst);
  if (!words.ok) return { ok: false, fout: 'onleesbare-code', plaats: words.plaats };
  return read(fromWords(words.woorden), gegevens, vandaag);
}

function read(value: bigint | undefined, gegevens: CodeGegevens, vandaag: Datum): CodeGelezen {
  if (value === undefined) return { ok: false, fout: 'onleesbare-code' };
  const tape = new Reader(value);
  const never = (): never => {
    throw new CodeFout('asked while reading');
  };
  try {
    const inhoud = contentsIn(tape, { gegevens, vandaag, naspelen: false }, never);
    tape.end();
    return { ok: true, inhoud };
  } catch (error) {
    if (error instanceof AndereGegevens) return { ok: false, fout: 'andere-gegevens' };
    if (error instanceof CodeFout || error instanceof ZodError) return { ok: false, fout: 'onleesbare-code' };
    throw error;
  }
}
