/** Where a candidate goes on after the page was loaded anew, and when there are enough cards. */
import { describe, expect, it } from 'vitest';
import { Gesprek } from '../../../../shared/domain/gesprek';
import {
  cardsDone,
  ENOUGH_CARDS,
  isEnough,
  minutesLeft,
  pageOf,
} from '../../../../renderer/features/werkplaats/flow';

const gesprek = (over: Record<string, unknown> = {}): Gesprek =>
  Gesprek.parse({
    code: 'ZALM-482',
    begonnen: '2026-03-14T09:00:00Z',
    situatie: {},
    antwoorden: { taken: [], werkprocessen: [] },
    overgeslagen: [],
    gekozen: [],
    routeAntwoorden: {},
    leerbanen: [],
    afspraken: [],
    ...over,
  });
const answered = { taken: [{ taak: 'kassa-bedienen', niveau: 'zelfstandig' }], werkprocessen: [] };

describe('a page that is loaded anew', () => {
  it('goes on where the answers end', () => {
    expect(pageOf(null)).toBe('welkom');
    expect(pageOf(gesprek())).toBe('postcode');
    expect(pageOf(gesprek({ situatie: { pc4: '7511' } }))).toBe('themas');
    expect(pageOf(gesprek({ overgeslagen: ['kassa-bedienen'] }))).toBe('kaarten');
    expect(pageOf(gesprek({ antwoorden: answered }))).toBe('kaarten');
    expect(pageOf(gesprek({ antwoorden: answered, gekozen: ['25655'] }))).toBe('opleidingen');
  });
});

describe('the cards', () => {
  it('are counted with those that were passed', () => {
    expect(cardsDone(gesprek({ antwoorden: answered, overgeslagen: ['koken'] }))).toBe(2);
  });

  it('are enough at twelve, or sooner when the ranking stands', () => {
    expect(isEnough(11, ENOUGH_CARDS, false)).toBe(false);
    expect(isEnough(12, ENOUGH_CARDS, false)).toBe(true);
    expect(isEnough(6, ENOUGH_CARDS, true)).toBe(true);
    expect(isEnough(5, ENOUGH_CARDS, true)).toBe(false);
  });

  it('go on for who asked for more, whatever the ranking says', () => {
    expect(isEnough(13, 15, true)).toBe(false);
    expect(isEnough(15, 15, true)).toBe(true);
  });

  it('never take less than no time', () => {
    expect(minutesLeft(0, 12)).toBe(4);
    expect(minutesLeft(13, 12)).toBe(0);
  });
});
