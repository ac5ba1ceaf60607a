/** What loading changes is counted right, whatever stands in both files. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Verschil } from '../../../shared/contract/inlezen-vorm';
import type { LeerbanenBank } from '../../../electron/engine/leerbanen/bank/open-bank';
import { bankFiles, both, inhoud, look, type BankFiles } from './bank-files';

let files: BankFiles;
beforeEach(async () => {
  files = await bankFiles();
});
afterEach(() => files.remove());

/** Keys with what stands under them, read in the plainest way. */
interface Plain {
  readonly wat: Verschil['wat'];
  readonly rows: ReadonlyMap<string, string>;
}
function plain({ sql }: LeerbanenBank): Plain[] {
  const read = (wat: Plain['wat'], select: string): Plain => ({
    wat,
    rows: new Map(sql.all(select).map(([key, ...rest]) => [String(key), JSON.stringify(rest)])),
  });
  const offer = (part: string): string =>
    `(SELECT werkprocessen || uitvoerbaar FROM ${part}_aanbod a JOIN ${part}_lijst l ON l.nr = a.lijst
       WHERE a.nr = ${part}.aanbod)`;
  return [
    read(
      'leerbanen',
      `SELECT leerbaan.id, crebo, titel, aanbieder.id, naam, plaats, pc4, lat, lon, leerweg, start, dagen, kenmerken,
              bedrag_van, bedrag_tot, gewijzigd, voorbeeld, ${offer('leerbaan')}
         FROM leerbaan JOIN aanbieder ON aanbieder.nr = leerbaan.aanbieder`,
    ),
    read('leerbedrijven', 'SELECT id, naam, plaats, pc4, lat, lon FROM leerbedrijf'),
    read(
      'erkenningen',
      `SELECT crebo || ' ' || leerbedrijf.id, van, tot, ${offer('erkenning')}
         FROM erkenning JOIN leerbedrijf ON leerbedrijf.nr = erkenning.leerbedrijf`,
    ),
  ];
}
function expected(nieuw: Plain[], oud: Plain[]): Verschil[] {
  return nieuw.flatMap(({ wat, rows }, i) => {
    const before = oud[i]?.rows ?? new Map<string, string>();
    const keys = [...rows.keys()];
    const stayed = keys.filter((key) => before.has(key));
    const gelijk = stayed.filter((key) => before.get(key) === rows.get(key)).length;
    return {
      wat,
      nieuw: keys.length - stayed.length,
      gewijzigd: stayed.length - gelijk,
      vervallen: before.size - stayed.length,
      gelijk,
    };
  });
}

describe('what loading leerbanen and erkenningen changes', () => {
  it('is counted as by looking at every row, whatever stands in both', async () => {
    const seen = { nieuw: 0, gewijzigd: 0, vervallen: 0, gelijk: 0 };
    await fc.assert(
      fc.asyncProperty(inhoud, inhoud, fc.boolean(), async (a, b, mixed) => {
        // Half of the time the second file is the first one with some rows more.
        const later = mixed
          ? {
              leerplaatsen: [...(a.leerplaatsen ?? []).slice(1), ...(b.leerplaatsen ?? [])],
              leerbedrijven: [...(a.leerbedrijven ?? []).slice(1), ...(b.leerbedrijven ?? [])],
            }
          : b;
        const [oud, nieuw] = [await files.write(a), await files.write(later)];
        const { verschil } = await files.combine(nieuw, oud);
        const counts = expected(await look(nieuw, plain), await look(oud, plain));
        const delen = await look(nieuw, (bank) => bank.delen);
        const told = counts.filter(({ wat }) => (wat === 'leerbanen' ? delen.leerbanen : delen.erkenningen));
        expect([...verschil.values()]).toEqual(told);
        for (const one of told) {
          for (const key of ['nieuw', 'gewijzigd', 'vervallen', 'gelijk'] as const) seen[key] += one[key];
        }
      }),
      { numRuns: 150 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });

  it('is nothing when the same is loaded twice', async () => {
    await fc.assert(
      fc.asyncProperty(inhoud, async (one) => {
        const file = await files.write(one);
        const first = await files.combine(file);
        const second = await files.combine(file, first.doel);
        for (const [wat, { nieuw }] of first.verschil) {
          expect(second.verschil.get(wat)).toEqual({
            wat,
            nieuw: 0,
            gewijzigd: 0,
            vervallen: 0,
            gelijk: nieuw,
          });
        }
        expect(await both(second.doel)).toEqual(await both(first.doel));
      }),
      { numRuns: 60 },
    );
  });

  it('turned around is what goes back: what came is gone, and what was gone comes', async () => {
    await fc.assert(
      fc.asyncProperty(inhoud, inhoud, async (a, b) => {
        const [one, other] = [await files.write(a), await files.write(b)];
        const [there, back] = [
          (await files.combine(other, one)).verschil,
          (await files.combine(one, other)).verschil,
        ];
        for (const [wat, { nieuw, gewijzigd, vervallen, gelijk }] of there) {
          const found = back.get(wat);
          if (found) expect(found).toEqual({ wat, nieuw: vervallen, gewijzigd, vervallen: nieuw, gelijk });
        }
      }),
      { numRuns: 60 },
    );
  });
});
