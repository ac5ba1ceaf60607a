/** The Route screen: routes side by side, questions answered in place, the proposal, the steps, parts and the way up. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { callCore, showAnew } from './core-call';
import { expectFits, SIZES } from './fits';
import { tabTo } from './keyboard';
import { openApp, type App } from './open-app';

/** Mbo-Verpleegkundige: the data has certificaten, keuzedelen and werkprocessen for it. */
const CREBO = '25655';
/** Assistent logistiek: entree, without certificaten in the data. */
const ENTREE = '25743';
let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const wijzig = (wijziging: unknown): Promise<unknown> => callCore(app, 'gesprek.wijzig', { wijziging });

async function begin(crebo: string = CREBO): Promise<void> {
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await callCore(app, 'gesprek.nieuw', {});
  await wijzig({
    soort: 'situatie',
    situatie: { pc4: '7511', hoogsteDiploma: 'geen', leeftijdsgroep: '27-49' },
  });
  await wijzig({ soort: 'kies-richtingen', crebos: [crebo] });
}

async function chooseLeerbaan(): Promise<void> {
  const { treffers } = await callCore<{ treffers: { leerbaan: { id: string } }[] }>(app, 'leerbanen.zoek', {
    wensen: { crebos: [CREBO], pc4: '7511' },
    antwoorden: { taken: [], werkprocessen: [] },
    aantal: 1,
  });
  await wijzig({ soort: 'kies-leerbanen', ids: treffers.map(({ leerbaan }) => leerbaan.id) });
}

const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
const fold = (page: Page, name: RegExp) => page.getByRole('button', { name, expanded: false }).first();
const section = (page: Page, id: string) => page.locator(`#route-${id}`);

