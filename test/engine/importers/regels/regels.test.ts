/** Rules as one file: what the data build writes, the importer reads. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegelingen } from '../../../../data/build/read/regelingen';
import { regelsImporter } from '../../../../electron/engine/importers/regels';
import { RegelRecord } from '../../../../shared/rules/regeling-schema';
import { ruleFile } from '../../../../shared/gegevens/rule-file';
import { loaded, readWith } from '../support/read-with';

const records = readRegelingen(join(import.meta.dirname, '..', '..', '..', '..', 'data', 'sources')).map(
  ({ document }) => RegelRecord.parse(document),
);
const file = (changes: object = {}): string => JSON.stringify({ ...ruleFile(records), ...changes });

describe('een bestand met regels', () => {
  it('gives all rules and questions of the data build back, with their edition', async () => {
    const read = loaded(await readWith(regelsImporter, file()), 'regels');
    expect(records.length).toBeGreaterThan(20);
    expect(read.regels).toEqual(records);
    expect(read.editie).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('is recognised by what it says of itself', () => {
    const begin = { bytes: new Uint8Array(), zipNamen: [], bladen: [] };
    expect(regelsImporter.herkent({ ...begin, tekst: file().slice(0, 1000) })).toBe(true);
    expect(regelsImporter.herkent({ ...begin, tekst: '{"soort":"iets"}' })).toBe(false);
  });

  it('uses no rule at all when one has a fault, and tells where it is', async () => {
    const [first, ...others] = records;
    const outcome = await readWith(
      regelsImporter,
      file({ regels: [{ ...first, naam: 3, extra: 1 }, ...others] }),
    );
    expect(loaded(outcome, 'regels').regels).toEqual([]);
    expect(outcome.geweigerd.map(({ plek, reden }) => [plek.pad, reden])).toEqual(
      expect.arrayContaining([['regels[0]', 'Dit veld kent de app niet: extra.']]),
    );
  });

  it('refuses a rule that is there twice', async () => {
    const outcome = await readWith(regelsImporter, file({ regels: [...records, records[0]] }));
    expect(loaded(outcome, 'regels').regels).toEqual([]);
    expect(outcome.geweigerd[0]?.reden).toBe('Dit id komt twee keer voor.');
  });

  it.each([
    [file({ vorm: 2 }), /nieuwere versie/u],
    [file({ regels: [] }), /geen enkele regel/u],
    [file({ regels: 'geen' }), /bij "regels"/u],
    [file({ regels: Array.from({ length: 5001 }, () => ({})) }), /bij "regels"/u],
  ])('says what is wrong', async (text, reason) => {
    expect((await readWith(regelsImporter, text)).detail).toMatch(reason);
  });
});
