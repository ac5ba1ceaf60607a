/**
 * Reads a JSON file that must be known as a whole. Before anything is built in memory its nesting and the number of
 * its parts are counted, so that a small file can not grow into gigabytes or exhaust whoever walks through it.
 */
import { onleesbaar } from '../onleesbaar';
import { wholeText } from '../text/whole-text';
import type { Bronbestand, Leeshulp } from '../types';

const MAX_DEPTH = 40;
const MAX_PARTS = 3_000_000;

/** @throws EngineError `onleesbaar-bestand`, in Dutch, with the line where it goes wrong */
export async function wholeJson(bestand: Bronbestand, hulp: Leeshulp): Promise<unknown> {
  const tekst = await wholeText(bestand, hulp);
  return parseJson(tekst);
}

/** @throws EngineError `onleesbaar-bestand`, as `wholeJson` */
export function parseJson(tekst: string): unknown {
  checkShape(tekst);
  try {
    return JSON.parse(tekst) as unknown;
  } catch (error) {
    throw onleesbaar(`Dit bestand is geen goede JSON.${place(String(error), tekst)}`);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);

/** Walks over the signs outside texts; what is no JSON at all is left to the parser. */
function checkShape(tekst: string): void {
  let depth = 0;
  let parts = 0;
  let inText = false;
  for (let at = 0; at < tekst.length; at += 1) {
    const code = tekst.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (OPEN.has(code)) {
      depth += 1;
      parts += 1;
      if (depth > MAX_DEPTH) throw onleesbaar('In dit bestand zijn de onderdelen te diep in elkaar gezet.');
    } else if (CLOSE.has(code)) depth -= 1;
    else if (code === COMMA) parts += 1;
    if (parts > MAX_PARTS)
      throw onleesbaar('In dit bestand staan meer dan 3 miljoen gegevens. Dat is te veel.');
  }
}

/** The message of the parser is English and quotes the text; only the place is of use. */
function place(message: string, tekst: string): string {
  const at = Number(/position (\d+)/u.exec(message)?.[1] ?? tekst.length);
  if (at >= tekst.trimEnd().length) return ' Het houdt halverwege op. Download het opnieuw.';
  return ` Het gaat mis bij regel ${String(tekst.slice(0, at).split('\n').length)}.`;
}
