/** End dates: set at the start, kept by a clock that may be set back, and erased when they have passed. */
import { describe, expect, it } from 'vitest';
import { Datum } from '../../../shared/domain/ids';
import { DAY, HOUR } from '../fake-clock';
import { WACHTZIN } from '../test-machine';
import { until } from '../until';
import { decryptedFiles, kluisEngine, type KluisEngine } from './kluis-engine';

const datum = (day: string): Datum => Datum.parse(day);
const codes = async (test: KluisEngine): Promise<string[]> =>
  (await test.call('gesprekken.lijst', { zoek: '' })).map(({ code }) => code);

async function lockedUntil(test: KluisEngine, moment: string): Promise<void> {
  await test.call('kluis.slot', {});
  test.clock.jump(moment);
  await test.call('kluis.open', { wachtzin: WACHTZIN });
}

describe('the end date of a conversation', () => {
  it('is thirty days after it started, or as many as the settings say', async () => {
    const test = await kluisEngine();
    expect(await test.call('gesprek.nieuw', {})).toMatchObject({ bewaarTot: '2026-04-13' });
    await test.call('kluis.instellingen', { slotNaMinuten: 5, bewaarDagen: 180 });
    expect(await test.call('gesprek.nieuw', {})).toMatchObject({ bewaarTot: '2026-09-10' });
  });

  it('can be set from today to 180 days after today, and no further', async () => {
    const test = await kluisEngine();
    const { code } = await test.call('gesprek.nieuw', {});
    for (const day of ['2026-03-14', '2026-09-10']) {
      expect(await test.call('gesprekken.bewaarTot', { code, bewaarTot: datum(day) })).toMatchObject([
        { bewaarTot: day },
      ]);
      expect(await test.call('gesprek.huidig', {})).toMatchObject({ bewaarTot: day });
    }
    for (const day of ['2026-03-13', '2026-09-11']) {
      expect(await test.tryCall('gesprekken.bewaarTot', { code, bewaarTot: datum(day) })).toMatchObject({
        ok: false,
        error: { code: 'ongeldige-invoer', veld: 'bewaarTot' },
      });
    }
  });

  it('stays the same when the conversation goes on', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Eerste keer');
    await lockedUntil(test, '2026-03-24T10:00:00Z');
    await test.call('gesprekken.open', { code });
    expect(
      await test.call('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken: ['Tweede keer'] } }),
    ).toMatchObject({ bewaarTot: '2026-04-13' });
  });
});

describe('a conversation whose last day has passed', () => {
  it('is there on its last day, and erased at the first unlock after it, everywhere', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Merkteken-VERLOPEN-7q');
    await lockedUntil(test, '2026-04-13T21:00:00Z');
    expect(await codes(test)).toEqual([code]);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ meldingen: [] });

    // Midnight in the Netherlands is 22:00 by the clock of Greenwich in summer.
    await lockedUntil(test, '2026-04-13T22:00:00Z');
    expect(await codes(test)).toEqual([]);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ meldingen: ['verlopen-gewist'] });
    for (const [name, body] of await decryptedFiles(test.userDir)) {
      expect(body.includes('Merkteken-VERLOPEN-7q'), name).toBe(false);
      expect(body.includes(code), name).toBe(false);
    }
  });

  it('is erased within the hour while the kluis stays open, also when it is the one at hand', async () => {
    const test = await kluisEngine();
    const first = await test.gesprekMet('Blijft nog een dag');
    await test.call('gesprekken.bewaarTot', { code: first, bewaarTot: datum('2026-03-15') });
    const { code } = await test.call('gesprek.nieuw', {});
    await test.call('gesprekken.bewaarTot', { code, bewaarTot: datum('2026-03-14') });
    await test.saved();
    for (let hour = 0; hour < 14; hour += 1) {
      test.clock.pass(HOUR / 20);
      await test.call('kluis.wakker', {});
      for (let part = 1; part < 20; part += 1) {
        test.clock.pass(HOUR / 20);
        await test.call('kluis.wakker', {});
      }
    }
    await until(() => test.told()?.meldingen.includes('verlopen-gewist') ?? false);
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    expect(await codes(test)).toEqual([first]);
  });
});

describe('a clock that is set back', () => {
  it('is noticed, and nothing is kept longer for it', async () => {
    const test = await kluisEngine();
    const early = await test.gesprekMet('Bewaard tot 13 april');
    await lockedUntil(test, '2026-04-10T10:00:00Z');
    const late = await test.gesprekMet('Bewaard tot 10 mei');
    await lockedUntil(test, '2026-03-01T10:00:00Z');
    expect(await test.call('kluis.toestand', {})).toMatchObject({ meldingen: ['klok-teruggezet'] });
    expect((await codes(test)).sort()).toEqual([early, late].sort());

    // Time goes on from the latest day that was seen: four days of work on the wrong clock.
    for (const day of ['02', '03', '04', '05']) await lockedUntil(test, `2026-03-${day}T10:00:00Z`);
    expect(await codes(test)).toEqual([late]);
  });

  it('makes nothing expire too soon either: what starts then has its full time', async () => {
    const test = await kluisEngine();
    await lockedUntil(test, '2026-06-01T10:00:00Z');
    await test.gesprekMet('In juni');
    await lockedUntil(test, '2025-01-01T10:00:00Z');
    const { code, bewaarTot } = await test.call('gesprek.nieuw', {});
    expect(bewaarTot).toBe('2026-07-01');
    await lockedUntil(test, '2026-06-30T10:00:00Z');
    expect(await codes(test)).toContain(code);
  });

  it('is no news when it is put right by a minute', async () => {
    const test = await kluisEngine();
    await test.call('gesprek.nieuw', {});
    await lockedUntil(test, '2026-03-14T09:59:00Z');
    expect(await test.call('kluis.toestand', {})).toMatchObject({ meldingen: [] });
  });
});

it('counts on the days of a year in which nothing was opened', async () => {
  const test = await kluisEngine();
  await test.gesprekMet('Van vorig jaar');
  await test.call('kluis.slot', {});
  test.clock.pass(365 * DAY);
  await test.call('kluis.open', { wachtzin: WACHTZIN });
  expect(await codes(test)).toEqual([]);
});
