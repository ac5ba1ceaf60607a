/** Whatever file is dropped, and whatever comes of it: until somebody uses it, the data in use stay byte for byte. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EngineError } from '../../../../electron/engine/engine-error';
import { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { makeFolders, type Folders } from '../../edities/small-data';
import { openInlezer, type OpenInlezer } from '../../inlezen/open-inlezer';
import { notForPeople } from '../support/dutch';
import { fingerprintOf } from '../support/fingerprint';
import { DOSSIER } from '../support/good-files';
import { ENCODINGS } from './cases/encodings';
import { NOTHING } from './cases/nothing';
import { TABLES } from './cases/tables';
import { TREES } from './cases/trees';
import { ZIPS } from './cases/zips';

let folders: Folders;
let open: OpenInlezer;
beforeEach(async () => {
  folders = await makeFolders();
  open = await openInlezer(folders);
});
afterEach(async () => {
  await open.close();
  await folders.remove();
});

it('hostile files leave the data in use and the folder of the user as they were', async () => {
  await open.gebruik(await open.lees('dossiers.xml', DOSSIER));
  await open.inlezer.vergeet();
  const before = await fingerprintOf(folders.userDir);
  const inUse = open.data().manifest.hash;
  const said = { refused: 0, read: 0 };
  const cases = [...NOTHING, ...ENCODINGS, ...TABLES, ...ZIPS, ...TREES];
  for (const { maak, verwacht } of cases) {
    try {
      const rapport = InleesRapport.parse(await open.lees('bestand van iemand', Buffer.from(maak())));
      expect(rapport.soort).toBe('leest' in verwacht ? verwacht.leest : undefined);
      for (const { reden } of rapport.geweigerd) expect(notForPeople(reden)).toBeUndefined();
      for (const { tekst } of rapport.opmerkingen) expect(notForPeople(tekst)).toBeUndefined();
      said.read += 1;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      expect(error.code).toBe('onleesbaar-bestand');
      expect(notForPeople(error.extra.detail)).toBeUndefined();
      said.refused += 1;
    }
    await open.inlezer.vergeet();
    expect(await fingerprintOf(folders.userDir)).toBe(before);
    expect((await open.store.laad()).manifest.hash).toBe(inUse);
  }
  console.log(
    `hostile files, the whole way: ${String(said.refused)} refused and ${String(said.read)} read, data untouched`,
  );
  expect(said.refused).toBeGreaterThan(60);
}, 300_000);
