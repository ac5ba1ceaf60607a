/** From desk to desk without a file: words that are typed, a QR that is scanned, and a QR before the camera. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { qrPath } from '../../renderer/ui/qr-path';
import { qrPixels } from '../renderer/ui/qr-pixels';
import { expectFits, SIZES } from './fits';
import { begin, button, heading, makeKluis } from './kluis-steps';
import { openApp, type App } from './open-app';
import { writeVideo } from './fake-camera';

let here: App;
let there: App;
let folder: string;
let code: string;
let words: string[];
let qr: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-code-'));
  here = await openApp({ begin: 'kies' });
  await makeKluis(here.page);
  code = await begin(here.page, '7511');
});
afterAll(async () => {
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

const typed = (page: Page) => page.getByLabel('Typ de woorden, of scan de QR-code');

async function open(app: App): Promise<void> {
  await app.page.goto(`${app.origin}/#/overnemen`);
  await heading(app.page, 'Neem een gesprek over');
}

it('shows a QR and words after the yes of the candidate', async () => {
  const { page, origin } = here;
  await page.goto(`${origin}/#/taken`);
  await button(page, /Sla over/u).click();
  for (const key of ['1', '3', '2', '1']) {
    await page.waitForTimeout(500);
    await page.keyboard.press(key);
  }
  await page.goto(`${origin}/#/advies`);
  await heading(page, 'Advies om mee te nemen');
  expect(await button(page, 'Laat de QR-code en de woorden zien').count()).toBe(0);
  await page.getByText('De kandidaat heeft ja gezegd').click();
  await button(page, 'Laat de QR-code en de woorden zien').click();
  const drawn = page.getByRole('img', { name: 'QR-code met dit gesprek' });
  const side = Number((await drawn.getAttribute('viewBox'))?.split(' ').at(-1));
  const path = (await drawn.locator('path').getAttribute('d')) ?? '';
  qr = decodeQR(qrPixels({ side, path }, 4));
  words = await page
    .getByRole('list', { name: 'De woorden van dit gesprek' })
    .getByRole('listitem')
    .allInnerTexts();
  expect(words.length).toBeGreaterThan(6);
  await page.getByRole('img', { name: 'QR-code met dit gesprek' }).scrollIntoViewIfNeeded();
  for (const size of SIZES) {
    await expectFits(page, size);
  }
  expect(here.complaints).toEqual([]);
});

it('helps who types the words, names the wrong one, and shows the same conversation', async () => {
  const video = join(folder, 'qr.y4m');
  writeVideo(video, qrPixels(qrPath(qr), 4));
  there = await openApp({ begin: 'kies', camera: video });
  await makeKluis(there.page);
  const { page } = there;
  await open(there);
  await typed(page).fill('qqqqqq ');
  await page.getByText('Woord 1 kennen we niet: qqqqqq').waitFor();
  const [first = '', ...rest] = words;
  await typed(page).fill(first.slice(0, 3));
  await page
    .getByRole('group', { name: 'Bedoel je dit woord?' })
    .getByRole('button', { name: first, exact: true })
    .click();
  await expect.poll(() => typed(page).inputValue()).toBe(`${first} `);
  await page.getByText('1 woord getypt.').waitFor();
  for (const size of SIZES) {
    await typed(page).fill('zzzz boter');
    await expectFits(page, size);
  }
  await typed(page).fill([...rest, first].join(' '));
  await page.keyboard.press('Enter');
  await page.getByText('Deze code klopt niet.').waitFor();
  await typed(page).fill(words.join(', ').toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByText(`Gesprek ${code}`).waitFor();
  await page.getByText('4 taken beantwoord.').waitFor();
  await button(page, 'Neem dit gesprek over').click();
  await page.getByText(`Je bent bezig met gesprek ${code}`).waitFor();
  await page.goto(`${there.origin}/#/situatie`);
  await expect.poll(() => page.getByLabel('Wat is je postcode?').inputValue()).toBe('7511');
});

it('takes what a hand scanner types of the QR', async () => {
  const { page } = there;
  await open(there);
  await typed(page).focus();
  await page.keyboard.type(`${qr.toLowerCase()}\n`);
  await page.getByText('met dezelfde antwoorden. Er verandert niets.').waitFor();
});

it('reads the QR with the camera only when asked, and lets go of the camera at once', async () => {
  const { page } = there;
  await page.goto(`${there.origin}/#/start`);
  await open(there);
  expect(await page.locator('video').count()).toBe(0);
  await page.evaluate(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      Object.assign(window, { asked: wanted, tracks: stream.getTracks() });
      return stream;
    };
  });
  await button(page, 'Lees met de camera').click();
  await page.getByText('met dezelfde antwoorden. Er verandert niets.').waitFor();
  expect(await page.locator('video').count()).toBe(0);
  const camera = await page.evaluate(() => {
    const { asked, tracks } = window as unknown as {
      asked: MediaStreamConstraints;
      tracks: MediaStreamTrack[];
    };
    return { sound: asked.audio, kinds: tracks.map(({ kind, readyState }) => `${kind} ${readyState}`) };
  });
  expect(camera).toEqual({ sound: false, kinds: ['video ended'] });
  expect(there.complaints).toEqual([]);
});

it('says what to do without a camera', async () => {
  const { page } = here;
  await open(here);
  await button(page, 'Lees met de camera').click();
  await page.getByText(/We vinden geen camera|De camera mag niet aan/u).waitFor();
  await button(page, 'Sluit dit').click();
  await typed(page).waitFor();
});
