import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVaultFile, openVaultFile } from '../../../../electron/engine/vault/file';
import type { FileSystem, VaultFile } from '../../../../electron/engine/vault/file/types';
import { decode } from './independent-decoder';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { watched } from './support/faulty-files';
import { PowerCutFiles } from './support/power-cut-files';

/** Each writer sees a lock of its own: as when a lock fails, on a network disk or by hand. */
function withOwnLock(files: FileSystem, writer: string): FileSystem {
  const own = (path: string): string => (path.endsWith('.slot') ? `${path}-${writer}` : path);
  return {
    ...files,
    list: async (dir) =>
      (await files.list(dir)).map((name) =>
        name.endsWith(`.slot-${writer}`) ? name.slice(0, -`-${writer}`.length) : name,
      ),
    readFile: (path) => files.readFile(own(path)),
    writeNew: (path, content) => files.writeNew(own(path), content),
    remove: (path) => files.remove(own(path)),
  };
}

interface Writer {
  readonly name: string;
  readonly file: VaultFile;
}

test('without any lock, however two writers come between each other, nothing that was saved is overwritten', async () => {
  let refused = 0;
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), async (scheduler, count) => {
      const disk = new PowerCutFiles();
      await (
        await createVaultFile(await fastDeps({ dir: 'kluis', files: disk.files }), WACHTZIN, bytes('begin'))
      ).file.close();
      let isOn = false;
      const writers: Writer[] = [];
      for (const name of ['a', 'b']) {
        const inOrder = watched(disk.files, async (effect) => {
          if (isOn) await scheduler.schedule(Promise.resolve(), `${name} ${effect}`);
        });
        const deps = await fastDeps({ dir: 'kluis', files: withOwnLock(inOrder, name) });
        writers.push({ name, file: await openVaultFile(deps, WACHTZIN) });
      }
      isOn = true;
      const shown: string[] = [];
      const work = writers.map(async ({ name, file }) => {
        for (let turn = 1; turn <= count; turn += 1) {
          const state = `${name}${String(turn)}`;
          const result = await outcome(file.save(() => bytes(state)));
          if (result === 'gelukt') shown.push(state);
          else expect(result).toBe('andere-schrijver');
          if (result !== 'gelukt') refused += 1;
        }
      });
      await scheduler.waitFor(Promise.all(work));
      isOn = false;
      saved += shown.length;

      const names = (await disk.files.list('kluis')).filter((name) => name.endsWith('.lbk')).sort();
      const all = await Promise.all(
        names.map(async (name) => {
          const file = Buffer.from(await disk.files.readFile(join('kluis', name)));
          return text(decode(file, { passphrase: WACHTZIN }).body);
        }),
      );
      // Five are kept, and at most four and the first are written: all of them are there, in their order.
      expect(all).toEqual(['begin', ...shown]);
      expect(new Set(shown.map((state) => state[0])).size).toBeLessThanOrEqual(1);
      for (const { file } of writers) await file.close();
    }),
    { numRuns: 1500 },
  );
  console.log(
    `two writers without a lock: ${String(saved)} saves, ${String(refused)} refused, overwritten: 0`,
  );
  expect(saved).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
