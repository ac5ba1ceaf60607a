/**
 * Rules of routes, money and desks as one JSON file. Rules stand on each other and on questions: a file with one
 * fault could give wrong advice, so it is used as a whole or not at all. Whether its rules fit with those that are
 * already there is proven when they are applied.
 */
import { RegelRecord } from '../../../../shared/rules/regeling-schema';
import { isRuleFile, RuleFile } from '../../../../shared/gegevens/rule-file';
import { field, shown } from '../json/values';
import { wholeJson } from '../json/whole-json';
import { onleesbaar } from '../onleesbaar';
import type { Bronbestand, Importer, Leeshulp } from '../types';
import { reasonOf } from './reason';

const MAX_ISSUES = 3;

export const regelsImporter: Importer = {
  soort: 'regels',
  herkent: ({ tekst }) => isRuleFile(tekst),
  lees: async (bestand, hulp) => {
    const file = readFile(await wholeJson(bestand, hulp));
    if (file.regels.length === 0) throw onleesbaar('In dit bestand staat geen enkele regel.');
    const sound = readRecords(file.regels, bestand, hulp);
    await hulp.adem();
    const usable = sound.length === file.regels.length;
    if (!usable)
      hulp.opmerking('Regels horen bij elkaar. Er staat een fout in. Daarom gebruikt de app er geen een.');
    return { soort: 'regels', editie: file.editie, regels: usable ? sound : [], gelezen: file.regels.length };
  },
};

function readFile(json: unknown): RuleFile {
  const file = RuleFile.safeParse(json);
  if (file.success) return file.data;
  const vorm = field(json, 'vorm');
  if (typeof vorm === 'number' && vorm > 1) {
    throw onleesbaar('Deze regels zijn gemaakt voor een nieuwere versie van de app. Werk eerst de app bij.');
  }
  const where = file.error.issues[0]?.path.join('.') ?? '';
  throw onleesbaar(
    `Dit is geen goed bestand met regels. Het gaat mis bij "${where === '' ? 'het begin' : where}".`,
  );
}

function readRecords(records: readonly unknown[], bestand: Bronbestand, hulp: Leeshulp): RegelRecord[] {
  const ids = new Set<string>();
  return records.flatMap((record, index) => {
    const read = RegelRecord.safeParse(record);
    if (read.success && !ids.has(read.data.id)) {
      ids.add(read.data.id);
      return [read.data];
    }
    if (read.success) {
      const plek = { bestand: bestand.naam, pad: `regels[${String(index)}]` };
      hulp.weiger({ plek, veld: 'id', waarde: shown(read.data.id), reden: 'Dit id komt twee keer voor.' });
      return [];
    }
    for (const issue of read.error.issues.slice(0, MAX_ISSUES)) {
      const place = [`regels[${String(index)}]`, ...issue.path.map(String)].join('.');
      hulp.weiger({
        plek: { bestand: bestand.naam, pad: place.slice(0, 200) },
        veld: String(issue.path.at(-1) ?? 'regel').slice(0, 80),
        waarde: shown(field(record, 'id')),
        reden: reasonOf(issue),
      });
    }
    return [];
  });
}
