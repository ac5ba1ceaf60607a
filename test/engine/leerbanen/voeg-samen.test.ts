import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Datum } from '../../../shared/domain/ids';
import { EngineError } from '../../../electron/engine/engine-error';
import type { LeerbanenBank } from '../../../electron/engine/leerbanen/bank/open-bank';
import { DELEN } from '../../../electron/engine/leerbanen/bank/schema';
import { voegSamen } from '../../../electron/engine/leerbanen/voeg-samen';
import { bankFiles, both, inhoud, look, QUIET, type BankFiles } from './bank-files';
import { content, rowsOf, type Inhoud } from './bank/make-bank';

let files: BankFiles;
beforeEach(async () => {
  files = await bankFiles();
});
afterEach(() => files.remove());

describe('putting together', () => {
  it('keeps the part that is not in the new file as it was, with its day', async () => {
    const [oud, ander] = [content(1), content(2)];
    const huidig = (await files.combine(await files.write(oud), undefined, '2026-01-01' as Datum)).doel;
    const leerbanen = await files.write({ leerplaatsen: ander.leerplaatsen, bestand: 'nieuw' });
    const erkenningen = await files.write({ leerbedrijven: ander.leerbedrijven, bestand: 'nieuw' });
    const all = await files.write(ander);
    const cases: [string, string, string, readonly string[]][] = [
      [leerbanen, leerbanen, huidig, ['leerbanen']],
      [erkenningen, huidig, erkenningen, ['leerbedrijven', 'erkenningen']],
      [all, all, all, ['leerbanen', 'leerbedrijven', 'erkenningen']],
    ];
    for (const [nieuw, leerbanenOf, erkenningenOf, counted] of cases) {
      const before = await Promise.all([nieuw, huidig].map((path) => readFile(path)));
      const { doel, verschil } = await files.combine(nieuw, huidig);
      expect([...verschil.keys()]).toEqual(counted);
      await look(doel, async (bank) => {
        const parts = {
          leerbanen: await look(leerbanenOf, (from) => rowsOf(from, 'leerbanen')),
          erkenningen: await look(erkenningenOf, (from) => rowsOf(from, 'erkenningen')),
        };
        expect({ ...parts }).toEqual({
          leerbanen: rowsOf(bank, 'leerbanen'),
          erkenningen: rowsOf(bank, 'erkenningen'),
        });
        expect([bank.delen.leerbanen?.geladen, bank.delen.erkenningen?.geladen]).toEqual(
          [leerbanenOf, erkenningenOf].map((of) => (of === huidig ? '2026-01-01' : '2026-03-14')),
        );
        const indexes = ({ sql }: LeerbanenBank): unknown =>
          sql.all("SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name");
        expect(indexes(bank)).toEqual(await look(huidig, indexes));
        expect(bank.sql.all('PRAGMA integrity_check')).toEqual([['ok']]);
      });
      expect(await Promise.all([nieuw, huidig].map((path) => readFile(path)))).toEqual(before);
    }
  });

  it('gives the same for leerbanen and then erkenningen as the other way round, and as both at once', async () => {
    await fc.assert(
      fc.asyncProperty(inhoud, async ({ leerplaatsen = [], leerbedrijven: bedrijven = [] }) => {
        fc.pre(leerplaatsen.length > 0 && bedrijven.length > 0);
        const leerbanen = await files.write({ leerplaatsen });
        const erkenningen = await files.write({ leerbedrijven: bedrijven });
        const together = await files.write({ leerplaatsen, leerbedrijven: bedrijven });
        const first = await files.combine(erkenningen, (await files.combine(leerbanen)).doel);
        const second = await files.combine(leerbanen, (await files.combine(erkenningen)).doel);
        const once = await files.combine(together);
        expect(await both(first.doel)).toEqual(await both(second.doel));
        expect(await both(first.doel)).toEqual(await both(once.doel));
        expect(new Map([...second.verschil, ...first.verschil])).toEqual(once.verschil);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the day of a part that came with one, as from a package', async () => {
    const packed = (await files.combine(await files.write(content(1)), undefined, '2025-12-31' as Datum))
      .doel;
    const { doel } = await files.combine(packed);
    const days = await look(doel, ({ delen }) => DELEN.map((deel) => delen[deel]?.geladen));
    expect(days).toEqual(['2025-12-31', '2025-12-31']);
  });

  it('takes what was in use when the new file holds nothing', async () => {
    const huidig = (await files.combine(await files.write(content(1)))).doel;
    const { doel, verschil } = await files.combine(await files.write({}), huidig);
    expect(verschil.size).toBe(0);
    expect(await both(doel)).toEqual(await both(huidig));
  });

  it('tells its progress from nothing to everything, and never backwards', async () => {
    const steps: [number, number][] = [];
    const huidig = await files.write(many(12_000));
    const hulp = { ...QUIET, voortgang: (gedaan: number, totaal: number) => steps.push([gedaan, totaal]) };
    await voegSamen({
      huidig,
      nieuw: await files.write(many(9000)),
      doel: files.free(),
      vandaag: '2026-03-14' as Datum,
      hulp,
    });
    const done = steps.map(([gedaan]) => gedaan);
    expect(new Set(steps.map(([, totaal]) => totaal)).size).toBe(1);
    expect(done[0]).toBe(0);
    expect(done.length).toBeGreaterThan(4);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(steps[0]?.[1]);
  });

  it('can be cancelled at every breath, and then nothing was written or changed', async () => {
    const [huidig, nieuw] = [
      await files.write(content(1)),
      await files.write({ leerplaatsen: content(2).leerplaatsen }),
    ];
    const before = await Promise.all([nieuw, huidig].map((path) => readFile(path)));
    let breaths = 0;
    const work = (adem: () => Promise<void>): Promise<unknown> =>
      voegSamen({
        huidig,
        nieuw,
        doel: join(files.dir, 'doel'),
        vandaag: '2026-03-14' as Datum,
        hulp: { ...QUIET, adem },
      });
    await work(() => {
      breaths += 1;
      return Promise.resolve();
    });
    await rm(join(files.dir, 'doel'));
    expect(breaths).toBeGreaterThan(3);
    for (let stop = 1; stop <= breaths; stop += 1) {
      let left = stop;
      const adem = (): Promise<void> => {
        left -= 1;
        return left === 0 ? Promise.reject(new EngineError('geannuleerd')) : Promise.resolve();
      };
      await expect(work(adem)).rejects.toMatchObject({ code: 'geannuleerd' });
      expect(await readdir(files.dir)).not.toContain('doel');
    }
    expect(await Promise.all([nieuw, huidig].map((path) => readFile(path)))).toEqual(before);
  });

  it('refuses a damaged file in words, whichever of the two it is, and writes nothing', async () => {
    const good = await files.write(many(2000));
    const whole = await readFile(good);
    const halves = Buffer.from(whole);
    // The pages behind the first few are no pages any more.
    halves.fill(0x5a, 4096 * 20);
    let refused = 0;
    for (const bytes of [Buffer.alloc(0), Buffer.from('kapot'), whole.subarray(0, 5000), halves]) {
      const bad = files.free();
      await writeFile(bad, bytes);
      for (const [nieuw, huidig] of [
        [bad, undefined],
        [bad, good],
        [good, bad],
      ] as const) {
        const doel = files.free();
        const work = voegSamen({ huidig, nieuw, doel, vandaag: '2026-03-14' as Datum, hulp: QUIET });
        await expect(work).rejects.toMatchObject({
          code: 'gegevens-beschadigd',
          extra: { detail: expect.stringMatching(/^Het bestand met leerbanen/u) as string },
        });
        await expect(readFile(doel)).rejects.toMatchObject({ code: 'ENOENT' });
        refused += 1;
      }
    }
    expect(refused).toBe(12);
  });
});

/** Many different places and erkenningen. */
function many(count: number): Inhoud {
  const { leerplaatsen, leerbedrijven: bedrijven } = content(3);
  const [place] = leerplaatsen;
  const [first] = bedrijven;
  if (!place || !first) throw new Error('No sample');
  const [one, erkenningen] = first;
  return {
    leerplaatsen: Array.from({ length: count }, (_, i) => ({ ...place, id: String(i) })),
    leerbedrijven: Array.from({ length: count }, (_, i) => [{ ...one, id: String(i) }, erkenningen]),
  };
}
