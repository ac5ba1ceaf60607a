/**
 * The file in which rules travel: all rules and the questions that they ask, with an edition. `npm run data` makes
 * it from the YAML that people edit; the app loads it.
 */
import { z } from 'zod';
import type { RegelRecord } from '../rules/regeling-schema';

const SOORT = 'leerbaankompas-regels';
const VORM = 1;
const MAX_RULES = 5_000;

/** The records themselves are proven one by one, so that each fault can be told with its place. */
export const RuleFile = z.strictObject({
  soort: z.literal(SOORT),
  /** Form of this file; another number is a newer app's. */
  vorm: z.literal(VORM),
  /** The day on which the rules were last checked, or another name of the edition. */
  editie: z.string().min(1).max(40),
  regels: z.array(z.unknown()).max(MAX_RULES),
});
export type RuleFile = z.infer<typeof RuleFile>;

/** Whether the beginning of a text is that of a file of rules. */
export function isRuleFile(begin: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"soort"\\s*:\\s*"${SOORT}"`, 'u').test(begin);
}

/** @param regels all records; the edition is the last day on which somebody checked one of them */
export function ruleFile(regels: readonly RegelRecord[]): RuleFile {
  const days = regels.flatMap((regel) => (regel.soort === 'vraag' ? [] : [regel.bron.gecontroleerd]));
  return { soort: SOORT, vorm: VORM, editie: days.sort().at(-1) ?? 'onbekend', regels: [...regels] };
}
