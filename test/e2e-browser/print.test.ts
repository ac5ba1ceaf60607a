/** The A4 as a real PDF from Chromium: one page, the right text, also in the worst case. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCore } from './core-call';
import { openApp, type App } from './open-app';

let app: App;
let folder: string;
beforeAll(async () => {
  app = await openApp();
  folder = mkdtempSync(join(tmpdir(), 'kompas-pdf-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

interface Pdf {
  readonly pages: number;
  readonly text: string;
  readonly size: string;
}

/** Reads a PDF with poppler, which the browser step installs beside Chromium. */
async function printSheet(): Promise<Pdf> {
  await app.page.goto(`${app.origin}/#/afdruk`);
  // The conversation was made behind the screen's back, so the page must be read anew.
  await app.page.reload();
  await app.page.getByText('Dit is geen officieel document').waitFor();
  await app.page.waitForTimeout(500);
  const path = join(folder, 'blad.pdf');
  writeFileSync(
    path,
    await app.page.pdf({ format: 'A4', printBackground: true, tagged: true, preferCSSPageSize: true }),
  );
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return {
    pages: Number(/Pages:\s+(\d+)/u.exec(info)?.[1]),
    size: /Page size:\s+(.*)/u.exec(info)?.[1] ?? '',
    text: text.replace(/\s+/gu, ' '),
  };
}

/** What is not looked at may be anything. */
const call = <T>(name: string, input: unknown): Promise<T> => callCore<T>(app, name, input);

