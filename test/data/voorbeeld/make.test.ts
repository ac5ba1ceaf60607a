import { describe, expect, it } from 'vitest';
import { makeVoorbeeldLeerbanen } from '../../../data/build/voorbeeld';
import type { VoorbeeldFeiten } from '../../../data/build/voorbeeld/feiten';
import type { Leerplaats } from '../../../shared/leerbanen/leerplaats';
import { parseLeerplaats } from '../../../shared/leerbanen/parse-leerplaats';

const DAG = '2026-08-15';
const OLD = '24999';

/** As many kwalificaties and gemeenten as there really are; the first hundred have no werkprocessen. */
function facts(): VoorbeeldFeiten {
  const crebos = Array.from({ length: 479 }, (_, i) => String(25000 + i));
  return {
    pc4: Array.from({ length: 4069 }, (_, i) => ({
      pc4: String(1000 + i),
      plaats: `Plaats ${String(i % 900)}`,
      lat: String(51 + (i % 200) / 100),
      lon: 4 + (i % 250) / 100,
      gemeente: `GM${String(i % 342)}`,
    })),
    kwalificaties: [OLD, ...crebos].map((crebo, i) => ({
      crebo,
      naam: i % 5 === 0 ? 'Kok' : `Kwalificatie ${crebo}`,
      niveau: String((i % 4) + 1),
      sector: `Sector ${String(i % 9)}`,
      leerwegen: i % 50 === 1 ? 'BOL' : 'BOL/BBL',
      status: crebo === OLD ? 'oud' : 'actueel',
    })),
    kerntaken: crebos.map((crebo) => ({ crebo, code: 'B1-K1', titel: 'Werkt' })),
    werkprocessen: crebos.slice(100).flatMap((crebo) =>
      [10, 2, 1].map((n) => ({
        crebo,
        code: `B1-K1-W${String(n)}`,
        kerntaak: 'B1-K1',
        titel: `Doet ${String(n)} van ${crebo}`,
      })),
    ),
  };
}

const feiten = facts();
const lines = makeVoorbeeldLeerbanen(feiten, DAG);
const places: Leerplaats[] = lines.map((line) => {
  const read = parseLeerplaats(JSON.parse(line));
  if (!read.ok) throw new Error(JSON.stringify(read.weigeringen));
  const unread = read.opmerkingen.filter((one) => one !== 'werkprocessen-onbekend');
  expect(unread).toEqual([]);
  return read.leerplaats;
});
const share = (has: (place: Leerplaats) => boolean): number => places.filter(has).length / places.length;

