/** A gegevenspakket comes out as it went in; whatever was changed on the way is found. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLeerbanenFile } from '../../../electron/engine/leerbanen/bank/open-bank';
import { publicKeyOf } from '../../../electron/engine/pakket/ed25519';
import { makePakket } from '../../../electron/engine/pakket/make';
import { pakketImporter } from '../../../electron/engine/importers/pakket';
import { zipOf } from '../importers/support/make-xlsx';
import { helpIn } from '../importers/support/read-with';
import { CREBOLIJST, KOPPELTABEL, leerbanenIn, loadedPakket, packed, readPakket, SEED, TODAY } from './parts';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'pakket-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

/** The files of a package, changed and packed anew. */
async function changed(
  change: (files: Record<string, Uint8Array>) => void,
  geheim?: Uint8Array,
): Promise<Uint8Array> {
  const files = { ...unzipSync(await packed(map, { geheim })) };
  change(files);
  return zipOf(files);
}

const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const json = (bytes: Uint8Array | undefined): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;

const edited = (bytes: Uint8Array | undefined, from: string, to: string): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to));

describe('een gegevenspakket', () => {
  it('gives back every load in its order, with who made it and when', async () => {
    const read = await loadedPakket(await packed(map));
    expect(read.delen).toEqual([CREBOLIJST, KOPPELTABEL]);
    expect(read).toMatchObject({
      maker: 'SBB Oost',
      gemaaktOp: TODAY,
      handtekening: 'geen',
      sleutel: null,
      gelezen: 4,
    });
  });

  it('takes a database of leerbanen along, once for two loads that share it', async () => {
    const leerbanen = await leerbanenIn(map);
    const erkenningen = {
      ...leerbanen,
      lading: { ...leerbanen.lading, soort: 'erkenningen' },
    } as typeof leerbanen;
    const bytes = await packed(map, { delen: [CREBOLIJST, leerbanen, erkenningen] });
    expect(Object.keys(unzipSync(bytes)).filter((naam) => naam.endsWith('.sqlite'))).toHaveLength(1);
    const pad = join(map, 'pakket.zip');
    await makePakket({
      delen: [leerbanen],
      maker: '',
      gemaaktOp: TODAY,
      geheim: undefined,
      naar: pad,
      hulp: helpIn(map, { geweigerd: [], opmerkingen: new Map() }),
    });
    const importer = pakketImporter(() => Promise.resolve(new Set<string>()));
    const lading = await importer.lees(
      { pad, naam: 'p', grootte: 1 },
      helpIn(map, { geweigerd: [], opmerkingen: new Map() }),
    );
    const deel = lading.soort === 'pakket' ? lading.delen[0]?.lading : undefined;
    if (deel?.soort !== 'leerbanen') throw new Error('no leerbanen');
    const bank = await openLeerbanenFile(deel.databank);
    expect(bank.delen.leerbanen?.aantal).toBe(20);
    bank.sql.close();
  });

  it('has the same bytes for the same loads, maker, day and key', async () => {
    const leerbanen = await leerbanenIn(map);
    const options = { delen: [CREBOLIJST, leerbanen], geheim: SEED };
    expect((await packed(map, options)).equals(await packed(map, options))).toBe(true);
    const reordered = {
      ...CREBOLIJST,
      lading: Object.fromEntries(Object.entries(CREBOLIJST.lading).reverse()),
    };
    const same = await packed(map, { delen: [reordered as typeof CREBOLIJST] });
    expect(same.equals(await packed(map, { delen: [CREBOLIJST] }))).toBe(true);
  });

  it('is good when a trusted key signed it, and unknown when another did', async () => {
    const publiek = publicKeyOf(SEED).toString('base64url');
    const bytes = await packed(map, { geheim: SEED });
    expect((await loadedPakket(bytes, [publiek])).handtekening).toBe('goed');
    const unknown = await loadedPakket(bytes, [publicKeyOf(Buffer.alloc(32, 8)).toString('base64url')]);
    expect(unknown.handtekening).toBe('onbekende-sleutel');
    expect(unknown.sleutel?.publiek).toBe(publiek);
    expect(unknown.sleutel?.vingerafdruk).toMatch(/^([0-9A-F]{4} ){5}[0-9A-F]{4}$/u);
  });

  it('is refused when one sign of the table of contents changed after signing', async () => {
    const bytes = await changed((files) => {
      files['manifest.json'] = text({ ...json(files['manifest.json']), maker: 'SBB West' });
    }, SEED);
    expect((await readPakket(bytes)).detail).toMatch(/handtekening past niet bij de inhoud/u);
  });

  it('is refused when a file in it changed, with or without a signature', async () => {
    for (const geheim of [undefined, SEED]) {
      const bytes = await changed((files) => {
        files['delen/01-crebolijst.json'] = text({ ...json(files['delen/01-crebolijst.json']), gelezen: 9 });
      }, geheim);
      expect((await readPakket(bytes)).detail).toMatch(
        /"delen\/01-crebolijst.json" veranderd of beschadigd/u,
      );
    }
  });

  it.each<[string, (files: Record<string, Uint8Array>) => void, RegExp]>([
    [
      'a file that nobody names',
      (f) => (f['virus.exe'] = text('x')),
      /niet in de inhoudsopgave staat: "virus.exe"/u,
    ],
    ['a file that is missing', (f) => delete f['delen/02-koppeltabel.json'], /ontbreekt een onderdeel/u],
    ['no table of contents', (f) => (f['manifest.json'] = text({})), /geen gegevenspakket/u],
    [
      'a newer version',
      (f) => (f['manifest.json'] = text({ ...json(f['manifest.json']), vorm: 2 })),
      /nieuwere versie van de app/u,
    ],
    [
      'a damaged signature',
      (f) => (f['handtekening.json'] = text({ algoritme: 'Ed25519' })),
      /handtekening in het pakket is beschadigd/u,
    ],
    [
      'a maker whose name turns the text around it',
      (f) => (f['manifest.json'] = text({ ...json(f['manifest.json']), maker: 'SBB\u202e' })),
      /inhoudsopgave van het pakket klopt niet, bij "maker"/u,
    ],
    [
      'a part of another kind than it says',
      (f) => (f['manifest.json'] = edited(f['manifest.json'], '"soort":"crebolijst"', '"soort":"gemeenten"')),
      /klopt de inhoud van "crebolijst.xlsx" niet/u,
    ],
    [
      'a size that is not that of the file',
      (f) => (f['manifest.json'] = edited(f['manifest.json'], '"grootte":', '"grootte":1')),
      /veranderd of beschadigd/u,
    ],
    [
      'a path outside its folder',
      (f) => {
        f['manifest.json'] = edited(f['manifest.json'], 'delen/01-crebolijst.json', '../01-crebolijst.json');
      },
      /inhoudsopgave van het pakket klopt niet/u,
    ],
  ])('is refused for %s', async (_what, change, reason) => {
    expect((await readPakket(await changed(change))).detail).toMatch(reason);
  });

  it.each([
    'CREATE VIEW erbij AS SELECT 1',
    'CREATE TRIGGER erbij AFTER INSERT ON leerbaan BEGIN DELETE FROM leerbaan; END',
    'DROP TABLE gelijkwaardig',
    'PRAGMA user_version = 99',
    "UPDATE leerbaan SET titel = x'00ff' WHERE nr = 1",
    "UPDATE leerbaan SET crebo = 'kok' WHERE nr = 1",
    'UPDATE leerbaan SET start = 1e15 WHERE nr = 1',
    'UPDATE leerbaan SET lat = 900 WHERE nr = 1',
    'UPDATE leerbaan SET aanbod = 999999 WHERE nr = 1',
    'UPDATE leerbaan SET aanbieder = 999999 WHERE nr = 1',
    "UPDATE leerbaan_lijst SET werkprocessen = '[[' WHERE nr = 1",
    "UPDATE leerbaan_lijst SET werkprocessen = '[1,2]' WHERE nr = 1",
    "UPDATE leerbaan_aanbod SET uitvoerbaar = uitvoerbaar || '1' WHERE nr = 1",
    "UPDATE deel SET geladen = 'gisteren'",
  ])('is refused when its leerbanen are no database that the app makes: %s', async (change) => {
    const leerbanen = await leerbanenIn(map);
    if (!('databank' in leerbanen.lading)) throw new Error('no database');
    const { databank } = leerbanen.lading;
    const bank = await openLeerbanenFile(databank);
    bank.sql.exec(change);
    await writeFile(databank, bank.sql.bytes());
    bank.sql.close();
    expect((await readPakket(await packed(map, { delen: [leerbanen] }))).detail).toMatch(
      /leerbanen beschadigd, of van een andere versie/u,
    );
  });

  it('leaves no file behind when making it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    const hulp = helpIn(map, { geweigerd: [], opmerkingen: new Map() }, stop.signal);
    await expect(packed(map, { hulp })).rejects.toMatchObject({ code: 'geannuleerd' });
    expect((await readdir(map)).filter((naam) => naam.startsWith('pakket-'))).toEqual([]);
  });

  it('is not made of nothing', async () => {
    await expect(packed(map, { delen: [] })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
