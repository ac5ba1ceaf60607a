/** Which variables of a SPARQL answer hold what: queries name them freely, so the names and the values both count. */
import { field } from '../json/values';
import { printable } from '../text/printable';

export interface Variables {
  readonly crebo: string;
  readonly vaardigheid: string;
  readonly label: string;
  /** How strongly the norm asks for it; absent when the query does not tell. */
  readonly relatie: string | undefined;
}

const CREBO = ['crebo', 'opleidingscode', 'creboCode', 'crebonummer', 'code'] as const;
const SKILL = ['skill', 'vaardigheid', 'capability', 'hat', 'knowledge', 'kennis', 'skillUri'] as const;
const LABEL = [
  'skillLabel',
  'vaardigheidLabel',
  'capLabel',
  'knowledgeLabel',
  'label',
  'prefLabel',
  'naam',
] as const;
const RELATION = ['rel', 'relatie', 'relation', 'predicate', 'prescribesType', 'p'] as const;

/** @param bindings the first rows @returns the Dutch name of what is missing when the answer is no such list */
export function findVariables(bindings: readonly unknown[]): Variables | { readonly mist: string } {
  const names = new Set(
    bindings.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])),
  );
  const where = (fits: (value: string) => boolean): string | undefined =>
    [...names].find((naam) => bindings.some((row) => fits(valueOf(row, naam))));
  const crebo = CREBO.find((naam) => names.has(naam)) ?? where((value) => /^\d{5}$/u.test(value));
  if (crebo === undefined) return { mist: 'de crebo' };
  const vaardigheid =
    SKILL.find((naam) => names.has(naam)) ??
    where((value) => /(humancapability|knowledgearea)\//iu.test(value));
  if (vaardigheid === undefined) return { mist: 'de vaardigheid' };
  const label = [`${vaardigheid}Label`, ...LABEL].find((naam) => names.has(naam));
  if (label === undefined) return { mist: 'de naam van de vaardigheid' };
  return { crebo, vaardigheid, label, relatie: RELATION.find((naam) => names.has(naam)) };
}

/** The text of a variable in a row; '' when it is not bound. */
export function valueOf(row: unknown, naam: string): string {
  const value = field(field(row, naam), 'value');
  return typeof value === 'string' ? printable(value) : typeof value === 'number' ? String(value) : '';
}

export function languageOf(row: unknown, naam: string): string {
  const language = field(field(row, naam), 'xml:lang');
  return typeof language === 'string' ? language : '';
}