describe('the invented leerbanen', () => {
  it('are the same at every build, also when the facts come in another order', () => {
    expect(makeVoorbeeldLeerbanen(facts(), DAG)).toEqual(lines);
    const mixed = {
      ...feiten,
      pc4: [...feiten.pc4].reverse(),
      kwalificaties: [...feiten.kwalificaties].reverse(),
      werkprocessen: [...feiten.werkprocessen].reverse(),
    };
    expect(makeVoorbeeldLeerbanen(mixed, DAG)).toEqual(lines);
  });

  it('are about 2,000, with an id each, and can all be loaded', () => {
    expect(places).toHaveLength(2000);
    expect(new Set(places.map(({ id }) => id)).size).toBe(2000);
  });

  it('hold every current kwalificatie at least twice, and no other', () => {
    const perCrebo = new Map<string, number>();
    for (const { crebo } of places) perCrebo.set(crebo, (perCrebo.get(crebo) ?? 0) + 1);
    expect([...perCrebo.keys()].sort()).toEqual(feiten.kwalificaties.slice(1).map(({ crebo }) => crebo));
    expect(Math.min(...perCrebo.values())).toBeGreaterThanOrEqual(2);
    const average = (niveau: number): number => {
      const crebos = feiten.kwalificaties.slice(1).filter((one) => Number(one.niveau) === niveau);
      return crebos.reduce((sum, { crebo }) => sum + (perCrebo.get(crebo) ?? 0), 0) / crebos.length;
    };
    expect(average(1)).toBeGreaterThan(average(2));
    expect(average(2)).toBeGreaterThan(average(3));
  });

  it('are unmistakably invented: marked, with names and streets that begin with Voorbeeld', () => {
    for (const line of lines) {
      expect(line).toContain('"voorbeeld":true');
      expect(line).toMatch(/"straat":"Voorbeeldstraat"/u);
      expect(line).toMatch(/"postcode":"\d{4} SA"/u);
    }
    for (const place of places) {
      expect(place.leerbedrijf).toMatch(/^Voorbeeld/u);
      expect(place.voorbeeld).toBe(true);
    }
  });

  it('hold no person and no way to reach one', () => {
    for (const line of lines) expect(line).not.toMatch(/contact|email|telefoon|@|website/iu);
  });

  it('stand in real postcodes, near their middle, in every gemeente', () => {
    const known = new Map(feiten.pc4.map((one) => [one.pc4, one]));
    const gemeenten = new Set<string>();
    for (const { pc4, plaats, lat, lon } of places) {
      const fact = known.get(pc4 ?? '');
      expect(fact?.plaats).toBe(plaats);
      expect(Math.abs(Number(fact?.lat) - (lat ?? 0))).toBeLessThan(0.004);
      expect(Math.abs(Number(fact?.lon) - (lon ?? 0))).toBeLessThan(0.004);
      gemeenten.add(fact?.gemeente ?? '');
    }
    expect(gemeenten.size).toBe(342);
  });

  it('have the werkprocessen of their kwalificatie in order, mostly to be learned there', () => {
    for (const { crebo, werkprocessen } of places) {
      const known = Number(crebo) >= 25100;
      const codes = known ? ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W10'] : [];
      expect(werkprocessen.map(({ code }) => code)).toEqual(codes);
      if (known) expect(werkprocessen[0]?.titel).toBe(`Doet 1 van ${crebo}`);
    }
    const all = places.flatMap(({ werkprocessen }) => werkprocessen);
    const open = all.filter(({ uitvoerbaar }) => uitvoerbaar).length / all.length;
    expect(open).toBeGreaterThan(0.8);
    expect(open).toBeLessThan(1);
  });

  it('are bbl for about three quarters, and bol where nothing else is allowed', () => {
    expect(share(({ leerweg }) => leerweg === 'bbl')).toBeGreaterThan(0.7);
    expect(share(({ leerweg }) => leerweg === 'bbl')).toBeLessThan(0.8);
    const onlyBol = new Set(
      feiten.kwalificaties.filter((one) => one.leerwegen === 'BOL').map(({ crebo }) => crebo),
    );
    expect(places.filter(({ crebo, leerweg }) => onlyBol.has(crebo) && leerweg !== 'bol')).toEqual([]);
  });

  it('start within nine months after the day of the edition, in each of them', () => {
    const starts = places.flatMap(({ start }) => start ?? []);
    expect(starts.every((start) => start >= DAG && start <= '2027-05-15')).toBe(true);
    expect(new Set(starts.map((start) => start.slice(0, 7))).size).toBe(10);
    expect(
      places
        .map(({ gewijzigd }) => gewijzigd ?? '')
        .sort()
        .at(-1),
    ).toBe(DAG);
  });

  it('leave out now and then what real files leave out', () => {
    for (const has of [
      ({ start }: Leerplaats) => start === undefined,
      ({ bedragVan }: Leerplaats) => bedragVan === undefined,
      ({ dagenPerWeek, leerweg }: Leerplaats) => leerweg === 'bbl' && dagenPerWeek === undefined,
      ({ kenmerken }: Leerplaats) => kenmerken.length === 0,
    ]) {
      expect(share(has)).toBeGreaterThan(0.03);
      expect(share(has)).toBeLessThan(0.6);
    }
    expect(share(({ kenmerken }) => kenmerken.includes('praktijkverklaring'))).toBeGreaterThan(0.1);
  });

  it('need postcodes to stand in', () => {
    expect(() => makeVoorbeeldLeerbanen({ ...feiten, pc4: [] })).toThrow('postcodes');
    expect(makeVoorbeeldLeerbanen({ ...feiten, kwalificaties: [] })).toEqual([]);
  });
});
