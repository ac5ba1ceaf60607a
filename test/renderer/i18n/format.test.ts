/** Numbers, days and lists as a Dutch reader expects them. */
import { describe, expect, it } from 'vitest';
import {
  aantal,
  afstand,
  datum,
  getal,
  hoofdletter,
  leeftijd,
  opsomming,
} from '../../../renderer/i18n/format';

describe('formats', () => {
  it('a day is written out, an edition stays as it is', () => {
    expect(datum('2026-03-14')).toBe('14 maart 2026');
    expect(datum('2026-03-14T23:30:00.000Z')).toBe('14 maart 2026');
    expect(datum('2015-2026')).toBe('2015-2026');
    expect(datum('verschilt per regel')).toBe('verschilt per regel');
    expect(datum('2026-13-40')).toBe('2026-13-40');
  });

  it('thousands have a dot', () => {
    expect(getal(19435)).toBe('19.435');
  });

  it('one is single, all else is plural', () => {
    expect(aantal(1, 'dag', 'dagen')).toBe('1 dag');
    expect(aantal(0, 'dag', 'dagen')).toBe('0 dagen');
    expect(aantal(2, 'dag', 'dagen')).toBe('2 dagen');
  });

  it('a distance is about, and never zero', () => {
    expect(afstand(0.2)).toBe('minder dan 1 km');
    expect(afstand(6.7)).toBe('ongeveer 7 km');
  });

  it('an age is told in the unit that one would say', () => {
    expect(leeftijd(0)).toBe('van vandaag');
    expect(leeftijd(1)).toBe('1 dag oud');
    expect(leeftijd(59)).toBe('59 dagen oud');
    expect(leeftijd(60)).toBe('ongeveer 2 maanden oud');
    expect(leeftijd(1100)).toBe('ongeveer 3 jaar oud');
  });

  it('a list ends with "en"', () => {
    expect(opsomming(['Kok'])).toBe('Kok');
    expect(opsomming(['Kok', 'Bakker', 'Kapper'])).toBe('Kok, Bakker en Kapper');
  });

  it('a sentence that starts with data starts with a capital', () => {
    expect(hoofdletter('kapper')).toBe('Kapper');
    expect(hoofdletter('')).toBe('');
  });
});
