/** Files that the page saves in Electron: the page names them and fills them, the dialog says where. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { basename, join, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf, safeName } from '../../electron/main/file-name';
import { handleCalls } from '../../electron/main/ipc';
import { ok, type Result } from '../../shared/contract/result';

type Handler = (event: IpcMainInvokeEvent, name: unknown, input: unknown) => Promise<Result<unknown>>;

/** The handler that main registers, with targets that tell what reached them. */
function calls(): {
  readonly ask: (name: unknown, input: unknown, url?: string) => Promise<Result<unknown>>;
} {
  let handler: Handler | undefined;
  const ipc = { handle: (_name: string, given: Handler) => (handler = given) } as unknown as IpcMain;
  handleCalls(ipc, {
    engine: (name, input) => Promise.resolve(ok({ engine: name, input })),
    bewaarPdf: () => Promise.resolve(ok('pdf')),
    bewaarBestand: (bestand) => Promise.resolve(ok({ bestand })),
  });
  return {
    ask: async (name, input, url = 'app://kompas/') => {
      const event = { senderFrame: { url, parent: null } } as unknown as IpcMainInvokeEvent;
      if (!handler) throw new Error('nothing registered');
      return handler(event, name, input);
    },
  };
}

test('calls for files stay in main, all others go to the engine', async () => {
  const { ask } = calls();
  expect(await ask('host.bewaarPdf', {})).toEqual(ok('pdf'));
  const bestand = { naam: 'overdracht-2026-11-22.lbk-overdracht', inhoud: 'TEJL' };
  expect(await ask('host.bewaarBestand', bestand)).toEqual(ok({ bestand }));
  expect(await ask('kluis.slot', {})).toEqual(ok({ engine: 'kluis.slot', input: {} }));
});

test('a file without a name, or with a folder of 200 signs, is no call', async () => {
  const { ask } = calls();
  for (const wrong of [{}, { naam: 'a' }, { inhoud: '' }, { naam: '../'.repeat(100), inhoud: '' }])
    expect(await ask('host.bewaarBestand', wrong)).toMatchObject({ error: { code: 'ongeldige-invoer' } });
});

test('a foreign page saves nothing', async () => {
  const { ask } = calls();
  const answer = await ask('host.bewaarBestand', { naam: 'a.txt', inhoud: '' }, 'https://kwaad.example/');
  expect(answer).toMatchObject({ ok: false, error: { detail: 'call from a foreign page' } });
});

test('whatever the page calls a file, the name leads to no other folder and is a name on every system', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', 'a', ' ') })),
      (naam) => {
        const name = safeName(naam);
        expect(name).not.toBe('');
        expect(basename(join('/documenten', name))).toBe(name);
        expect(win32.basename(win32.join('C:\\documenten', name))).toBe(name);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$/u);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  ['overdracht-2026-11-22.lbk-overdracht', 'overdracht-2026-11-22.lbk-overdracht'],
  ['Leerbaankompas ZALM-482.pdf', 'Leerbaankompas ZALM-482.pdf'],
  ['../../.ssh/authorized_keys', 'authorized_keys'],
  ['C:\\Windows\\x.json', 'x.json'],
  ['..', 'bestand'],
  ['', 'bestand'],
])('the name %s becomes %s', (naam, name) => {
  expect(safeName(naam)).toBe(name);
});

test('the dialog says what kind of file it is', () => {
  expect(kindOf('overdracht-2026-11-22.lbk-overdracht')).toEqual({
    name: 'Overdracht van Leerbaankompas',
    extensions: ['lbk-overdracht'],
  });
  expect(kindOf('inzage.JSON')).toEqual({ name: 'JSON', extensions: ['json'] });
  expect(kindOf('bestand')).toEqual({ name: 'Alle bestanden', extensions: ['*'] });
});
