/** Whether a person can reach a leerbaan of a richting at all: the same limits as the search. */
import { describe, expect, it } from 'vitest';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { lees, open, openText, type OpenLeerbanen } from './open-leerbanen';
import { GASTHEER, KOK, TILBURG } from './small-reference';

const amsterdam = rawRecord({
  adres: { postcode: '1011 AB', plaats: 'Amsterdam', coordinaten: null },
});

/** A place as somebody loaded it, so not one of the app's own. */
async function openLoaded(): Promise<OpenLeerbanen> {
  const { bank } = await lees(JSON.stringify([amsterdam]));
  const { leerbanen } = bank.delen;
  if (!leerbanen) throw new Error('no leerbanen were read');
  return open({ ...bank, delen: { ...bank.delen, leerbanen: { ...leerbanen, geladen: '2026-03-12' } } });
}

describe('a leerbaan', () => {
  it.each([
    ['anywhere, when nothing is said', {}, true],
    ['within the distance', { pc4: TILBURG, maxKm: 100 }, true],
    ['too far', { pc4: TILBURG, maxKm: 50 }, false],
    ['at an unknown distance', { maxKm: 5 }, true],
    ['for as many days', { dagenPerWeek: 4 }, true],
    ['for too many days', { dagenPerWeek: 3 }, false],
  ])('%s', async (_what, situatie, found) => {
    const { binnenBereik, zoek } = await openLoaded();
    expect(binnenBereik(GASTHEER, situatie)).toBe(found);
    const { dagenPerWeek, ...rest } = { dagenPerWeek: undefined, ...situatie };
    const days = dagenPerWeek === undefined ? {} : { maxDagen: dagenPerWeek };
    const wensen = { crebos: [GASTHEER], ...rest, ...days };
    expect(zoek({ wensen }).totaal > 0).toBe(found);
    expect(binnenBereik(KOK, situatie)).toBe(false);
  });

  it('is never missed among invented leerbanen: that says nothing of what is to be recruited', async () => {
    const { binnenBereik, zoek } = await openText([amsterdam]);
    expect(zoek({ wensen: { crebos: [KOK] } })).toMatchObject({ totaal: 0, voorbeeld: true });
    expect(binnenBereik(KOK, {})).toBe(true);
  });
});
