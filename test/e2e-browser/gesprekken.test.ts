/** The list of conversations, keeping and erasing, the end of a conversation, and inzage. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from './keyboard';
import { begin, button, heading, lock, makeKluis, saved, unlock } from './kluis-steps';
import { openApp, type App } from './open-app';

let app: App;
beforeAll(async () => {
  app = await openApp({ begin: 'kies' });
  await makeKluis(app.page);
});
afterAll(() => app.close());

const go = async (adres: string, title: string): Promise<void> => {
  await app.page.goto(`${app.origin}/${adres}`);
  await heading(app.page, title);
};
const list = (): Promise<void> => go('#/gesprekken', 'Gesprekken in de kluis');
const rows = () => app.page.getByRole('list', { name: /^Gesprekken,/u }).getByRole('listitem');
const row = (code: string) => rows().filter({ hasText: code });

async function openChoices(code: string): Promise<void> {
  await list();
  await row(code).getByRole('button', { name: /^Meer/u }).click();
}

describe('the list', () => {
  it('says what will stand there while it is empty', async () => {
    await list();
    await app.page.getByText('Er staat nog geen gesprek in de kluis').waitFor();
  });

  it('finds by code, by day and by nothing at all', async () => {
    const { page } = app;
    await go('#/start', 'Ontdek wat je al kunt');
    const first = await begin(page, '7511');
    await go('#/start', 'Ontdek wat je al kunt');
    const second = await begin(page, '9711');
    await list();
    await expect.poll(() => rows().count()).toBe(2);
    // The last changed one stands first.
    await expect.poll(() => rows().first().innerText()).toContain(second);
    const search = page.getByLabel('Zoek op code, datum of richting');
    await search.fill(first.toLowerCase());
    await expect.poll(() => rows().count()).toBe(1);
    await expect.poll(() => rows().first().innerText()).toContain(first);
    await search.fill(String(new Date().getFullYear()));
    await expect.poll(() => rows().count()).toBe(2);
    await search.fill('zeppelin');
    await page.getByText('Niets gevonden').waitFor();
    await button(page, 'Toon alle gesprekken').click();
    await expect.poll(() => rows().count()).toBe(2);
  });

  it('goes on with another conversation, and makes a copy with a code of its own', async () => {
    const { page } = app;
    await list();
    const other = await rows().last().getByRole('heading', { level: 2 }).innerText();
    await row(other)
      .getByRole('button', { name: /^Ga verder/u })
      .click();
    await heading(page, 'Wat heb je weleens gedaan?');
    await expect.poll(() => page.locator('.frame-code').innerText()).toContain(other);
    await openChoices(other);
    await row(other)
      .getByRole('button', { name: /^Maak een kopie/u })
      .click();
    await heading(page, 'Richtingen die bij je passen');
    expect(await page.locator('.frame-code').innerText()).not.toContain(other);
    await list();
    await expect.poll(() => rows().count()).toBe(3);
    await expect.poll(() => rows().first().innerText()).toContain('Kopie');
  });

  it('keeps longer or shorter, never past 180 days, and shows it to the candidate', async () => {
    const { page } = app;
    const code = await rows().first().getByRole('heading', { level: 2 }).innerText();
    await openChoices(code);
    const change = row(code).getByRole('button', { name: /^Verander de einddatum/u });
    await change.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Een andere dag').click();
    await dialog.getByLabel('Laatste dag').fill(`1-1-${String(new Date().getFullYear() + 2)}`);
    await button(page, 'Bewaar tot deze dag').click();
    await dialog.getByText('Typ een dag tussen vandaag en').waitFor();
    await dialog.getByText(/^7 dagen: /u).click();
    const until = /tot en met (.*)$/u.exec(await dialog.getByText(/^7 dagen: /u).innerText())?.[1] ?? '?';
    await button(page, 'Bewaar tot deze dag').click();
    await expect.poll(() => row(code).innerText()).toContain(`We bewaren dit tot en met ${until}.`);
    await expect.poll(() => change.evaluate((element) => element === document.activeElement)).toBe(true);
    await go('#/advies', 'Advies om mee te nemen');
    await page.locator('main').getByText(`We bewaren dit gesprek tot en met ${until}.`).waitFor();
    await page.goto(`${app.origin}/#/afdruk`);
    await page.getByText(`We bewaren je antwoorden tot en met ${until}.`).waitFor();
  });

  it('erases one after one question, and puts the focus on the next row', async () => {
    const { page } = app;
    await list();
    const code = await rows().first().getByRole('heading', { level: 2 }).innerText();
    await openChoices(code);
    await row(code)
      .getByRole('button', { name: /^Wis dit gesprek/u })
      .click();
    await button(page, 'Ja, wis dit gesprek').click();
    await expect.poll(() => row(code).count()).toBe(0);
    await expect.poll(() => rows().count()).toBe(2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await saved(page);
  });

  it('shows three hundred conversations a page at a time, by keyboard too', async () => {
    const { page } = app;
    await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' };
      for (let n = 0; n < 300; n += 1)
        await fetch('/api/gesprek.nieuw', { method: 'POST', headers, body: '{}' });
    });
    await page.reload();
    await heading(page, 'Gesprekken in de kluis');
    await page.getByText('302 gesprekken.').waitFor();
    await expect.poll(() => rows().count()).toBe(40);
    await tabTo(page, /Zoek op code/u);
    const oldest = page.getByText('Begonnen op');
    await oldest.first().waitFor();
    await button(page, 'Toon nog 40 gesprekken').click();
    await expect.poll(() => rows().count()).toBe(80);
  });
});

describe('inzage', () => {
  it('shows everything about one code, and gives the same as a file; the code is not in the address', async () => {
    const { page } = app;
    await go('#/start', 'Ontdek wat je al kunt');
    const code = await begin(page, '7511');
    await openChoices(code);
    await row(code)
      .getByRole('button', { name: /^Bekijk alles wat we bewaren/u })
      .click();
    await heading(page, 'Alles wat we bewaren');
    await page.getByText('Postcode: 7511').waitFor();
    expect(page.url()).not.toContain(code);
    const waiting = page.waitForEvent('download');
    await button(page, 'Bewaar als bestand (JSON)').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`inzage-${code}.json`);
    const held = JSON.parse(readFileSync(await download.path(), 'utf8')) as { gesprek: { code: string } };
    expect(held.gesprek.code).toBe(code);
    expect(app.complaints).toEqual([]);
  });
});

describe('the end of a conversation', () => {
  it('with a kluis: rounding off keeps it in the kluis and counts it', async () => {
    const { page } = app;
    const code = (await page.locator('.frame-code strong').innerText()).trim();
    await go('#/advies', 'Advies om mee te nemen');
    await button(page, 'Rond het gesprek af').click();
    await page.getByText('Het blijft in de kluis tot en met').waitFor();
    await button(page, 'Ja, rond af').click();
    await heading(page, 'Ontdek wat je al kunt');
    await page.getByText('Nog geen gesprek').waitFor();
    await list();
    await expect.poll(() => row(code).innerText()).toContain('Afgerond');
    await go('#/bewaren', 'Bewaren en privacy');
    // One conversation is a small number, which is never shown.
    await page.getByText('Er is nog niets te zien. We tonen pas iets vanaf 5 gesprekken').waitFor();
  });

  it('with a kluis: erasing it leaves no trace in the list, also after lock and unlock', async () => {
    const { page } = app;
    await go('#/start', 'Ontdek wat je al kunt');
    const code = await begin(page, '7511');
    await go('#/advies', 'Advies om mee te nemen');
    await button(page, 'Wis dit gesprek nu').click();
    await page.getByText('ook uit de oudere versies van de kluis').waitFor();
    await button(page, 'Ja, wis dit gesprek').click();
    await heading(page, 'Ontdek wat je al kunt');
    await lock(page);
    await unlock(page);
    await list();
    await page.getByLabel('Zoek op code, datum of richting').fill(code);
    await page.getByText('Niets gevonden').waitFor();
  });
});