describe('the A4', () => {
  it('is one page with strengths, werkprocessen, leerbanen and the dates of the sources', async () => {
    await call('gesprek.nieuw', {});
    const wijzig = (wijziging: unknown) => call('gesprek.wijzig', { wijziging });
    await wijzig({ soort: 'situatie', situatie: { pc4: '7511', maxKm: 50, hoogsteDiploma: 'geen' } });
    await wijzig({ soort: 'werkproces', sleutel: 'handelt de verkoop af', niveau: 'zelfstandig' });
    const { taken } = await call<{ taken: { id: string; zin: string }[] }>('zoek.alles', {
      tekst: 'heftruck',
      perSoort: 5,
    });
    for (const taak of taken.slice(0, 3))
      await wijzig({ soort: 'taak', taak: taak.id, niveau: 'zelfstandig' });
    await wijzig({ soort: 'kies-richtingen', crebos: ['25655', '25180', '25167'] });
    const list = await call<{ treffers: { leerbaan: { id: string; leerbedrijf: string } }[] }>(
      'leerbanen.zoek',
      {
        wensen: { crebos: ['25655', '25180'], pc4: '7511' },
        antwoorden: { taken: [], werkprocessen: [] },
        aantal: 4,
      },
    );
    await wijzig({ soort: 'kies-leerbanen', ids: list.treffers.map((one) => one.leerbaan.id) });
    await wijzig({ soort: 'kies-route', route: 'praktijkverklaring' });
    await wijzig({
      soort: 'afspraken',
      afspraken: ['Ik bel morgen het leerbedrijf.', 'Jij mailt het loket voor vrijdag.'],
    });

    const pdf = await printSheet();
    expect(pdf.pages).toBe(1);
    expect(pdf.size).toContain('A4');
    expect(pdf.text).toContain(taken[0]?.zin ?? '?');
    expect(pdf.text).toMatch(/[BP]\d-K\d-W\d/u);
    expect(pdf.text).toContain(list.treffers[0]?.leerbaan.leerbedrijf ?? '?');
    expect(pdf.text).toContain('17 januari 2026');
    expect(pdf.text).toContain('Ik bel morgen het leerbedrijf.');
    // Route, money and desk each name where they are written; the first two with the day of looking it up.
    expect(pdf.text).toMatch(/Praktijkverklaring\..*?\(kst-30012-120 \(2019D30897\), \d+ \p{L}+ 20\d\d\)/u);
    expect(pdf.text).toMatch(/Je loket: .* • .*?: [^•]*, \d+ \p{L}+ 20\d\d\)/u);
    expect(pdf.text).toMatch(/Je loket: .*? Bron: /u);
    expect(pdf.text.toLowerCase()).toContain('voorbeeld');
    expect(pdf.text).toContain('geen officieel document');
  });

  it('holds the proposal as the person left it, with what is known already and wanted on paper', async () => {
    const before = await call<{ voorstel: { sleutel: string; code: string }[] }>('advies.maak', {});
    const [weg, ...blijft] = before.voorstel;
    if (weg === undefined) throw new Error('no proposal');
    const all = await call<{
      werkprocessen: { sleutel: string; code: string; groep: string; titel: string }[];
    }>('voorstel.toon', {});
    const wijzig = (wijziging: unknown) => call('gesprek.wijzig', { wijziging });
    await wijzig({ soort: 'voorstel', sleutel: weg.sleutel, keuze: 'eraf' });
    const bekend = all.werkprocessen.find(
      ({ code }) => blijft.every((one) => one.code !== code) && code !== weg.code,
    );
    if (bekend === undefined) throw new Error('nothing to add');
    await wijzig({ soort: 'werkproces', sleutel: bekend.sleutel, niveau: 'zelfstandig' });
    await wijzig({ soort: 'voorstel', sleutel: bekend.sleutel, keuze: 'erbij' });
    const { pages, text } = await printSheet();
    expect(pages).toBe(1);
    expect(text).not.toContain(`(${weg.code})`);
    expect(text).toMatch(new RegExp(`Kun je al, en wil je ook op papier: .*\\(${bekend.code}\\)`, 'u'));
    expect(text).toContain('(crebo 25655)');
    for (const { sleutel } of blijft) await wijzig({ soort: 'voorstel', sleutel, keuze: 'eraf' });
    expect((await printSheet()).text).toContain('Je hebt nog geen werkprocessen gekozen.');
    for (const { sleutel } of [...before.voorstel, bekend])
      await wijzig({ soort: 'voorstel', sleutel, keuze: null });
  });

  it('stays one page with more than thirty werkprocessen, long agreements and everything chosen', async () => {
    const wijzig = (wijziging: unknown) => call('gesprek.wijzig', { wijziging });
    const all = await call<{ richtingen: { crebo: string; naam: string; nietGevraagd: number }[] }>(
      'match.richtingen',
      {
        antwoorden: { taken: [], werkprocessen: [] },
        filter: {},
        aantal: 2000,
      },
    );
    const longest = [...all.richtingen].sort(
      (a, b) => b.nietGevraagd - a.nietGevraagd || b.naam.length - a.naam.length,
    );
    const names = [...all.richtingen].sort((a, b) => b.naam.length - a.naam.length);
    const crebos = [longest[0], names[0], names[1]].flatMap((one) => (one ? [one.crebo] : []));
    await wijzig({ soort: 'kies-richtingen', crebos: [...new Set(crebos)] });
    const vraag = await call('taken.toon', { ids: [] });
    expect(vraag).toEqual([]);
    for (const tekst of [
      'kassa',
      'koken',
      'auto',
      'zorg',
      'tuin',
      'lassen',
      'verf',
      'computer',
      'dieren',
      'kinderen',
    ]) {
      const { taken } = await call<{ taken: { id: string }[] }>('zoek.alles', { tekst, perSoort: 2 });
      for (const taak of taken) await wijzig({ soort: 'taak', taak: taak.id, niveau: 'met-hulp' });
    }
    await wijzig({
      soort: 'afspraken',
      afspraken: ['Afspraak met veel woorden '.repeat(6).trim(), 'Nog een lange afspraak '.repeat(6).trim()],
    });
    const pdf = await printSheet();
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toContain('geen officieel document');
    expect(pdf.text).toMatch(/nog \d+ /u);
  });

  it('says what is still empty instead of leaving holes', async () => {
    await call('gesprek.nieuw', {});
    const pdf = await printSheet();
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toContain('Nog geen richting gekozen');
    expect(pdf.text).toContain('geen officieel document');
  });
});
