/** From file to data in use: proposals, cancelling, progress, reports, and what happens to what was there. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InleesRapport } from '../../../shared/contract/inlezen-vorm';
import { makeFolders, type Folders } from '../edities/small-data';
import { DOSSIER } from '../importers/support/good-files';
import { openInlezer, type OpenInlezer } from './open-inlezer';

let folders: Folders;
let open: OpenInlezer;
beforeEach(async () => {
  folders = await makeFolders();
  let at = 0;
  const randomBytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => (at += 37) % 256);
  open = await openInlezer({ ...folders, machine: { randomBytes }, telGesprekken: (crebos) => crebos.size });
});
afterEach(async () => {
  await open.close();
  await folders.remove();
});

const names = (): unknown[] =>
  open.query('SELECT naam FROM kwalificatie ORDER BY naam').map(({ naam }) => naam);
const editions = (): Promise<string[]> =>
  readdir(join(folders.userDir, 'gegevens', 'edities')).catch(() => []);
const incoming = async (): Promise<string[]> =>
  (await readdir(join(folders.userDir, 'inkomend'), { recursive: true })).filter((name) =>
    name.includes('/'),
  );
const count = ({ verschillen }: InleesRapport, wat: string): unknown => {
  const found = verschillen.find((one) => one.wat === wat);
  return found && [found.nieuw, found.gewijzigd, found.vervallen, found.gelijk];
};
/** The dossier with the crebo of a kwalificatie that the small data knows. */
const KNOWN = DOSSIER.replace('>25180<', '>25002<');

describe('reading a file', () => {
  it('changes nothing; using what it found does', async () => {
    const rapport = await open.lees('dossiers.xml', DOSSIER);
    expect(names()).toEqual(['Kok', 'Verkoper', 'Verkoper']);
    expect(rapport).toMatchObject({
      soort: 'dossiers',
      bestand: 'dossiers.xml',
      nieuweTitels: 3,
      gesprekken: 0,
    });
    expect(count(rapport, 'kwalificaties')).toEqual([1, 0, 0, 0]);
    expect(count(rapport, 'werkprocessen')).toEqual([3, 0, 0, 0]);
    await open.gebruik(rapport);
    expect(names()).toEqual(['Kok', 'Kok', 'Verkoper', 'Verkoper']);
    expect((await open.store.geschiedenis())[0]?.rapport).toEqual(rapport);
  });

  it('counts a second time as the same', async () => {
    await open.gebruik(await open.lees('een.xml', DOSSIER));
    const again = await open.lees('twee.xml', DOSSIER);
    expect(count(again, 'kwalificaties')).toEqual([0, 0, 0, 1]);
    expect(count(again, 'werkprocessen')).toEqual([0, 0, 0, 3]);
    expect(again.wijzigingen).toEqual([]);
    expect(again.nieuweTitels).toBe(0);
  });

  it('tells what changes in a kwalificatie that was known, and how many conversations chose it', async () => {
    const rapport = await open.lees('kok.xml', KNOWN.replace('niveau="2"', 'niveau="4"'));
    expect(rapport.gesprekken).toBe(1);
    expect(rapport.wijzigingen).toMatchObject([{ verandering: 'gewijzigd', id: '25002', naam: 'Kok' }]);
    expect(rapport.wijzigingen[0]?.details).toContain('Niveau: was 3, is nu 4.');
    await open.gebruik(rapport);
    expect(open.query(`SELECT niveau, dossier, bron FROM kwalificatie WHERE crebo = '25002'`)).toEqual([
      { niveau: 4, dossier: 'Keuken', bron: 'geladen-1' },
    ]);
  });

  it('names every refused row with its place', async () => {
    const rapport = await open.lees(
      'half.xml',
      DOSSIER.replace('schoon" hoofdstuk="2"', 'schoon" hoofdstuk="x"'),
    );
    expect(rapport.geweigerdTotaal).toBe(1);
    expect(rapport.geweigerd[0]).toMatchObject({
      veld: 'hoofdstuk',
      waarde: 'x',
      plek: { bestand: 'half.xml' },
    });
    expect(count(rapport, 'werkprocessen')).toEqual([2, 0, 0, 0]);
  });

  it('tells its progress: from the beginning, never backwards, to the end', async () => {
    await open.lees('dossiers.xml', DOSSIER);
    const done = open.steps.map(([gedaan]) => gedaan);
    const totals = new Set(open.steps.map(([, totaal]) => totaal));
    expect(done[0]).toBe(0);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(totals.size).toBe(1);
    expect([...totals][0]).toBe(done.at(-1));
  });

  it.each([
    ['an empty file', '', 'leeg'],
    ['a file of another kind', 'Beste collega, hierbij het bestand.', 'herkent dit bestand niet'],
    ['a broken file', DOSSIER.slice(0, 900), 'niet compleet'],
  ])('that is %s says so, and leaves nothing behind', async (_what, content, said) => {
    await expect(open.lees('kapot', content)).rejects.toMatchObject({
      code: 'onleesbaar-bestand',
      message: expect.stringContaining(said) as string,
    });
    expect(names()).toEqual(['Kok', 'Verkoper', 'Verkoper']);
    expect(await editions()).toEqual([]);
    expect(await incoming()).toEqual([expect.stringContaining('eigenaar.json')]);
    expect(open.store.slot.isHeld).toBe(false);
  });
});

