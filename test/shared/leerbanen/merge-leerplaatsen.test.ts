import { describe, expect, it } from 'vitest';
import type { Crebo } from '../../../shared/domain/ids';
import type { Uitvoerbaar } from '../../../shared/domain/leerbaan';
import type { Leerplaats } from '../../../shared/leerbanen/leerplaats';
import { mergeLeerplaatsen } from '../../../shared/leerbanen/merge-leerplaatsen';

const werkproces = (titel: string, uitvoerbaar: boolean): Uitvoerbaar => ({
  code: 'B1-K1-W1',
  titel,
  uitvoerbaar,
});

function leerplaats(changes: Partial<Leerplaats> = {}): Leerplaats {
  return {
    id: 'a',
    titel: 'Gastheer',
    crebo: '25168' as Crebo,
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

describe('one place that is named twice', () => {
  const detail = leerplaats({
    werkprocessen: [werkproces('Ontvangt', true)],
    kenmerken: ['vaste-baan'],
    bedragVan: 1500,
  });
  const search = leerplaats({
    leerweg: 'overig',
    plaats: '',
    titel: '',
    leerbedrijfId: '',
    dagenPerWeek: 4,
    voorbeeld: true,
  });

  it('is what both tell together, whichever comes first', () => {
    const whole = { ...detail, dagenPerWeek: 4, voorbeeld: true };
    expect(mergeLeerplaatsen(detail, search)).toEqual(whole);
    expect(mergeLeerplaatsen(search, detail)).toEqual(whole);
  });

  it('is what the first says where they differ', () => {
    const other = leerplaats({
      werkprocessen: [werkproces('Kookt', false)],
      kenmerken: ['praktijkverklaring'],
      bedragVan: 1,
    });
    expect(mergeLeerplaatsen(detail, other)).toEqual(detail);
  });
});
