import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crebo } from '../../../shared/domain/ids';
import { aanbiederSleutel, leerbedrijvenToCall, type Belbaar } from '../../../shared/leerbanen/leerbedrijven';
import { CREBOS, point } from './arbitrary';

const HERE = { lat: 52, lon: 5 };
const [FIRST, SECOND] = CREBOS as [Crebo, Crebo];

function at(naam: string, crebo: Crebo, lat: number | undefined, plaats = 'Plaats'): Belbaar {
  return {
    aanbieder: { sleutel: naam, naam, plaats },
    crebo,
    punt: lat === undefined ? undefined : { lat, lon: 5 },
  };
}
const names = (direct: readonly Belbaar[], aantal: number, sector: readonly Belbaar[] = []): string[] =>
  leerbedrijvenToCall({ direct, zelfdeSector: () => sector, hier: HERE, aantal }).map(({ naam }) => naam);

describe('leerbedrijven to call', () => {
  const list = [at('ver', FIRST, 53), at('onbekend', FIRST, undefined), at('dichtbij', FIRST, 52.1)];
  const ander = at('ander', SECOND, 52.01);

  it('are those for the richting, nearest first and unknown distance last', () => {
    expect(names(list, 10)).toEqual(['dichtbij', 'ver', 'onbekend']);
    expect(names(list, 2)).toEqual(['dichtbij', 'ver']);
  });

  it('are filled up from the same sector only when there are too few, and only then is that asked for', () => {
    expect(names(list, 10, [ander])).toEqual(['ander', 'dichtbij', 'ver', 'onbekend']);
    let asked = 0;
    const zelfdeSector = (): Belbaar[] => {
      asked += 1;
      return [ander];
    };
    const three = leerbedrijvenToCall({ direct: list, zelfdeSector, hier: HERE, aantal: 3 });
    expect(three.map(({ naam }) => naam)).toEqual(['dichtbij', 'ver', 'onbekend']);
    expect(asked).toBe(0);
  });

  it('stand once, at their nearest place, with every crebo that counts', () => {
    const twice = [at('dezelfde', SECOND, 52.5), at('dezelfde', FIRST, 52.2), at('dezelfde', SECOND, 52.9)];
    const question = { direct: twice, zelfdeSector: () => twice, hier: HERE, aantal: 10 };
    const [only, ...rest] = leerbedrijvenToCall(question);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ naam: 'dezelfde', crebos: [FIRST, SECOND] });
    expect(only?.km).toBeCloseTo(22.2, 1);
  });

  it('with one name in one place are named once, and in two places twice', () => {
    const named = (sleutel: string, plaats: string, lat: number): Belbaar => ({
      ...at('', FIRST, lat),
      aanbieder: { sleutel, naam: 'De Proef', plaats },
    });
    const all = [named('1', 'Tilburg', 52.4), named('2', 'Tilburg', 52.2), named('3', 'Almere', 52.3)];
    const found = leerbedrijvenToCall({ direct: all, zelfdeSector: () => [], hier: HERE, aantal: 10 });
    expect(found.map(({ plaats }) => plaats)).toEqual(['Tilburg', 'Almere']);
    expect(found[0]?.km).toBeCloseTo(22.2, 1);
  });

  it('are known by their id, or else by name and place', () => {
    expect(aanbiederSleutel('7', 'De Proef', 'Tilburg')).toBe('7');
    expect(aanbiederSleutel('', 'De Proef', 'Tilburg')).toBe(aanbiederSleutel('', 'De Proef', 'Tilburg'));
    expect(aanbiederSleutel('', 'De Proef', 'Tilburg')).not.toBe(aanbiederSleutel('', 'De Proef', 'Almere'));
  });

  it('are never more than asked, never twice, in order of distance and none farther than one left out', () => {
    const belbaar: fc.Arbitrary<Belbaar> = fc
      .record({
        nr: fc.nat(6),
        crebo: fc.constantFrom(...CREBOS),
        punt: fc.option(point, { nil: undefined }),
      })
      .map(({ nr, crebo, punt }) => ({ ...at(`bedrijf ${String(nr)}`, crebo, undefined), punt }));
    const some = fc.array(belbaar, { maxLength: 20 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 0, max: 5 }), (direct, sector, aantal) => {
        const question = { direct, zelfdeSector: () => sector, hier: HERE };
        const found = leerbedrijvenToCall({ ...question, aantal });
        expect(found.length).toBeLessThanOrEqual(aantal);
        expect(new Set(found.map(({ naam }) => naam)).size).toBe(found.length);
        const km = found.map((one) => one.km ?? Infinity);
        expect(km).toEqual([...km].sort((a, b) => a - b));
        const all = leerbedrijvenToCall({ direct, zelfdeSector: () => [], hier: HERE, aantal: 99 });
        if (all.length >= aantal) expect(found).toEqual(all.slice(0, aantal));
      }),
      { numRuns: 1000 },
    );
  });
});
