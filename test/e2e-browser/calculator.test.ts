/** The calculator on Geld: few inputs, every step in words, "hoogstens", and wrong input that says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCore, showAnew } from './core-call';
import { expectFits, SIZES } from './fits';
import { openApp, type App } from './open-app';

let app: App;
beforeAll(async () => {
  app = await openApp();
  await callCore(app, 'gesprek.nieuw', {});
  await showAnew(app, '#/geld');
  await app.page.getByRole('heading', { name: /^Reken uit/u }).waitFor();
});
afterAll(() => app.close());

const outcome = () => app.page.locator('main').getByRole('status');

describe('the calculator', () => {
  it('reckons the derde leerweg in proportion to the weeks, step by step, with a source and its day', async () => {
    const { page } = app;
    await page.getByText('Subsidie praktijkleren in de derde leerweg', { exact: true }).last().click();
    await expect.poll(() => outcome().innerText()).toContain('Vul in hoeveel weken het zijn.');
    await page.getByLabel('Hoeveel weken leert iemand in de praktijk bij het bedrijf?').fill('20');
    await outcome().getByText('Hoogstens 1.350 euro.').waitFor();
    const card = page.locator('.card').filter({ has: page.getByRole('status') });
    await expect.poll(() => card.innerText()).toContain('2.700 euro × 20 ÷ 40 = 1.350 euro');
    await expect.poll(() => card.innerText()).toMatch(/Bron: .+ \(.+\)\. Nagekeken op \d+ \p{L}+ \d{4}\./u);
  });

  it('asks the bbl for hours too: unknown stays open, too few gives nothing', async () => {
    const { page } = app;
    await page.getByText('Subsidie praktijkleren (bbl)', { exact: true }).last().click();
    await page.getByLabel(/^Hoeveel weken begeleidt/u).fill('40');
    await outcome().getByText('Hoogstens 2.700 euro, als de normen worden gehaald.').waitFor();
    await page.getByLabel(/^Hoeveel uur les/u).fill('200');
    await page.getByLabel(/^Hoeveel uur leert/u).fill('1.000');
    await outcome().getByText('Hoogstens 2.700 euro.').waitFor();
    await page.getByLabel(/^Hoeveel uur les/u).fill('10');
    await outcome().getByText('Hoogstens 0 euro').waitFor();
    await page.getByText('Dat is te weinig.').waitFor();
  });

  it.each(['veel', '-3', '12.5', '10001', '1e3'])(
    'says that "%s" is no number to reckon with',
    async (wrong) => {
      const { page } = app;
      const weeks = page.getByLabel(/^Hoeveel weken begeleidt/u);
      await weeks.fill(wrong);
      await page.getByText('Vul een getal in van 0 tot en met 10.000.').waitFor();
      await expect.poll(() => weeks.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => outcome().innerText()).toContain('Een van de getallen klopt niet.');
      await weeks.fill('30');
      await expect.poll(() => page.getByText('Vul een getal in van 0').count()).toBe(0);
    },
  );

  it.each(SIZES)('is accessible and fits at $naam, also with a wrong number', async (size) => {
    await app.page.getByLabel(/^Hoeveel weken begeleidt/u).fill('veel');
    await expectFits(app.page, size);
    expect(app.complaints).toEqual([]);
  });
});
