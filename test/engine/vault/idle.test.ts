/** The kluis locks by itself when nobody is at work, and shows nothing of a person from then on. */
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../fake-clock';
import { WACHTZIN } from '../test-machine';
import { until } from '../until';
import { kluisEngine } from './kluis-engine';

describe('an open kluis', () => {
  it('locks after five minutes without use, and says so', async () => {
    const test = await kluisEngine();
    await test.gesprekMet('Niemand kijkt meer');
    await test.saved();
    test.clock.pass(5 * MINUTE - 1);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'open' });
    test.clock.pass(1);
    await until(() => test.told()?.kluis === 'op-slot');
    expect(await test.call('gesprek.huidig', {})).toBeNull();
  });

  it('stays open while somebody works, or says to be there', async () => {
    const test = await kluisEngine();
    await test.call('gesprek.nieuw', {});
    for (let count = 0; count < 4; count += 1) {
      test.clock.pass(4 * MINUTE);
      await test.call('gesprek.wijzig', {
        wijziging: { soort: 'kies-route', route: `route-${String(count)}` },
      });
      test.clock.pass(4 * MINUTE);
      await test.call('kluis.wakker', {});
    }
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'open' });
  });

  it('does not take a screen that looks again and again for somebody at work', async () => {
    const test = await kluisEngine();
    for (let minute = 0; minute < 5; minute += 1) {
      await test.call('kluis.toestand', {});
      await test.call('gesprekken.lijst', { zoek: '' });
      await test.call('gesprek.huidig', {});
      test.clock.pass(MINUTE);
    }
    await until(() => test.told()?.kluis === 'op-slot');
  });

  it('locks after the time that was set', async () => {
    const test = await kluisEngine();
    await test.call('kluis.instellingen', { slotNaMinuten: 60, bewaarDagen: 30 });
    test.clock.pass(59 * MINUTE);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'open', slotNaMinuten: 60 });
    test.clock.pass(MINUTE);
    await until(() => test.told()?.kluis === 'op-slot');
  });

  it('is locked for who comes back to a laptop that slept: timers stood still meanwhile', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Voor het slapen');
    test.clock.jump('2026-03-14T18:00:00Z');
    expect(await test.tryCall('gesprekken.open', { code })).toMatchObject({
      ok: false,
      error: { code: 'kluis-op-slot' },
    });
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.open', { code })).toMatchObject({ afspraken: ['Voor het slapen'] });
  });

  it('finishes saving before it locks', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Net getypt');
    test.clock.pass(5 * MINUTE);
    await until(() => test.told()?.kluis === 'op-slot');
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.open', { code })).toMatchObject({ afspraken: ['Net getypt'] });
  });

  it('leaves no timer behind once it is locked', async () => {
    const test = await kluisEngine();
    await test.gesprekMet('Klaar');
    await test.call('kluis.slot', {});
    expect(test.clock.timers).toBe(0);
    test.clock.pass(DAY);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'op-slot' });
  });
});
