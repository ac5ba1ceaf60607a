/** Many people after one another: of the one before nothing is left on the page, in the browser or in the core. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { TALEN } from '../../shared/domain/taal';
import { callCore } from './core-call';
import { openApp, type App } from './open-app';
import { answer, beginWerkplaats, choose, onward, toCards } from './werkplaats-steps';

/** Each costs about a second; `KOMPAS_MENSEN=200` lets as many come as to a busy day. */
const PEOPLE = Number(process.env['KOMPAS_MENSEN'] ?? 60);
const IDLE_SECONDS = 120;
/** What each person leaves on the page: a postcode, and the town that the page then names. */
const TRACES = ['7511', 'Enschede'];

let app: App;
let page: Page;
beforeAll(async () => {
  // A small page: what is left behind does not depend on its size, and drawing it takes most of the time.
  app = await openApp({ viewport: { width: 800, height: 500 } });
  page = app.page;
  // What an adviser did before: the back button may lead there, and never to a candidate.
  for (const adres of ['#/gegevens', '#/start']) await page.goto(`${app.origin}/${adres}`);
  await page.clock.install();
  await beginWerkplaats(app, { rustSeconden: IDLE_SECONDS });
});
afterAll(() => app.close());

/**
 * Language, begin and postcode by the buttons of the page, from inside it: two hundred times over the wire would
 * only be slow.
 */
async function quickly(language: number): Promise<void> {
  await page.evaluate(async (nth) => {
    const there = <E extends HTMLElement>(selector: string): Promise<E> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = document.querySelector<E>(selector);
          if (found === null) return;
          watch.disconnect();
          resolve(found);
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { childList: true, subtree: true });
        look();
      });
    (await there(`.wp-languages li:nth-child(${String(nth + 1)}) button`)).click();
    (await there('.wp-welkom .wp-on .button-primary')).click();
    const field = await there<HTMLInputElement>('.wp-postcode input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '7511');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await there('.wp-place p');
  }, language);
}

type End = 'gestopt' | 'weggelopen' | 'begeleider';

async function endWith(end: End): Promise<void> {
  if (end === 'gestopt') {
    await page.locator('.wp-top .button').last().click();
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await page.locator('.wp-klaar').waitFor();
    await onward(page).click();
    return;
  }
  await page.clock.fastForward((IDLE_SECONDS + 2) * 1000);
  await page.getByRole('alertdialog').waitFor();
  if (end === 'weggelopen') await page.clock.fastForward(21_000);
  else await page.getByRole('alertdialog').getByRole('button').last().click();
}

/** What the browser holds of this page. */
async function held(): Promise<unknown> {
  return page.evaluate(async () => ({
    // The ids that the primitives draw are random digits.
    html: document.documentElement.outerHTML.replace(/react-aria[\w-]+/gu, ''),
    fields: [...document.querySelectorAll('input')].map((input) => input.value),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    state: JSON.stringify(history.state),
    address: location.href,
    title: document.title,
    history: history.length,
  }));
}

it(`forgets ${String(PEOPLE)} people`, async () => {
  const before = (await held()) as Record<string, unknown>;
  const cookies = await page.context().cookies();
  const ends: readonly End[] = ['gestopt', 'weggelopen', 'begeleider'];
  for (let person = 0; person < PEOPLE; person += 1) {
    const taal = TALEN[person % TALEN.length] ?? 'nl';
    if (person % 20 === 0) {
      await choose(page, taal);
      await toCards(page);
      await answer(page, 0);
    } else await quickly(TALEN.indexOf(taal));
    if (person === 0) expect(JSON.stringify(await callCore(app, 'gesprek.huidig', {}))).toContain('7511');
    await endWith(ends[person % ends.length] ?? 'gestopt');
    await page.locator('.wp-taal').waitFor();

    const after = (await held()) as Record<string, unknown>;
    for (const trace of TRACES) expect(JSON.stringify(after)).not.toContain(trace);
    expect({ ...after, html: '' }).toEqual({ ...before, html: '', address: after['address'] });
    expect(after['address']).toBe(`${app.origin}/#/start`);
    expect(await callCore(app, 'gesprek.huidig', {})).toBeNull();
    if (person % 20 === 19) {
      await page.goBack();
      await page.locator('.wp-taal').waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Enschede');
      await page.goForward();
    }
  }
  expect(await page.context().cookies()).toEqual(cookies);
}, 600_000);
