/** The small forms that everything in a code is made of. Each is written and read by the same function. */
import { CodeFout, type Tape } from './tape';

/** Unlikely against likely, for what nearly always is the one. */
const RARE = 1;
const COMMON = 40;
/** How likely a count of 1 to 15 is. */
const COUNTS = [20, 25, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3, 3, 2, 2] as const;
const MAX_TEXT = 300;
const FIRST_CHARACTER = 32;
const CHARACTERS = 95;
const CODE_UNITS = 65_536;

/** @param often how likely yes is, against 10 for no */
export function yes(tape: Tape, often: number, wanted: () => boolean): boolean {
  return tape.pick([10, often], () => (wanted() ? 1 : 0)) === 1;
}

/** A value that may be absent. */
export function maybe<T>(
  tape: Tape,
  often: number,
  wanted: () => T | undefined,
  form: (wanted: () => T) => T,
): T | undefined {
  if (!yes(tape, often, () => wanted() !== undefined)) return undefined;
  return form(() => present(wanted()));
}

/** One of a fixed list. */
export function oneOf<T>(tape: Tape, list: readonly T[], wanted: () => T): T {
  return at(
    list,
    tape.number(list.length, () => list.indexOf(wanted())),
  );
}

/** A number that nearly always is `usual`, and else one from 0 up to but not including `total`. */
export function usually(tape: Tape, usual: number, total: number, wanted: () => number): number {
  const isOther = tape.pick([COMMON, RARE], () => (wanted() === usual ? 0 : 1)) === 1;
  return isOther ? tape.number(total, wanted) : usual;
}

/** Something of a sorted list, or a text that is not in it. */
export function listed(tape: Tape, list: readonly string[], wanted: () => string): string {
  const isUnknown =
    list.length === 0 || tape.pick([COMMON, RARE], () => (list.includes(wanted()) ? 0 : 1)) === 1;
  return isUnknown ? text(tape, wanted) : oneOf(tape, list, wanted);
}

/**
 * Some things of a sorted list, in its order; then those that are not in it. Each at most once.
 * @param none how likely it is that there are none, against 160 for 1 to 15
 */
export function some(
  tape: Tape,
  list: readonly string[],
  none: number,
  wanted: () => readonly string[],
): string[] {
  const chosen = new Set<string>();
  const many = few(tape, list.length, none, () => {
    for (const one of wanted()) chosen.add(one);
    return list.filter((one) => chosen.has(one)).length;
  });
  const known: string[] = [];
  for (const [index, one] of list.entries()) {
    const open = many - known.length;
    const rest = list.length - index;
    // Where all or none of the rest are chosen there is nothing to say.
    const isIn =
      open > 0 && (open === rest || tape.pick([rest - open, open], () => (chosen.has(one) ? 1 : 0)) === 1);
    if (isIn) known.push(one);
  }
  const other = (): string[] => [...new Set(wanted())].filter((one) => !list.includes(one)).sort();
  const extra = usually(tape, 0, 1000, () => other().length);
  for (let index = 0; index < extra; index += 1) known.push(text(tape, () => at(other(), index)));
  return known;
}

/** A count from 0 to `most`. @param none how likely 0 is, against 160 for 1 to 15 together */
function few(tape: Tape, most: number, none: number, wanted: () => number): number {
  if (most === 0) return 0;
  const weights = [none, ...COUNTS.slice(0, most), RARE];
  const index = tape.pick(weights, () => Math.min(wanted(), weights.length - 1));
  if (index < weights.length - 1) return index;
  return index + tape.number(most + 1, () => wanted() - index);
}

function text(tape: Tape, wanted: () => string): string {
  const length = tape.number(MAX_TEXT + 1, () => wanted().length);
  let read = '';
  for (let index = 0; index < length; index += 1) read += String.fromCharCode(unit(tape, wanted, index));
  return read;
}

/** A character of a keyboard, or any other. */
function unit(tape: Tape, wanted: () => string, index: number): number {
  const code = (): number => wanted().charCodeAt(index);
  const isPlain = (): boolean => code() >= FIRST_CHARACTER && code() < FIRST_CHARACTER + CHARACTERS;
  if (tape.pick([COMMON, RARE], () => (isPlain() ? 0 : 1)) === 1) return tape.number(CODE_UNITS, code);
  return FIRST_CHARACTER + tape.number(CHARACTERS, () => code() - FIRST_CHARACTER);
}

/** @throws CodeFout when the list has no such place */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new CodeFout(`no item ${String(index)}`);
  return item;
}

/** @throws CodeFout when it is absent */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new CodeFout('absent');
  return value;
}
