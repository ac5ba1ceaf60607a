/** The browser host with an open kluis, beside a hostile page in the same browser and a second browser profile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { byElement, byForm, byRequest, byWindow, type Target } from './hostile/attacks';
import { openHostileSite, type HostileSite } from './hostile/hostile-site';
import { ATTEMPTS } from './hostile/inputs';
import { openApp, type App } from './open-app';

const WACHTZIN = 'zeventien paarse ooievaars fluiten zacht';
const GEHEIM = 'Ik bel dinsdag met de bakker.';

let app: App;
let site: HostileSite;
let target: Target;
/** Channels of which a call reached the engine, from whatever page. */
let calls: string[] = [];

/** A call as the own page makes it. */
async function own(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([channel, body]) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${channel}`, { method: 'POST', headers, body });
      return (await response.json()) as unknown;
    },
    [name, JSON.stringify(input)] as const,
  );
}

/** Everything that somebody could have changed. */
async function state(): Promise<unknown> {
  const channels = [
    ['gesprek.huidig', {}],
    ['gesprekken.lijst', { zoek: '' }],
    ['tellingen.toon', {}],
  ] as const;
  const answers = await Promise.all(channels.map(([name, input]) => own(app.page, name, input)));
  const toestand = (await own(app.page, 'kluis.toestand', {})) as { value: Record<string, unknown> };
  const { werkwijze, kluis, slotNaMinuten, bewaarDagen, wachtMs } = toestand.value;
  return [...answers, { werkwijze, kluis, slotNaMinuten, bewaarDagen, wachtMs }];
}

/** Waits until the own page has asked what it wanted to know. */
async function quiet(): Promise<void> {
  do {
    calls = [];
    await app.page.waitForTimeout(500);
  } while (calls.length > 0);
}

beforeAll(async () => {
  app = await openApp({ onCall: (channel) => calls.push(channel) });
  site = await openHostileSite();
  await own(app.page, 'kluis.maak', { wachtzin: WACHTZIN });
  await own(app.page, 'gesprek.nieuw', {});
  await own(app.page, 'gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken: [GEHEIM] } });
  const assets = await app.page.evaluate(() =>
    [...document.querySelectorAll('script[src],link[href]')].map(
      (element) =>
        new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href).pathname,
    ),
  );
  expect(assets.length).toBeGreaterThan(0);
  const addresses = ['/', '/sessie', '/gebeurtenis', '/adres', '/api/gesprek.huidig', ...assets];
  target = { app: app.origin, attempts: ATTEMPTS, addresses };
});
afterAll(async () => {
  site.close();
  await app.close();
});

describe.each(['sameSite', 'crossSite'] as const)('a hostile page (%s) in the same browser', (kind) => {
  it.each([
    ['requests', byRequest],
    ['forms', byForm],
    ['elements', byElement],
    ['windows', byWindow],
  ] as const)('reads nothing and changes nothing by %s', async (_how, attack) => {
    const before = await state();
    expect(JSON.stringify(before)).toContain(GEHEIM);
    const context = app.page.context();
    const page = await context.newPage();
    await page.goto(site[kind]);
    await quiet();
    const got = await page.evaluate(attack, target);
    const reached = [...calls];
    const others = context.pages().filter((other) => other !== app.page);
    await Promise.all(others.map((other) => other.close()));

    expect(got).toEqual([]);
    expect(reached).toEqual([]);
    expect(await state()).toEqual(before);
  });
});

describe('a second browser profile', () => {
  it('gets no answer from any address, with the address of the app in hand', async () => {
    const before = await state();
    const browser = app.page.context().browser();
    if (!browser) throw new Error('no browser');
    const other = await browser.newContext();
    const page = await other.newPage();
    await page.goto(app.origin);
    await quiet();
    const statuses = await page.evaluate(async (attempts) => {
      const headers = { 'content-type': 'application/json' };
      const asked = attempts.map(([channel, body]) =>
        fetch(`/api/${channel}`, { method: 'POST', headers, body }),
      );
      const rest = ['/sessie', '/gebeurtenis'].map((address) => fetch(address));
      return (await Promise.all([...asked, ...rest])).map(({ status }) => status);
    }, ATTEMPTS);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(statuses).toHaveLength(ATTEMPTS.length + 2);
    expect(calls).toEqual([]);
    expect(await page.locator('body').innerText()).not.toContain(GEHEIM);
    await other.close();
    expect(await state()).toEqual(before);
  });

  it('does not get in with an address that was used', async () => {
    const browser = app.page.context().browser();
    const other = await browser?.newContext();
    const page = await other?.newPage();
    await page?.goto(`${app.origin}/#${'x'.repeat(43)}`);
    await page?.getByText('Start Leerbaankompas nog een keer').first().waitFor();
    expect(await other?.cookies()).toEqual([]);
    await other?.close();
  });
});
