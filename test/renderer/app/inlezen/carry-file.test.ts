/** A file on its way to the core and back, in pieces, with the real engine. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchFile } from '../../../../renderer/app/inlezen/fetch-file';
import { sendFile, Unreadable, type FileToSend } from '../../../../renderer/app/inlezen/send-file';
import type { Bridge } from '../../../../shared/contract/bridge';
import { MAX_STUK } from '../../../../shared/contract/inlezen-vorm';
import { engineBridge, type EngineBridge } from '../engine-bridge';

let engine: EngineBridge;
beforeAll(async () => {
  engine = await engineBridge();
});
afterAll(() => engine.close());

const BYTES = randomBytes(2 * MAX_STUK + 12_345);
const named = (bytes: Uint8Array<ArrayBuffer>, name = 'bestand.bin'): FileToSend => {
  const blob = new Blob([bytes]);
  return { name, size: blob.size, slice: (from, to) => blob.slice(from, to) };
};

/** The bridge, with a list of what was called. */
function watched(): { readonly bridge: Bridge; readonly calls: string[] } {
  const calls: string[] = [];
  const { bridge } = engine;
  return {
    calls,
    bridge: {
      ...bridge,
      call: (name, input) => {
        calls.push(name);
        return bridge.call(name, input);
      },
    },
  };
}

it('arrives byte for byte, a piece at a time, and comes back the same', async () => {
  const asked: number[] = [];
  const sent: number[] = [];
  const file = named(BYTES);
  const answer = await sendFile(
    engine.bridge,
    {
      ...file,
      slice: (from = 0, to = 0) => {
        asked.push(to - from);
        return file.slice(from, to);
      },
    },
    { isStopped: () => false, onSent: (bytes) => sent.push(bytes) },
  );
  if (!answer.ok) throw new Error(answer.error.code);
  expect(Math.max(...asked)).toBeLessThanOrEqual(MAX_STUK);
  expect(sent).toEqual([MAX_STUK, 2 * MAX_STUK, BYTES.length]);
  const back: number[] = [];
  const fetched = await fetchFile(engine.bridge, answer.value, (bytes) => back.push(bytes) > 0);
  if (!fetched.ok) throw new Error(fetched.error.code);
  expect(Buffer.from(await fetched.value.arrayBuffer()).equals(BYTES)).toBe(true);
  expect(back.at(-1)).toBe(BYTES.length);
});

it('an empty file and a name of any length arrive too', async () => {
  const answer = await sendFile(engine.bridge, named(new Uint8Array(), 'x'.repeat(5000)), {
    isStopped: () => false,
    onSent: () => undefined,
  });
  expect(answer.ok).toBe(true);
});

it('a stop leaves nothing with the core', async () => {
  const { bridge, calls } = watched();
  let pieces = 0;
  const answer = await sendFile(bridge, named(BYTES), {
    isStopped: () => pieces > 0,
    onSent: () => (pieces += 1),
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'geannuleerd' } });
  expect(calls).toEqual(['bestand.begin', 'bestand.stuk', 'bestand.vergeet']);
});

it('a file that can not be read any more leaves nothing with the core', async () => {
  const { bridge, calls } = watched();
  const gone: FileToSend = {
    name: 'weg.xml',
    size: 100,
    slice: () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) }),
  };
  const sending = sendFile(bridge, gone, { isStopped: () => false, onSent: () => undefined });
  await expect(sending).rejects.toBeInstanceOf(Unreadable);
  expect(calls).toEqual(['bestand.begin', 'bestand.vergeet']);
  const shorter = { ...gone, slice: () => new Blob([]) };
  const again = sendFile(bridge, shorter, { isStopped: () => false, onSent: () => undefined });
  await expect(again).rejects.toBeInstanceOf(Unreadable);
});

it('stops fetching when nobody wants it any more', async () => {
  const sent = await sendFile(engine.bridge, named(BYTES), {
    isStopped: () => false,
    onSent: () => undefined,
  });
  if (!sent.ok) throw new Error(sent.error.code);
  expect(await fetchFile(engine.bridge, sent.value, () => false)).toMatchObject({
    ok: false,
    error: { code: 'geannuleerd' },
  });
  await engine.bridge.call('bestand.vergeet', { id: sent.value });
  expect(await fetchFile(engine.bridge, sent.value, () => true)).toMatchObject({
    ok: false,
    error: { code: 'niet-gevonden' },
  });
});
