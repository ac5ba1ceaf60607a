import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { EXAMPLES, makeFolders, manyLines, openLeerbanen, type Folders } from './open-leerbanen';
import { KOK, OUDE_KOK, VERDWENEN } from './small-reference';

let folders: Folders;
beforeEach(async () => {
  folders = await makeFolders();
});
afterEach(() => folders.remove());

const OWN = 'leerbanen.jsonl';
const onDisk = (): Promise<string[]> => readdir(folders.userDir).catch(() => []);

describe('loading a file of leerbanen', () => {
  it('starts with the bundled set, marked as example', async () => {
    const { leerbaanSet, zoek } = await openLeerbanen(folders);
    expect(leerbaanSet()).toMatchObject({
      aantal: EXAMPLES,
      voorbeeld: true,
      editie: '2026-01-16',
      dagenOud: 57,
    });
    expect(zoek()).toMatchObject({ totaal: EXAMPLES, voorbeeld: true, datum: '2026-01-16' });
  });

  it('uses the file in place of the bundled set, also after a restart', async () => {
    const open = await openLeerbanen(folders);
    const rapport = await open.laad(manyLines(5), 'markt.jsonl');
    expect(LaadRapport.parse(rapport)).toEqual(rapport);
    expect(rapport).toMatchObject({ naam: 'markt.jsonl', gelezen: 5, geladen: 5, geweigerdTotaal: 0 });
    for (const now of [open, await openLeerbanen(folders)]) {
      expect(now.leerbaanSet()).toMatchObject({ naam: 'markt.jsonl', aantal: 5, voorbeeld: false });
      expect(now.leerbaanSet().bron).toContain('2026-03-14');
      expect(now.zoek()).toMatchObject({ totaal: 5, voorbeeld: false });
    }
    expect(await onDisk()).toEqual([OWN]);
  });

  it('reads one record, a list, a page of an answer and JSON lines, with and without BOM', async () => {
    const open = await openLeerbanen(folders);
    const [a, b] = [rawRecord({ leerplaatsId: 'a-25168' }), rawRecord({ leerplaatsId: 'b-25168' })];
    const texts: [string, number][] = [
      [JSON.stringify(a), 1],
      [JSON.stringify([a, b]), 2],
      [JSON.stringify({ totalCount: 2, filters: [{ id: 'x' }], items: [a, b] }, null, 2), 2],
      [JSON.stringify({ status: 200, body: { data: { items: [a] } } }), 1],
      [JSON.stringify([{ items: [a] }, { items: [b] }]), 2],
      [`${JSON.stringify(a)}\r\n\r\n${JSON.stringify(b)}\r\n`, 2],
    ];
    for (const [text, count] of texts) {
      for (const bom of ['', '\uFEFF']) {
        expect(await open.laad(bom + text)).toMatchObject({
          gelezen: count,
          geladen: count,
          geweigerdTotaal: 0,
        });
      }
    }
  });

  it('tells of every refused row where it stands, which field, the value and why', async () => {
    const { laad } = await openLeerbanen(folders);
    const lines = [
      JSON.stringify(rawRecord({ kwalificatie: { crebocode: '99999' } })),
      '{"leerplaatsId": "afgebro',
      '',
      JSON.stringify(rawRecord()),
      '42',
      JSON.stringify(rawRecord({ leerplaatsId: '', organisatie: null })),
    ];
    const rapport = await laad(lines.join('\n'));
    expect(rapport).toMatchObject({ gelezen: 5, geladen: 1, geweigerdTotaal: 4 });
    expect(rapport.geweigerd).toEqual([
      {
        rij: 1,
        veld: 'kwalificatie.crebocode',
        waarde: '99999',
        reden: 'Deze crebo staat niet in de kwalificaties.',
      },
      { rij: 2, veld: 'regel', waarde: '', reden: 'Deze regel is geen geldige JSON.' },
      { rij: 5, veld: 'rij', waarde: 'getal', reden: 'Dit is geen leerbaan: er staan geen velden in.' },
      {
        rij: 6,
        veld: 'leerplaatsId',
        waarde: '',
        reden:
          'Het nummer van de leerplaats ontbreekt. Ook organisatie.naam: De naam van het leerbedrijf ontbreekt.',
      },
    ]);
  });

  it('keeps the first 200 refused rows and counts them all', async () => {
    const { laad } = await openLeerbanen(folders);
    const rapport = await laad(manyLines(301, (i) => (i === 300 ? {} : { organisatie: null })));
    expect(rapport).toMatchObject({ gelezen: 301, geladen: 1, geweigerdTotaal: 300 });
    expect(rapport.geweigerd.map(({ rij }) => rij)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it('counts remarks: old crebos, contact details, one place named twice', async () => {
    const { laad, zoek } = await openLeerbanen(folders);
    const rapport = await laad(
      JSON.stringify([
        rawRecord({ leerplaatsId: 'a', kwalificatie: { crebocode: OUDE_KOK }, contactpersoon: 'Jip Geheim' }),
        rawRecord({ leerplaatsId: 'b', kwalificatie: { crebocode: VERDWENEN } }),
        rawRecord({ leerplaatsId: 'c', kerntaken: null, dagenPerWeek: '' }),
        rawRecord({ leerplaatsId: 'c', titel: 'Nog een keer' }),
      ]),
    );
    expect(rapport).toMatchObject({ gelezen: 4, geladen: 3, geweigerdTotaal: 0 });
    const counts = rapport.opmerkingen.map(({ tekst, aantal }) => `${String(aantal)} ${tekst}`).join('\n');
    expect(counts).toMatch(/^1 .*opvolger/mu);
    expect(counts).toMatch(/^1 .*Contactgegevens/mu);
    expect(counts).toMatch(/^1 .*samengevoegd/mu);
    const found = new Map(zoek().treffers.map(({ leerbaan }) => [leerbaan.id, leerbaan]));
    expect(found.get('a')).toMatchObject({ crebo: KOK, oudeCrebo: OUDE_KOK });
    expect(found.get('b')).toMatchObject({ crebo: VERDWENEN });
    expect(found.get('c')).toMatchObject({ titel: 'Gastheer/-vrouw', dagenPerWeek: 4 });
    expect(found.get('c')?.werkprocessen).toHaveLength(2);
  });

  it('keeps nothing of persons in the file of the user', async () => {
    const { laad } = await openLeerbanen(folders);
    const secret = { contactpersoon: 'Jip Geheim', emailadres: 'jip@geheim.example', telefoon: '0600000000' };
    await laad(`${manyLines(2, () => secret)}\n{"contactpersoon": "Jip Geheim", "kapot`);
    const kept = await readFile(join(folders.userDir, OWN), 'utf8');
    expect(kept).not.toMatch(/geheim|0600000000/iu);
    expect(kept.split('\n').filter(Boolean)).toHaveLength(3);
  });

  it('replaces nothing when no row is of use, or the file is no JSON at all', async () => {
    const open = await openLeerbanen(folders);
    await open.laad(manyLines(2), 'goed.jsonl');
    const before = await readFile(join(folders.userDir, OWN), 'utf8');
    const bad = [
      '',
      '\uFEFF \n',
      'Beste Jip, hierbij de lijst.',
      '[]',
      '{"items": []}',
      '[{"items": [',
      '[1, 2]',
      '"tekst"',
      manyLines(3, () => ({ organisatie: null })),
    ];
    for (const text of bad) {
      await expect(open.laad(text)).rejects.toMatchObject({
        code: 'onleesbaar-bestand',
        extra: { detail: expect.stringMatching(/^[A-Z].*\.$/u) as string },
      });
    }
    expect(open.leerbaanSet()).toMatchObject({ naam: 'goed.jsonl', aantal: 2 });
    expect(await readFile(join(folders.userDir, OWN), 'utf8')).toBe(before);
    expect(await onDisk()).toEqual([OWN]);
  });

  it('never is silent: progress begins at once, never goes back and ends complete', async () => {
    const open = await openLeerbanen(folders);
    await open.laad(manyLines(1200));
    const steps = open.voortgang;
    expect(steps[0]).toEqual({ soort: 'voortgang', werk: 'leerbanen.laad', gedaan: 0, totaal: 0 });
    expect(steps.length).toBeGreaterThan(4);
    const done = steps.map(({ gedaan }) => gedaan);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.at(-1)).toEqual({ soort: 'voortgang', werk: 'leerbanen.laad', gedaan: 1200, totaal: 1200 });
  });

  it('keeps the old set when it is cancelled in the middle of reading', async () => {
    let stop = false;
    const open = await openLeerbanen(folders, ({ gedaan }, now) => {
      if (stop && gedaan >= 500) void now.handlers['werk.annuleer']({});
    });
    await open.laad(manyLines(4), 'eerste.jsonl');
    const before = await readFile(join(folders.userDir, OWN), 'utf8');
    stop = true;
    await expect(open.laad(manyLines(2000), 'tweede.jsonl')).rejects.toMatchObject({ code: 'geannuleerd' });
    expect(open.voortgang.at(-1)?.gedaan).toBeLessThan(1000);
    expect(open.leerbaanSet()).toMatchObject({ naam: 'eerste.jsonl', aantal: 4 });
    expect(await readFile(join(folders.userDir, OWN), 'utf8')).toBe(before);
    expect(await onDisk()).toEqual([OWN]);
    stop = false;
    expect(await open.laad(manyLines(3))).toMatchObject({ geladen: 3 });
  });

  it('lets the last of two loads at the same time win, and leaves one whole file', async () => {
    const open = await openLeerbanen(folders);
    const results = await Promise.allSettled([open.laad(manyLines(1500), 'a'), open.laad(manyLines(7), 'b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect((await openLeerbanen(folders)).leerbaanSet()).toMatchObject({ naam: 'b', aantal: 7 });
    expect(await onDisk()).toEqual([OWN]);
  });

  it('keeps the old set when the file can not be written', async () => {
    await writeFile(folders.userDir, 'no folder but a file');
    const open = await openLeerbanen(folders);
    await expect(open.laad(manyLines(2))).rejects.toMatchObject({ code: 'interne-fout' });
    expect(open.leerbaanSet()).toMatchObject({ aantal: EXAMPLES, voorbeeld: true });
  });

  it('goes back to the bundled set and forgets the file', async () => {
    const open = await openLeerbanen(folders);
    await open.laad(manyLines(4));
    expect(await open.handlers['leerbanen.voorbeeld']({})).toMatchObject({
      geladen: EXAMPLES,
      geweigerdTotaal: 0,
    });
    expect(await onDisk()).toEqual([]);
    for (const now of [open, await openLeerbanen(folders)]) {
      expect(now.leerbaanSet()).toMatchObject({ aantal: EXAMPLES, voorbeeld: true });
    }
  });

  it('keeps the file of the user when the bundled set is gone', async () => {
    const open = await openLeerbanen(folders);
    await open.laad(manyLines(4));
    await writeFile(join(folders.dataDir, 'voorbeeld-leerbanen.jsonl'), 'kapot');
    await expect((async () => open.handlers['leerbanen.voorbeeld']({}))()).rejects.toMatchObject({
      code: 'gegevens-beschadigd',
    });
    expect(await onDisk()).toEqual([OWN]);
    expect(open.leerbaanSet()).toMatchObject({ aantal: 4 });
  });

  it('starts with the bundled set when the file of the user is damaged, says so and keeps the file', async () => {
    await (await openLeerbanen(folders)).laad(manyLines(4));
    const whole = await readFile(join(folders.userDir, OWN), 'utf8');
    for (const damaged of [
      whole.slice(0, whole.trimEnd().lastIndexOf('\n')),
      whole.slice(0, -40),
      'kapot',
      '',
    ]) {
      await writeFile(join(folders.userDir, OWN), damaged);
      const open = await openLeerbanen(folders);
      expect(open.leerbaanSet()).toMatchObject({ aantal: EXAMPLES, voorbeeld: true });
      expect(open.leerbaanSet().naam).toMatch(/eigen bestand/u);
      expect(await onDisk()).toEqual(['leerbanen-beschadigd.jsonl']);
      expect(await readFile(join(folders.userDir, 'leerbanen-beschadigd.jsonl'), 'utf8')).toBe(damaged);
    }
  });

  it('starts empty, and says so, when there is no file at all', async () => {
    await folders.remove();
    const open = await openLeerbanen(folders);
    expect(open.leerbaanSet()).toMatchObject({ aantal: 0, voorbeeld: true, editie: '' });
    expect(open.leerbaanSet().naam).toMatch(/ontbreekt/u);
    expect(open.zoek()).toMatchObject({ totaal: 0, treffers: [], leerbedrijven: [] });
  });

  it('marks a loaded file as example when somebody loads the bundled one as their own', async () => {
    const open = await openLeerbanen(folders);
    await open.laad(await readFile(join(folders.dataDir, 'voorbeeld-leerbanen.jsonl'), 'utf8'));
    expect(open.leerbaanSet()).toMatchObject({ naam: 'stagemarkt.json', voorbeeld: true });
    expect(open.zoek().voorbeeld).toBe(true);
  });
});
