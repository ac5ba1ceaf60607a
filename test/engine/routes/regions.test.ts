/** Every postcode in the data leads to one region and to a desk there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openReference } from '../../../electron/engine/reference/open';
import type { Reference } from '../../../electron/engine/reference/types';
import { desksOf } from '../../../electron/engine/routes/desks';
import { dutchDay } from '../../../electron/engine/routes/dutch-day';
import { loadRegelboek } from '../../../electron/engine/routes/load-regelboek';
import { DATA_DIR } from '../open-test-engine';

let reference: Reference;
beforeAll(async () => {
  reference = await openReference(DATA_DIR);
});

describe('the regions', () => {
  it('each have a desk under their own name, from every postcode', () => {
    const boek = loadRegelboek(reference);
    const vandaag = dutchDay(new Date('2026-03-14T10:00:00Z'));
    const perRegio = new Map([...reference.plaatsen.values()].map((plaats) => [plaats.regioCode, plaats]));
    expect(perRegio.size).toBe(35);
    for (const plaats of perRegio.values()) {
      const [eerste, ...rest] = desksOf(reference, boek, plaats, vandaag);
      expect([plaats.regio, eerste?.naam]).toEqual([plaats.regio, expect.stringMatching(/^Werkcentrum ./u)]);
      for (const loket of rest) expect(loket.zekerheid).toBe('te-controleren');
    }
  });
});

describe('every gemeente and every postcode', () => {
  const rows = (sql: string): readonly Record<string, unknown>[] => reference.query(sql);

  it('leads to exactly one arbeidsmarktregio: all 342 gemeenten do', () => {
    const gemeenten = rows(
      'SELECT gemeente.code, gemeente.naam, regio.naam AS regio FROM gemeente LEFT JOIN arbeidsmarktregio AS regio ON regio.code = gemeente.regio',
    );
    expect(gemeenten).toHaveLength(342);
    expect(new Set(gemeenten.map((one) => one['code'])).size).toBe(342);
    expect(gemeenten.filter((one) => one['regio'] === null)).toEqual([]);
    const withPostcode = rows('SELECT DISTINCT gemeente FROM pc4').map((one) => one['gemeente']);
    expect(gemeenten.filter((one) => !withPostcode.includes(one['code']))).toEqual([]);
  });

  it('leads to a desk with a name, a source and how sure it is: every PC4 does', () => {
    const boek = loadRegelboek(reference);
    const vandaag = dutchDay(new Date('2026-03-14T10:00:00Z'));
    expect(reference.plaatsen.size).toBe(rows('SELECT pc4 FROM pc4').length);
    const without = [...reference.plaatsen.values()].filter((plaats) => {
      const [eerste] = desksOf(reference, boek, plaats, vandaag);
      return eerste === undefined || eerste.naam === '' || eerste.bron === '' || plaats.regio === '';
    });
    expect(without).toEqual([]);
  });
});

describe('the rules in the reference data', () => {
  it('refuse to start when a record has another form', () => {
    const kapot: Reference = {
      ...reference,
      query: () => [{ id: 'x', soort: 'route', document: '{"id":"x","soort":"route"}' }],
    };
    expect(() => loadRegelboek(kapot)).toThrow(/regelingen/u);
    expect(() => loadRegelboek(kapot)).toThrow(
      expect.objectContaining({ code: 'gegevens-beschadigd' }) as Error,
    );
  });
});

describe('the day of a conversation', () => {
  it.each([
    ['2025-12-31T22:59:00Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2026-06-30T21:59:00Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('%s is %s in the Netherlands', (moment, dag) => {
    expect(dutchDay(new Date(moment))).toBe(dag);
  });
});