/** Opens whatever can be opened, from the outside in. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
        button.click();
    });
    await page.waitForTimeout(300);
  }
}

describe('the routes', () => {
  beforeEach(async () => {
    await begin();
    await showAnew(app, '#/route');
    await card(app.page, 'Praktijkverklaring').waitFor();
  });

  it('stand side by side in a wide window and below each other in a narrow one', async () => {
    const { page } = app;
    const tops = async (): Promise<number[]> =>
      (await page.getByRole('article').all()).reduce<Promise<number[]>>(
        async (before, one) => [...(await before), Math.round((await one.boundingBox())?.y ?? -1)],
        Promise.resolve([]),
      );
    const wide = await tops();
    expect(wide.length).toBeGreaterThanOrEqual(4);
    expect(wide[1]).toBe(wide[0]);
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(new Set(await tops()).size).toBe(wide.length);
  });

  it('each name a source with the day on which it was looked up, and a reason for each condition', async () => {
    for (const one of await app.page.getByRole('article').all()) {
      const text = await one.innerText();
      expect(text).toMatch(/Bron: .+ \(.+\)\. Nagekeken op \d+ \p{L}+ \d{4}\./u);
      for (const row of await one.getByRole('list', { name: 'Voorwaarden' }).getByRole('listitem').all())
        expect((await row.innerText()).split('\n').length).toBeGreaterThanOrEqual(3);
    }
  });

  it('settle an unknown condition where it stands, and the overview follows', async () => {
    const { page } = app;
    const bbl = card(page, 'Bbl-diploma');
    await expect.poll(() => bbl.innerText()).toContain('Weten we nog niet');
    await bbl.getByRole('button', { name: /^Beantwoord de vraag/u }).click();
    await bbl.getByText('Ja, bij een erkend leerbedrijf').click();
    await bbl.getByText('Past bij jou').waitFor();
    await bbl.getByRole('button', { name: /^Verander je antwoord/u }).waitFor();
    const fits = page.getByRole('navigation', { name: 'Alle routes' }).getByRole('listitem').first();
    await expect.poll(() => fits.innerText()).toContain('Bbl-diploma');
    await page
      .getByRole('navigation', { name: 'Alle routes' })
      .getByRole('button', { name: 'Bbl-diploma' })
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bbl-diploma');
  });
});

describe('the proposal of werkprocessen', () => {
  beforeAll(async () => {
    await begin();
    await chooseLeerbaan();
    await showAnew(app, '#/route');
  });

  it('opens from the card by keyboard, with plain words, the official title, the reason and whether it is offered', async () => {
    const { page } = app;
    await page.locator('h1').click();
    await tabTo(page, /^Bekijk wat je kunt leren$/u);
    await page.keyboard.press('Enter');
    const rows = section(page, 'voorstel')
      .getByRole('listitem')
      .filter({ has: page.getByRole('switch') });
    await rows.first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Voorstel voor je/u);
    const first = await rows.first().innerText();
    expect(first).toMatch(/^Ik .+\./u);
    expect(first).toMatch(/Officieel: .+ \([BP]\d-K\d-W\d\)/u);
    expect(first).toContain('Wordt hier aangeboden');
    expect(first).toContain('Je kunt het leren bij je gekozen leerbaan.');
    for (const rol of ['Jij', 'Praktijkopleider (leerbedrijf)', 'Mbo-school'])
      await section(page, 'voorstel').getByRole('heading', { name: rol, exact: true }).waitFor();
  });

  it('is changed by a switch, keeps that over a reload, and takes it back', async () => {
    const { page } = app;
    const proposal = section(page, 'voorstel');
    const many = Number(/(\d+) werkprocessen/u.exec(await proposal.innerText())?.[1]);
    expect(many).toBeGreaterThan(1);
    const first = proposal.getByRole('switch').first();
    await first.focus();
    await page.keyboard.press('Space');
    await proposal.getByText(`Er staan ${String(many - 1)} werkprocessen in je voorstel.`).waitFor();
    await proposal.getByText('Zelf weggehaald').waitFor();
    await page.waitForLoadState('networkidle');
    await showAnew(app, '#/inzage');
    await page.getByText('Zelf weggehaald.').waitFor();
    await showAnew(app, '#/route');
    await fold(page, /^Voorstel voor je praktijkverklaring/u).click();
    await proposal.getByText(`Er staan ${String(many - 1)} werkprocessen in je voorstel.`).waitFor();
    await proposal.getByRole('button', { name: 'Gebruik ons voorstel weer' }).click();
    await proposal.getByText(`Er staan ${String(many)} werkprocessen in je voorstel.`).waitFor();
    expect(await proposal.getByText('Zelf weggehaald').count()).toBe(0);
  });

  it('tells the seven steps with who does what, and their source', async () => {
    const { page } = app;
    await fold(page, /^Praktijkleren stap voor stap/u).click();
    const steps = section(page, 'stappen');
    await steps.getByRole('heading', { level: 3 }).first().waitFor();
    await expect
      .poll(() => steps.getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual([
        '1. Werving',
        '2. Intake',
        '3. Bemiddeling',
        '4. Plaatsing',
        '5. Praktijkleren',
        '6. Werk',
        '7. Nazorg',
      ]);
    for (const rol of ['Jij:', 'Leerbedrijf:', 'Mbo-school:', 'Praktijkopleider:', 'Gemeente of UWV:'])
      await expect.poll(() => steps.innerText()).toContain(rol);
    await expect.poll(() => steps.innerText()).toMatch(/Bron: .+ Nagekeken op/u);
  });
});

describe('certificaat and the way up', () => {
  it('shows the certificaten and keuzedelen that the data has', async () => {
    const { page } = app;
    await begin();
    await showAnew(app, '#/route');
    await page.getByRole('button', { name: 'Bekijk de certificaten' }).click();
    const parts = section(page, 'delen');
    await parts.getByText('Verpleegtechnisch handelen, niveau 4 (C0156)').waitFor();
    await fold(page, /^Keuzedelen \(\d+\)/u).click();
    await parts.getByText('Voorbereiding hbo (K0125)').waitFor();
    await parts.getByText('Deze lijst is niet compleet.').waitFor();
  });

  it('leads from entree to niveau 2 and 3, with what comes with it, and says when none is known', async () => {
    const { page } = app;
    await begin(ENTREE);
    await showAnew(app, '#/route');
    await fold(page, /^Mbo-certificaat: geen bekend$/u).click();
    await page.getByText('Bij deze richting kennen we geen mbo-certificaat.').waitFor();
    await page.getByText('We kennen bij deze richting geen keuzedelen.').waitFor();
    await fold(page, /^Voor later/u).click();
    const way = section(page, 'verder');
    await fold(page, /\(mbo 2\)/u).click();
    await way.getByText('Dit leer je erbij:').first().waitFor();
    await way
      .getByRole('button', { name: /\(mbo 3\)/u })
      .first()
      .waitFor();
  });
});

it('without a richting it asks for one, and still shows the steps', async () => {
  const { page } = app;
  await callCore(app, 'gesprek.nieuw', {});
  await showAnew(app, '#/route');
  await fold(page, /^Voorstel voor je praktijkverklaring$/u).click();
  await page.getByText('Kies eerst een richting. Dan maken we een voorstel.').waitFor();
  expect(await section(page, 'verder').count()).toBe(0);
  await section(page, 'stappen').waitFor();
});

describe.each(SIZES)('$naam', (size) => {
  it('is accessible and fits with everything open', async () => {
    await begin();
    await chooseLeerbaan();
    await wijzig({ soort: 'kies-route', route: 'praktijkverklaring' });
    await showAnew(app, '#/route');
    await openAll(app.page);
    await app.page
      .getByText('Dit leer je erbij:')
      .or(app.page.getByText(/We kennen geen mbo-opleiding die na/u))
      .first()
      .waitFor();
    await expectFits(app.page, size);
    expect(app.complaints).toEqual([]);
  });
});
