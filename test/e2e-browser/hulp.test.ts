/** Help on each screen, the list of keys with the proof that each of them works, and the handleiding in the app. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { KEY_GROUPS } from '../../renderer/features/hulp/key-list';
import { SCREEN_HELP } from '../../renderer/features/hulp/screen-help';
import { expectFits, SIZES } from './fits';
import { tabTo } from './keyboard';
import { begin, button, heading, makeKluis } from './kluis-steps';
import { openApp, type App } from './open-app';

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp({ begin: 'kies' });
  page = app.page;
  await makeKluis(page);
  await begin(page, '7511');
});
afterAll(() => app.close());

const list = () => page.getByRole('dialog', { name: 'Werken met toetsen' });
const search = () => page.getByLabel(/Zoek wat je hebt gedaan/u);
const card = (): Promise<string> => page.locator('.task-card-zin').innerText();
const answered = (n: number): Promise<void> =>
  page.getByRole('heading', { name: `Jouw antwoorden (${String(n)})` }).waitFor();

async function show(adres: string): Promise<void> {
  await page.goto(`${app.origin}/#${adres}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The help of the screen at hand, which may lie open already. */
async function openHelp(): Promise<void> {
  const uitleg = page.getByRole('button', { name: 'Uitleg', exact: true });
  if ((await uitleg.getAttribute('aria-expanded')) !== 'true') await uitleg.click();
  await button(page, /^Toetsen/u).waitFor();
}

async function nextCard(press: () => Promise<void>): Promise<void> {
  const before = await card();
  await press();
  await page.waitForFunction(
    (text) => document.querySelector('.task-card-zin')?.textContent !== text,
    before,
  );
}

/** What shows that a key of the list works; each leaves the screen as the next one finds it. */
const PROOFS: Readonly<Record<string, () => Promise<void>>> = {
  hulp: async () => {
    await page.keyboard.press('?');
    await list().waitFor();
  },
  sluit: async () => {
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
  },
  verder: () => tabTo(page, /^Uitleg$/u),
  druk: async () => {
    const uitleg = page.getByRole('button', { name: 'Uitleg', exact: true });
    await page.keyboard.press('Enter');
    await expect.poll(() => uitleg.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Space');
    await expect.poll(() => uitleg.getAttribute('aria-expanded')).toBe('false');
  },
  terug: async () => {
    const uitleg = page.getByRole('button', { name: 'Uitleg', exact: true });
    await page.keyboard.press('Tab');
    expect(await uitleg.evaluate((element) => element === document.activeElement)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => uitleg.evaluate((element) => element === document.activeElement)).toBe(true);
  },
  kies: async () => {
    const chosen = page.getByRole('radiogroup').first().getByRole('radio', { checked: true });
    const value = (): Promise<string> => chosen.inputValue();
    const before = await value();
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(value).not.toBe(before);
    await page.keyboard.press('ArrowUp');
    await expect.poll(value).toBe(before);
  },
  'antwoord-1': () => nextCard(() => page.keyboard.press('1')).then(() => answered(1)),
  'antwoord-2': () => nextCard(() => page.keyboard.press('2')).then(() => answered(2)),
  'antwoord-3': () => nextCard(() => page.keyboard.press('3')).then(() => answered(3)),
  'antwoord-4': async () => {
    await nextCard(() => page.keyboard.press('4'));
    await page.getByText('Overgeslagen (1)').first().waitFor();
  },
  ongedaan: async () => {
    await page.keyboard.press('u');
    await page.getByText('Overgeslagen (1)').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await answered(2);
  },
  'zoek-loop': async () => {
    await search().fill('kook');
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await search().getAttribute('aria-activedescendant')).not.toBeNull();
  },
  'zoek-kies': async () => {
    await nextCard(() => page.keyboard.press('Enter'));
    await page.getByText('Je zocht dit zelf.').waitFor();
  },
  'zoek-leeg': async () => {
    await search().fill('fiets');
    await page.keyboard.press('Escape');
    await expect.poll(() => search().inputValue()).toBe('');
  },
  slot: async () => {
    await page.keyboard.press('F8');
    await heading(page, 'De kluis is op slot');
  },
};

it('every screen has its help behind one button at the same place', async () => {
  let place: number | undefined;
  for (const [adres, text] of Object.entries(SCREEN_HELP)) {
    if (adres.includes(':')) continue;
    await show(adres);
    const uitleg = page.getByRole('button', { name: 'Uitleg', exact: true });
    await openHelp();
    await page.getByText(text, { exact: true }).waitFor();
    if (adres.startsWith('/afdruk')) continue;
    const top = async (): Promise<number> => Math.round((await uitleg.boundingBox())?.y ?? -1);
    place ??= await top();
    // A screen may still be filling in.
    await expect.poll(top, { message: adres }).toBe(place);
  }
});

it.each(SIZES)('help, list of keys and handleiding are accessible and fit: $naam', async (size) => {
  await page.setViewportSize({ width: size.width, height: size.height });
  await show('/handleiding');
  await openHelp();
  await expectFits(page, size);
  await button(page, /^Toetsen/u).click();
  await list().waitFor();
  await expectFits(page, size);
  await page.keyboard.press('Escape');
  await list().waitFor({ state: 'detached' });
});

it('the handleiding shows all its pictures, and leads to a chapter by keyboard', async () => {
  await show('/handleiding');
  const pictures = await page
    .locator('main img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(pictures.length).toBeGreaterThan(3);
  expect(Math.min(...pictures)).toBeGreaterThan(500);
  await tabTo(page, /^Als er iets misgaat$/u);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Als er iets misgaat');
});

it('a question mark in a text field is text', async () => {
  await show('/taken');
  await button(page, 'Sla over').click();
  await search().fill('');
  await search().press('?');
  await expect.poll(() => search().inputValue()).toBe('?');
  expect(await list().count()).toBe(0);
  await search().fill('');
});

it('every key of the list has its proof, and works', async () => {
  const listed = KEY_GROUPS.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(Object.keys(PROOFS).toSorted()).toEqual(listed.toSorted());
  await page.setViewportSize({ width: 1280, height: 800 });
  await show('/situatie');
  for (const id of ['verder', 'druk', 'terug', 'kies']) await PROOFS[id]?.();
  await show('/taken');
  // Nothing was said yet, so that the settings are asked again.
  await button(page, 'Sla over').click();
  await page.locator('.task-card-zin').waitFor();
  await page.locator('h1').click();
  const order = ['hulp', 'sluit', 'antwoord-1', 'antwoord-2', 'antwoord-3', 'antwoord-4', 'ongedaan'];
  for (const id of order) await PROOFS[id]?.();
  for (const id of ['zoek-loop', 'zoek-kies', 'zoek-leeg', 'slot']) await PROOFS[id]?.();
});

it('nothing was asked of anything outside the app, and the browser did not complain', () => {
  expect(app.requests.filter((address) => !address.startsWith(app.origin))).toEqual([]);
  expect(app.complaints).toEqual([]);
});
