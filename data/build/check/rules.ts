/** Routes, schemes and desks have the form the rules expect, and hold together. */
import { checkRules } from '../../../shared/rules/check-rules';
import { RegelRecord } from '../../../shared/rules/regeling-schema';
import { parseRegelboek } from '../../../shared/rules/rule-book';
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

/** The form of each record; when all are right, what they say of one another. */
export function rulesHold({ regelingen }: Pick<Sources, 'regelingen'>): Probleem[] {
  const vorm = regelingen.flatMap(({ bestand, regel, id, document }) => {
    const gelezen = RegelRecord.safeParse(document);
    if (gelezen.success) return [];
    return gelezen.error.issues.map((issue) =>
      fout(bestand, regel, id, `${issue.path.join('.')}: ${issue.message}`),
    );
  });
  if (vorm.length > 0) return vorm;
  const plekken = new Map(regelingen.map((regeling) => [regeling.id, regeling]));
  return checkRules(parseRegelboek(regelingen.map(({ document }) => document))).map((melding) => {
    const [id = '', ...wat] = melding.split(': ');
    const plek = plekken.get(id);
    return fout(plek?.bestand ?? 'regelingen', plek?.regel ?? 0, id, wat.join(': '));
  });
}

/** Regions that a rule is limited to must be arbeidsmarktregio's. */
export function rulesOfKnownRegions(s: Pick<Sources, 'regelingen' | 'arbeidsmarktregios'>): Probleem[] {
  const bekend = new Set(s.arbeidsmarktregios.map(({ code }) => code));
  return s.regelingen.flatMap(({ bestand, regel, document }) => {
    const gelezen = RegelRecord.safeParse(document);
    const regios = gelezen.success && 'regios' in gelezen.data ? (gelezen.data.regios ?? []) : [];
    return regios
      .filter((code) => !bekend.has(code))
      .map((code) => fout(bestand, regel, code, 'regios: staat niet in arbeidsmarktregios.csv'));
  });
}
