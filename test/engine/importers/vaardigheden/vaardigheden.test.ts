/** Answers of CompetentNL, with the names of variables that queries give them. */
import { describe, expect, it } from 'vitest';
import { vaardighedenImporter } from '../../../../electron/engine/importers/vaardigheden';
import { loaded, readWith } from '../support/read-with';

const SKILL = 'https://linkeddata.competentnl.nl/id/humancapability/00F4349F9A';
const AREA = 'https://linkeddata.competentnl.nl/id/knowledgearea/041D04F4F2';
const literal = (value: string, lang?: string): object => ({
  type: 'literal',
  value,
  ...(lang === undefined ? {} : { 'xml:lang': lang }),
});
const uri = (value: string): object => ({ type: 'uri', value });
const answer = (...bindings: object[]): string =>
  JSON.stringify({ head: { vars: Object.keys(bindings[0] ?? {}) }, results: { bindings } });

describe('vaardigheden van CompetentNL', () => {
  it('gives the vaardigheden of each crebo, with what kind they are', async () => {
    const read = loaded(
      await readWith(
        vaardighedenImporter,
        answer(
          {
            crebo: literal('25180'),
            skill: uri(SKILL),
            skillLabel: literal('Snel informatie begrijpen', 'nl'),
          },
          { crebo: literal('25.182'), skill: uri(AREA), skillLabel: literal('Informatiebeveiliging', 'nl') },
        ),
      ),
      'vaardigheden',
    );
    expect(read.vaardigheden).toEqual([
      { crebo: '25180', id: '00F4349F9A', label: 'Snel informatie begrijpen', soort: 'kunnen' },
      { crebo: '25182', id: '041D04F4F2', label: 'Informatiebeveiliging', soort: 'kennis' },
    ]);
  });

  it('finds the crebo and the vaardigheid by what stands there when the names are other ones', async () => {
    const read = loaded(
      await readWith(
        vaardighedenImporter,
        answer({ a: literal('25180'), b: uri(SKILL), bLabel: literal('Plannen') }),
      ),
      'vaardigheden',
    );
    expect(read.vaardigheden).toEqual([
      { crebo: '25180', id: '00F4349F9A', label: 'Plannen', soort: 'kunnen' },
    ]);
  });

  it('keeps what is essential, in Dutch, with a name, and once', async () => {
    const one = {
      crebo: literal('25180'),
      rel: uri('x#prescribesHATEssential'),
      skill: uri(SKILL),
      skillLabel: literal('Plannen', 'nl'),
    };
    const outcome = await readWith(
      vaardighedenImporter,
      answer(
        one,
        one,
        { ...one, rel: uri('x#prescribesHATImportant') },
        { ...one, skillLabel: literal('Planning', 'en') },
        { crebo: literal('25180'), rel: one.rel },
      ),
    );
    expect(loaded(outcome, 'vaardigheden').vaardigheden).toHaveLength(1);
    expect(outcome.opmerkingen.size).toBe(4);
  });

  it('refuses a row without a crebo, with its place', async () => {
    const outcome = await readWith(
      vaardighedenImporter,
      answer(
        { crebo: literal('25180'), skill: uri(SKILL), skillLabel: literal('Plannen') },
        { crebo: literal('kok'), skill: uri(SKILL), skillLabel: literal('Plannen') },
      ),
    );
    expect(outcome.geweigerd.map(({ plek, waarde }) => [plek.pad, waarde])).toEqual([
      ['results/bindings[1]', 'kok'],
    ]);
  });

  it.each([
    ['{"results":{}}', /"bindings" ontbreekt/u],
    [answer(), /geen enkele rij/u],
    [answer({ skill: uri(SKILL) }), /ontbreekt de crebo/u],
    ['{"results": {"bindings": [', /houdt halverwege op/u],
    ['{"results":\n{"bindings" x', /bij regel 2/u],
  ])('says what is wrong with %s', async (text, reason) => {
    expect((await readWith(vaardighedenImporter, text)).detail).toMatch(reason);
  });
});
