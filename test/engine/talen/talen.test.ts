/** What an organisation does with the texts in other languages: have them checked, mend them, and go back. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { NL, openSmallTalen, type SmallTalen } from './small-talen';

let talen: SmallTalen;
beforeEach(async () => {
  talen = await openSmallTalen();
  return talen.close;
});

const KOP = 'sleutel;nl;tekst;nagekeken\n';
const list = (of = talen) => of.handlers['talen.toon']({ taal: 'en' });
const one = async (sleutel: string, of = talen) => (await list(of)).find((text) => text.sleutel === sleutel);

describe('the texts of a language', () => {
  it('are those of the app at first, none of them checked', async () => {
    expect(await one('scherm.stap')).toEqual({
      sleutel: 'scherm.stap',
      nl: 'Stap {stap} van {totaal}',
      tekst: 'En: Stap {stap} van {totaal}',
      nagekeken: false,
      verouderd: false,
      eigen: false,
    });
    expect((await talen.handlers['talen.overzicht']({})).find(({ taal }) => taal === 'en')).toEqual({
      taal: 'en',
      naam: 'En: Nederlands',
      totaal: 3,
      vertaald: 3,
      nagekeken: 0,
      verouderd: 0,
      eigen: 0,
    });
  });

  it('are taken over from a CSV with the mark of who checked them, and stay after a restart', async () => {
    const uitkomst = await talen.read(`${KOP}scherm.stap;;Step {stap} of {totaal};ja\n`);
    expect(uitkomst).toMatchObject({ overgenomen: 1, gelijk: 0, geweigerd: [] });
    const again = await talen.renewed(NL);
    onTestFinished(again.close);
    expect(await one('scherm.stap', again)).toMatchObject({
      tekst: 'Step {stap} of {totaal}',
      nagekeken: true,
      eigen: true,
    });
  });

  it('count as not checked once the Dutch is another than the one they translate', async () => {
    await talen.read(`${KOP}scherm.stap;${NL['scherm.stap'] ?? ''};Step {stap} of {totaal};ja\n`);
    const again = await talen.renewed({ ...NL, 'scherm.stap': 'Dit is stap {stap} van {totaal}' });
    onTestFinished(again.close);
    expect(await one('scherm.stap', again)).toMatchObject({ nagekeken: false, verouderd: true });
    expect((await again.handlers['talen.overzicht']({})).find(({ taal }) => taal === 'en')).toMatchObject({
      nagekeken: 0,
      verouderd: 1,
    });
    // The file that was made before changes nothing; a new look at the new Dutch does.
    const now = await again.csv();
    expect(await again.read(now)).toMatchObject({ overgenomen: 0, gelijk: 3 });
    await again.read(now.replace('"Step {stap} of {totaal}";"nee"', '"Step {stap} of {totaal}";"ja"'));
    expect(await one('scherm.stap', again)).toMatchObject({ nagekeken: true, verouderd: false });
  });

  it('are a language of their own each', async () => {
    await talen.read(`${KOP}taak.koken.zin;;I cook.;ja\n`);
    expect((await talen.handlers['talen.toon']({ taal: 'pl' })).some(({ eigen }) => eigen)).toBe(false);
  });

  it('go back to what the app brings, all at once or by writing the same again', async () => {
    await talen.read(`${KOP}taak.koken.zin;;I cook.;nee\n`);
    await talen.read(`${KOP}taak.koken.zin;;"En: ${NL['taak.koken.zin'] ?? ''}";nee\n`);
    expect(await one('taak.koken.zin')).toMatchObject({ eigen: false });
    await talen.read(`${KOP}taak.koken.zin;;I cook.;nee\n`);
    const overzicht = await talen.handlers['talen.wis']({ taal: 'en' });
    expect(overzicht.every(({ eigen }) => eigen === 0)).toBe(true);
  });

  it('a changed text is not the one that was checked, unless the file says so', async () => {
    await talen.read('sleutel,tekst,nagekeken\ntaak.koken.zin,I cook.,ja\n');
    await talen.read('sleutel,tekst\ntaak.koken.zin,I cook at home.\n');
    expect(await one('taak.koken.zin')).toMatchObject({ tekst: 'I cook at home.', nagekeken: false });
  });

  it('a damaged file of own texts is set aside, and the app goes on with its own', async () => {
    await writeFile(join(talen.userDir, 'talen.json'), '{');
    expect(await one('scherm.stap')).toMatchObject({ eigen: false });
    expect(await readdir(talen.userDir)).toEqual(['talen-beschadigd-20260314100000.json']);
  });
});

describe('a file of a translator', () => {
  const tekst = 'taak.koken.zin;;Yemek yaparım, çay şekerli.;ja\n';
  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${KOP}${tekst}`)],
    ['as Excel saves it', Buffer.from(`sep=;\r\n${(KOP + tekst).replaceAll('\n', '\r\n')}`)],
    [
      'with commas',
      Buffer.from('sleutel,nl,tekst,nagekeken\ntaak.koken.zin,,"Yemek yaparım, çay şekerli.",JA\n'),
    ],
    ['as Unicode text of Windows', Buffer.from(`\uFEFF${KOP}${tekst}`, 'utf16le')],
    [
      'with the columns in another order',
      Buffer.from('Tekst;Nagekeken;Sleutel\n"Yemek yaparım, çay şekerli.";ja;taak.koken.zin\n'),
    ],
  ])('%s is read', async (_how, bytes) => {
    expect(await talen.read(bytes)).toMatchObject({ overgenomen: 1, geweigerd: [] });
    expect(await one('taak.koken.zin')).toMatchObject({
      tekst: 'Yemek yaparım, çay şekerli.',
      nagekeken: true,
    });
  });

  it('has its bad lines refused with their number and why, and the good ones used', async () => {
    const uitkomst = await talen.read(
      `${KOP}scherm.weg;;Gone;ja
scherm.stap;;Step {step} of {totaal};ja
scherm.stap;;Step {stap} of {totaal};ja
taak.koken.zin;;;ja
taak.koken.zin;;Mail me@example.org;ja
scherm.taal.naam;;English;misschien
scherm.taal.naam;;English;ja
;;Zonder sleutel;ja
`,
    );
    expect(uitkomst.geweigerd).toEqual([
      { regel: 2, reden: 'De sleutel "scherm.weg" kent de app niet.' },
      { regel: 3, reden: 'In de vertaling hoort precies te staan: {stap} en {totaal}. Vertaal dat niet.' },
      { regel: 4, reden: 'Deze sleutel staat ook al op regel 3.' },
      { regel: 5, reden: 'De vertaling is leeg.' },
      { regel: 6, reden: 'Deze sleutel staat ook al op regel 5.' },
      { regel: 7, reden: 'Bij "nagekeken" staat "misschien". Schrijf ja of nee.' },
      { regel: 8, reden: 'Deze sleutel staat ook al op regel 7.' },
      { regel: 9, reden: 'De sleutel ontbreekt.' },
    ]);
    expect(uitkomst).toMatchObject({ overgenomen: 0, gelijk: 0 });
    expect(await talen.read(`${KOP}x;;y;ja\nscherm.taal.naam;;English;ja\n`)).toMatchObject({
      overgenomen: 1,
      geweigerd: [{ regel: 2 }],
    });
  });

  it.each([
    ['', 'Dit bestand is leeg.'],
    ['naam;waarde\na;b\n', /^In de eerste regel horen/u],
    ['abc\0d', /geen tekst/u],
  ])('that is none is refused as a whole: %j', async (text, reden) => {
    await expect(talen.read(text)).rejects.toMatchObject({
      code: 'onleesbaar-bestand',
      extra: { detail: expect.stringMatching(reden) as string },
    });
  });
});

/** A text as somebody may write it: formulas, quotes and signs of every language among them. */
const tekst = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('=1+1', "'=1+1", '-3 kaarten', '@SUM(A1)', '+', '"zo"', "'s morgens", 'a;b,c', '\'"=x'),
    fc.constantFrom('أنا أطبخ', 'Я готую їжу.', 'Zażółć'),
  )
  .map((text) => text.replace(/[{}@]\s*|[\p{C}\u00AD\s]+/gu, ' ').trim())
  .filter((text) => text !== '' && !/\d{9}|^#[A-Z]/u.test(text));

it('what was exported and is imported again changes nothing, whatever was written', async () => {
  const rows = fc.array(fc.record({ tekst, nagekeken: fc.boolean() }), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const keys = ['scherm.taal.naam', 'taak.koken.zin'];
      const csv = written.map(
        (row, at) => `${keys[at] ?? ''};"${cell(row.tekst)}";${row.nagekeken ? 'ja' : 'nee'}`,
      );
      await talen.read(`sleutel;tekst;nagekeken\n${csv.join('\n')}\n`);
      const before = await list();
      expect(before.filter(({ eigen }) => eigen).map((text) => text.tekst)).toEqual(
        written.map((row) => row.tekst),
      );
      const exported = await talen.csv();
      expect(exported).not.toMatch(/(?:^|[;\n])"?[=+\-@]/u);
      expect(await talen.read(exported)).toMatchObject({ overgenomen: 0, gelijk: 3, geweigerd: [] });
      expect(await list()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

/** As a spreadsheet program would write it, with the apostrophe that keeps a formula a text. */
const cell = (text: string): string => (/^'*[=+\-@]/u.test(text) ? `'${text}` : text).replaceAll('"', '""');
