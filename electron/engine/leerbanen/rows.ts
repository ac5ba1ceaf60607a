/** Finds the rows in the text of a file: JSON lines, a list, one record, or a page of an answer. */
import { isRecord } from '../../../shared/leerbanen/raw-leerplaats';
import { EngineError } from '../engine-error';

/**
 * `rij` is the line in JSON lines, and else the place in the list; both count from 1.
 * What can not be read is not kept, since it may hold the name of a person.
 */
export type Row =
  { readonly rij: number; readonly waarde: unknown } | { readonly rij: number; readonly onleesbaar: true };

export interface Rows {
  readonly totaal: number;
  /** JSON lines are parsed one by one while this is walked. */
  readonly rijen: Iterable<Row>;
}

/** Names under which answers keep their list, likeliest first. */
const LISTS = ['items', 'leerplaatsen', 'leerbanen', 'results', 'data', 'value', 'response', 'body'] as const;
const RECORD_FIELDS = ['leerplaatsId', 'kwalificatie', 'organisatie', 'adres', 'kerntaken'] as const;
const MAX_DEPTH = 5;
/** One of the first so many lines must be readable for a text to count as JSON lines. */
const FIRST_LINES = 10;

/** @throws EngineError `onleesbaar-bestand`, with the reason in Dutch */
export function findRows(text: string): Rows {
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') throw unreadable('Dit bestand is leeg.');
  const whole = parse(bare);
  if ('waarde' in whole) {
    const values = recordsIn(whole.waarde);
    if (values.length === 0) throw unreadable('In dit bestand staan geen leerbanen.');
    return { totaal: values.length, rijen: values.map((waarde, index) => ({ rij: index + 1, waarde })) };
  }
  const lines = bare
    .split(/\r?\n/u)
    .map((line, index) => ({ rij: index + 1, line }))
    .filter(({ line }) => line.trim() !== '');
  const isLines = lines.slice(0, FIRST_LINES).some(({ line }) => isRecordText(line));
  if (!isLines) throw unreadable(`Dit bestand is geen geldige JSON.${whole.fout}`);
  return { totaal: lines.length, rijen: eachLine(lines) };
}

function* eachLine(lines: readonly { readonly rij: number; readonly line: string }[]): Generator<Row> {
  for (const { rij, line } of lines) {
    const parsed = parse(line);
    if ('fout' in parsed) yield { rij, onleesbaar: true };
    else for (const waarde of recordsIn(parsed.waarde)) yield { rij, waarde };
  }
}

/** The records in a value: a list as it is, a record as one, a page as the list inside it. */
function recordsIn(value: unknown, depth = 0): unknown[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown) => (isPage(one) ? recordsIn(one, depth + 1) : [one]));
  }
  return isPage(value) ? recordsIn(listIn(value), depth + 1) : [value];
}

/** An object that is no record itself but holds a list of them, however deep. */
function isPage(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    !RECORD_FIELDS.some((field) => field in value) &&
    LISTS.some((name) => isHolder(value[name]))
  );
}

function isHolder(value: unknown): boolean {
  return Array.isArray(value) || isRecord(value);
}

function listIn(page: Record<string, unknown>): unknown {
  const name = LISTS.find((one) => Array.isArray(page[one])) ?? LISTS.find((one) => isRecord(page[one]));
  return name === undefined ? [] : page[name];
}

function isRecordText(line: string): boolean {
  const parsed = parse(line);
  return 'waarde' in parsed && isRecord(parsed.waarde);
}

/** The message of the parser quotes the text, so only the place is kept, as a Dutch sentence or ''. */
function parse(text: string): { readonly waarde: unknown } | { readonly fout: string } {
  try {
    return { waarde: JSON.parse(text) as unknown };
  } catch (error) {
    const at = /position (\d+)/u.exec(String(error))?.[1];
    return { fout: at === undefined ? '' : ` Het gaat mis bij teken ${at}.` };
  }
}

function unreadable(detail: string): EngineError {
  return new EngineError('onleesbaar-bestand', { detail });
}
