/** The four genuine dossier files of SBB, from file to data in use. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genuineDossiers } from './genuine';
import { plainReading } from './plain-reading';
import { openInlezer, type OpenInlezer } from './open-inlezer';

const files = genuineDossiers();

describe.skipIf(files.length === 0)('the genuine dossiers of SBB', () => {
  let open: OpenInlezer;
  beforeEach(async () => {
    open = await openInlezer();
  });
  afterEach(() => open.close());

  it('load completely: 4 dossiers, 14 kwalificaties, 23 kerntaken, 111 werkprocessen', async () => {
    const sum: Record<string, number> = {};
    for (const file of files) {
      const rapport = await open.leesFile(file);
      expect(rapport).toMatchObject({ soort: 'dossiers', editie: '2015-11-26', geweigerdTotaal: 0 });
      expect(rapport.opmerkingen.filter(({ tekst }) => !tekst.includes('niet meer te starten'))).toEqual([]);
      for (const { wat, aantal } of rapport.inhoud) sum[wat] = (sum[wat] ?? 0) + aantal;
      await open.gebruik(rapport);
    }
    console.log('Echte dossiers:', sum);
    expect(sum).toEqual({ dossiers: 4, kwalificaties: 14, kerntaken: 23, werkprocessen: 111 });
    const titles = open.query(
      `SELECT count(DISTINCT w.titel) AS aantal FROM werkproces w JOIN bron b ON b.id = w.bron
        WHERE b.titel LIKE 'Kwalificatiedossiers van SBB (XML)%'`,
    );
    // 92 as they are written; two of those differ from another in a space at the end only.
    expect(titles).toEqual([{ aantal: 90 }]);
  });

  it('have the codes and titles that a reading by other means finds, all of them', async () => {
    const total = { dossiers: 0, kwalificaties: 0, kerntaken: 0, werkprocessen: 0 };
    for (const file of files) {
      const plain = plainReading(readFileSync(file, 'utf8'));
      await open.gebruik(await open.leesFile(file));
      const rows = open.query(
        `SELECT crebo, code, titel FROM werkproces WHERE crebo IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(plain.crebos)],
      );
      const sorted = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(rows)).toEqual(sorted(plain.perKwalificatie));
      total.dossiers += plain.dossiers;
      total.kwalificaties += plain.crebos.length;
      total.kerntaken += plain.kerntaken;
      total.werkprocessen += plain.werkprocessen;
    }
    expect(total).toEqual({ dossiers: 4, kwalificaties: 14, kerntaken: 23, werkprocessen: 111 });
  });

  it('load the same from one file that holds all four', async () => {
    const dossier = (file: string): string =>
      /<dossiers>([\s\S]*)<\/dossiers>/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const [first = ''] = files;
    const all = files.map(dossier).join('');
    const together = readFileSync(first, 'utf8').replace(/(<dossiers>)[\s\S]*(<\/dossiers>)/u, (_all, a, b) =>
      [a, all, b].join(''),
    );
    const rapport = await open.lees('alle.xml', together);
    expect(rapport.inhoud.map(({ aantal }) => aantal)).toEqual([4, 14, 23, 111]);
    expect(rapport.geweigerdTotaal).toBe(0);
  });

  it('give the official codes that SBB itself prints', async () => {
    const file = files.find((one) => basename(one).startsWith('2755')) ?? '';
    const rapport = await open.leesFile(file);
    await open.gebruik(rapport);
    const codes = open.query(
      `SELECT code, titel, kwaliteit FROM werkproces WHERE crebo = '25499' ORDER BY code`,
    );
    expect(codes).toHaveLength(12);
    expect(codes).toContainEqual({
      code: 'P1-K1-W1',
      titel: 'Assisteert bij beheer van gebouwen',
      kwaliteit: 'A',
    });
    expect(codes).toContainEqual(
      expect.objectContaining({ code: 'B1-K1-W2', titel: 'Maakt ruimtes gebruiksklaar' }),
    );
  });

  it('do not bring back what a newer list ended, and say so', async () => {
    const rapport = await open.leesFile(files[0] ?? '');
    await open.gebruik(rapport);
    expect(open.query(`SELECT DISTINCT status FROM kwalificatie WHERE geldig_van = '2015-08-01'`)).toEqual([
      { status: 'oud' },
    ]);
    expect(rapport.opmerkingen.map(({ tekst }) => tekst).join()).toContain('niet meer te starten');
  });

  it('with new crebo numbers and a later day become kwalificaties that can be chosen', async () => {
    const text = readFileSync(files.find((one) => basename(one).startsWith('2755')) ?? '', 'utf8');
    const later = text
      .replaceAll('>25498<', '>27998<')
      .replaceAll('>25499<', '>27.999<')
      .replace('26-11-2015', '01-02-2026')
      .replaceAll('01-08-2015', '01-08-2026')
      .replace('Assisteert bij beheer van gebouwen', 'Bedient een drone boven daken');
    const rapport = await open.lees('nieuw.xml', later);
    expect(rapport.verschillen.find(({ wat }) => wat === 'kwalificaties')).toEqual({
      wat: 'kwalificaties',
      nieuw: 2,
      gewijzigd: 1,
      vervallen: 0,
      gelijk: 0,
    });
    expect(rapport.nieuweTitels).toBe(1);
    await open.gebruik(rapport);
    expect(
      open.query(
        `SELECT crebo, status, geldig_van, sector FROM kwalificatie WHERE crebo IN ('27998', '27999')`,
      ),
    ).toEqual([
      { crebo: '27998', status: 'actueel', geldig_van: '2026-08-01', sector: 'Zorg, welzijn en sport' },
      { crebo: '27999', status: 'actueel', geldig_van: '2026-08-01', sector: 'Zorg, welzijn en sport' },
    ]);
  });
});