/** A signal that is looked at so many times before it says that the work was cancelled. */
function abortedAfter(looks: number): AbortSignal {
  let done = 0;
  const { signal } = new AbortController();
  Object.defineProperty(signal, 'aborted', { get: () => (done += 1) > looks });
  return signal;
}

function cancelled(error: unknown): false {
  expect(error).toMatchObject({ code: 'geannuleerd' });
  return false;
}

describe('cancelling', () => {
  it('at any moment leaves everything as it was', async () => {
    let at = 0;
    for (;;) {
      if (await open.lees('dossiers.xml', DOSSIER, abortedAfter(at)).then(() => true, cancelled)) break;
      expect(await editions()).toEqual([]);
      expect(await incoming()).toEqual([expect.stringContaining('eigenaar.json')]);
      at += 1;
    }
    expect(at).toBeGreaterThan(8);
    expect(names()).toEqual(['Kok', 'Verkoper', 'Verkoper']);
  });
});

describe('a proposal', () => {
  it('that is forgotten is gone', async () => {
    const rapport = await open.lees('dossiers.xml', DOSSIER);
    expect(await editions()).toHaveLength(1);
    await open.inlezer.vergeet();
    expect(await editions()).toEqual([]);
    await expect(open.gebruik(rapport)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('makes way for the next file', async () => {
    const first = await open.lees('een.xml', DOSSIER);
    const second = await open.lees('twee.xml', KNOWN);
    expect(await editions()).toEqual([second.voorstel]);
    await expect(open.gebruik(first)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await open.gebruik(second);
    expect(names()).toEqual(['Kok', 'Verkoper', 'Verkoper']);
  });

  it('can be used once', async () => {
    const rapport = await open.lees('dossiers.xml', DOSSIER);
    await open.gebruik(rapport);
    await expect(open.gebruik(rapport)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('several files', () => {
  it('add up, whatever their order, and going back takes the last away', async () => {
    await open.gebruik(await open.lees('een.xml', DOSSIER));
    await open.gebruik(
      await open.lees(
        'twee.xml',
        DOSSIER.replace('>25180<', '>25181<').replace('titel="Kok"', 'titel="Bakker"'),
      ),
    );
    expect(names()).toEqual(['Bakker', 'Kok', 'Kok', 'Verkoper', 'Verkoper']);
    await open.terug();
    expect(names()).toEqual(['Kok', 'Kok', 'Verkoper', 'Verkoper']);
    await open.terug();
    expect(names()).toEqual(['Kok', 'Verkoper', 'Verkoper']);
  });

  it('of the same kwalificaties take the place of one another', async () => {
    for (const naam of ['Chef', 'Souschef', 'Hulpkok']) {
      await open.gebruik(await open.lees(`${naam}.xml`, DOSSIER.replace('titel="Kok"', `titel="${naam}"`)));
    }
    expect((await open.store.geladen()).map(({ bestand }) => bestand)).toEqual(['Hulpkok.xml']);
  });
});
