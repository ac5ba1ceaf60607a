/** A number or address in free text that tells who somebody is, and where it stands. */
export interface Finding {
  /** As it was typed. */
  readonly gevonden: string;
  /** Offset of its first character in the text. */
  readonly begin: number;
}

/** All places where the pattern (with the flag `g`) fits. */
export function findAll(text: string, pattern: RegExp): Finding[] {
  return [...text.matchAll(pattern)].map(({ 0: gevonden, index: begin }) => ({ gevonden, begin }));
}

/** No letter, digit, space or sign that any number or address can hold. */
const HIDDEN = '\uFFFC';

/** The text with the findings made unreadable, of the same length, so that a number is not found as two things. */
export function hide(text: string, findings: readonly Finding[]): string {
  return findings.reduce(
    (hidden, { gevonden, begin }) =>
      hidden.slice(0, begin) + HIDDEN.repeat(gevonden.length) + hidden.slice(begin + gevonden.length),
    text,
  );
}
