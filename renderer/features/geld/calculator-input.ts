/** Reads the numbers of the calculator as Dutch people write them. Empty is unknown and never zero. */
import { BerekenInvoer } from '../../../shared/contract/bereken-vorm';

/** `1200`, `1.200` or `12,5`. */
const GETAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u;

const Getal = BerekenInvoer.shape.antwoorden.valueType;

/** The largest number that can be filled in. */
export const HOOGSTE = Getal.maxValue ?? Number.MAX_SAFE_INTEGER;

/** @returns undefined when nothing is filled in; null when it is no number from 0 to HOOGSTE */
export function readNumber(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!GETAL.test(trimmed)) return null;
  const getal = Getal.safeParse(Number(trimmed.replaceAll('.', '').replace(',', '.')));
  return getal.success ? getal.data : null;
}

/** The answers that can be reckoned with: what is empty or wrong is left out. */
export function readAnswers(velden: Readonly<Record<string, string>>): BerekenInvoer['antwoorden'] {
  return Object.fromEntries(
    Object.entries(velden).flatMap(([id, text]) => {
      const getal = readNumber(text);
      return typeof getal === 'number' ? [[id, getal]] : [];
    }),
  );
}
