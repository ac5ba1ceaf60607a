/**
 * Conditions as data. A rule of law or money never stands in code: it is written in data/sources/regelingen
 * in this small form, and evaluated three-valued (see evaluate.ts).
 */
import { z } from 'zod';

/** Is true, false or unknown for a set of facts. `begrip` stands for the expression of a named notion. */
export type Expressie =
  | { readonly all: readonly Expressie[] }
  | { readonly any: readonly Expressie[] }
  | { readonly not: Expressie }
  | { readonly begrip: string }
  | Atoom;

/** One comparison with one fact. */
export type Atoom =
  | { readonly veld: string; readonly is: string; readonly onbekendBij?: readonly string[] | undefined }
  | {
      readonly veld: string;
      readonly in: readonly string[];
      readonly onbekendBij?: readonly string[] | undefined;
    }
  | { readonly veld: string; readonly minstens: number }
  | { readonly veld: string; readonly hoogstens: number };

const Veld = z.string().min(1);
const Waarden = z.array(z.string().min(1)).min(1).readonly();

/** Answers that were given but that settle nothing: a foreign diploma, a leerbaan still to be found. */
const onbekendBij = Waarden.optional();

export const Expressie: z.ZodType<Expressie> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Expressie).min(1).readonly() }).readonly(),
    z.strictObject({ any: z.array(Expressie).min(1).readonly() }).readonly(),
    z.strictObject({ not: Expressie }).readonly(),
    z.strictObject({ begrip: z.string().min(1) }).readonly(),
    z.strictObject({ veld: Veld, is: z.string().min(1), onbekendBij }).readonly(),
    z.strictObject({ veld: Veld, in: Waarden, onbekendBij }).readonly(),
    z.strictObject({ veld: Veld, minstens: z.number() }).readonly(),
    z.strictObject({ veld: Veld, hoogstens: z.number() }).readonly(),
  ]),
);

/** Every atom of an expression, in reading order. Notions must be filled in first (see expandBegrippen). */
export function atoms(expressie: Expressie): readonly Atoom[] {
  if ('all' in expressie) return expressie.all.flatMap(atoms);
  if ('any' in expressie) return expressie.any.flatMap(atoms);
  if ('not' in expressie) return atoms(expressie.not);
  if ('begrip' in expressie) return [];
  return [expressie];
}

/** Names of the notions that an expression stands on. */
export function begrippenIn(expressie: Expressie): readonly string[] {
  if ('all' in expressie) return expressie.all.flatMap(begrippenIn);
  if ('any' in expressie) return expressie.any.flatMap(begrippenIn);
  if ('not' in expressie) return begrippenIn(expressie.not);
  return 'begrip' in expressie ? [expressie.begrip] : [];
}

/**
 * Puts the meaning of every notion in its place.
 * @throws Error when a notion has no meaning on this date (the check of the data finds it earlier)
 */
export function expandBegrippen(
  expressie: Expressie,
  betekenis: (begrip: string) => Expressie | undefined,
): Expressie {
  if ('all' in expressie) return { all: expressie.all.map((deel) => expandBegrippen(deel, betekenis)) };
  if ('any' in expressie) return { any: expressie.any.map((deel) => expandBegrippen(deel, betekenis)) };
  if ('not' in expressie) return { not: expandBegrippen(expressie.not, betekenis) };
  if (!('begrip' in expressie)) return expressie;
  const gevonden = betekenis(expressie.begrip);
  if (gevonden === undefined) throw new Error(`begrip zonder betekenis: ${expressie.begrip}`);
  return gevonden;
}
