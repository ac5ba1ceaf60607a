/** Rules take the place of the rule with the same id, and are proven together with all others. */
import { checkRules } from '../../../../shared/rules/check-rules';
import { parseRegelboek } from '../../../../shared/rules/rule-book';
import { onleesbaar } from '../../importers/onleesbaar';
import type { Apply } from './apply';

/** @throws EngineError `onleesbaar-bestand` when the rules do not fit with the others */
export const applyRegels: Apply<'regels'> = (database, { regels }) => {
  database.runEach(
    'INSERT OR REPLACE INTO regeling (id, soort, document) VALUES (?, ?, ?)',
    regels.map((regel) => [regel.id, regel.soort, JSON.stringify(regel)]),
  );
  const documents = database.texts('SELECT document FROM regeling ORDER BY id');
  const problems = checkRules(parseRegelboek(documents.map((text): unknown => JSON.parse(text))));
  const [first] = problems;
  if (first !== undefined) {
    throw onleesbaar(
      `De regels passen niet bij elkaar (${String(problems.length)} keer). De eerste: ${first}`,
    );
  }
};
