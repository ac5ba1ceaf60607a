import { describe, expect, it } from 'vitest';
import type { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { Leerbaan, Uitvoerbaar } from '../../../shared/domain/leerbaan';
import { mergeLeerbanen } from '../../../shared/leerbanen/merge-leerbanen';
import { plekMaker } from '../../../shared/leerbanen/plek';
import { titelSleutel } from '../../../shared/text/fold';

const CREBO = '25168' as Crebo;
const werkproces = (titel: string, uitvoerbaar: boolean): Uitvoerbaar => ({
  code: 'B1-K1-W1',
  titel,
  uitvoerbaar,
});

function leerbaan(changes: Partial<Leerbaan> = {}): Leerbaan {
  return {
    id: 'a',
    titel: 'Gastheer',
    crebo: CREBO,
    leerbedrijf: 'De Proef',
    leerbedrijfId: '1',
    plaats: 'Tilburg',
    leerweg: 'bbl',
    kenmerken: [],
    werkprocessen: [],
    voorbeeld: false,
    ...changes,
  };
}
const maker = (): ReturnType<typeof plekMaker> =>
  plekMaker({
    kwalificatie: (crebo) =>
      crebo === CREBO
        ? { naam: 'Gastheer', niveau: 2, sector: 'Gastvrijheid', werkprocessen: [] }
        : undefined,
    punt: () => ({ lat: 51.5, lon: 5 }),
  });

describe('a leerbaan prepared for ranking', () => {
  it('counts a title under two kerntaken once, and as to be learned here when either says so', () => {
    const werkprocessen = [
      werkproces('Rondt af', false),
      werkproces('Ontvangt', true),
      werkproces('rondt AF', true),
    ];
    const delen = maker()(leerbaan({ werkprocessen }))?.aanbod.delen ?? [];
    expect(delen.map(({ sleutel, uitvoerbaar }) => [sleutel, uitvoerbaar])).toEqual([
      [titelSleutel('Rondt af'), true],
      [titelSleutel('Ontvangt'), true],
    ]);
    const reversed = maker()(leerbaan({ werkprocessen: [...werkprocessen].reverse() }))?.aanbod.delen ?? [];
    expect(reversed.every(({ uitvoerbaar }) => uitvoerbaar === true)).toBe(true);
  });

  it('stands at its own point, or else in the middle of its postcode, or nowhere', () => {
    const make = maker();
    expect(make(leerbaan({ lat: 52, lon: 4, pc4: '5014' as Pc4 }))?.punt).toEqual({ lat: 52, lon: 4 });
    expect(make(leerbaan({ pc4: '5014' as Pc4 }))?.punt).toEqual({ lat: 51.5, lon: 5 });
    expect(make(leerbaan())?.punt).toBeUndefined();
  });

  it('shares one list with the places that offer the same, and only with those', () => {
    const make = maker();
    const offer = (uitvoerbaar: boolean): unknown =>
      make(leerbaan({ werkprocessen: [werkproces('Ontvangt', uitvoerbaar)] }))?.aanbod;
    expect(offer(true)).toBe(offer(true));
    expect(offer(true)).not.toBe(offer(false));
  });

  it('is not made for a crebo that is not known', () => {
    expect(maker()(leerbaan({ crebo: '99999' as Crebo }))).toBeUndefined();
  });
});

describe('one place that is named twice', () => {
  const detail = leerbaan({
    werkprocessen: [werkproces('Ontvangt', true)],
    kenmerken: ['vaste-baan'],
    bedragVan: 1500,
  });
  const search = leerbaan({ leerweg: 'overig', plaats: '', dagenPerWeek: 4, voorbeeld: true });

  it('is what both tell together, whichever comes first', () => {
    const whole = { ...detail, dagenPerWeek: 4, voorbeeld: true };
    expect(mergeLeerbanen(detail, search)).toEqual(whole);
    expect(mergeLeerbanen(search, detail)).toEqual(whole);
  });

  it('is what the first says where they differ', () => {
    const other = leerbaan({
      werkprocessen: [werkproces('Kookt', false)],
      kenmerken: ['praktijkverklaring'],
      bedragVan: 1,
    });
    expect(mergeLeerbanen(detail, other)).toEqual(detail);
  });
});
