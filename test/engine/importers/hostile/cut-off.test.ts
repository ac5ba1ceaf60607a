/** A file can break off at any byte: by a full stick, a closed lid, a download that stopped. */
import { describe, expect, it } from 'vitest';
import { packed, SEED } from '../../pakket/parts';
import { readAsApp } from '../support/as-app';
import { notForPeople } from '../support/dutch';
import * as good from '../support/good-files';
import { memoryFolder } from '../support/memory-folder';
import { rm } from 'node:fs/promises';

/** Reading many leerbanen takes longer: each read makes a database. */
const STEPS = { each: 1, some: 13 } as const;

const FILES: readonly (readonly [naam: string, content: Uint8Array | string, step: keyof typeof STEPS])[] = [
  ['dossiers', good.DOSSIER, 'each'],
  ['crebolijst', good.CREBOLIJST, 'each'],
  ['crebolijst as CSV', good.CREBOLIJST_CSV, 'each'],
  ['koppeltabel', good.KOPPELTABEL, 'each'],
  ['vaardigheden', good.VAARDIGHEDEN, 'each'],
  ['gemeenten', good.GEMEENTEN, 'each'],
  ['postcodes', good.POSTCODES, 'each'],
  ['regels', good.REGELS, 'each'],
  ['leerbanen', good.LEERBANEN, 'some'],
  ['leerbanen as lines', good.LEERBANEN_LINES, 'some'],
  ['leerbanen as CSV', good.LEERBANEN_CSV, 'some'],
  ['erkenningen', good.ERKENNINGEN, 'some'],
];

/** Text without an end of its own can be whole after a cut: a list that is shorter, told row by row. */
const MAY_BE_READ = /CSV|postcodes|lines|leerbanen|erkenningen/u;

async function cutEverywhere(
  content: Uint8Array | string,
  step: number,
): Promise<{ cuts: number; read: number }> {
  const whole = Buffer.from(content);
  // Spaces after the end say nothing.
  const last = Buffer.from(whole.toString('latin1').trimEnd(), 'latin1').length;
  let cuts = 0;
  let read = 0;
  for (let at = 0; at < last; at += step) {
    const outcome = await readAsApp(whole.subarray(0, at));
    cuts += 1;
    if (outcome.lading) read += 1;
    else expect(notForPeople(outcome.detail)).toBeUndefined();
    for (const { reden } of outcome.geweigerd) expect(notForPeople(reden)).toBeUndefined();
  }
  return { cuts, read };
}

describe('cut off', () => {
  it.each(FILES)(
    '%s',
    async (naam, content, step) => {
      const { cuts, read } = await cutEverywhere(content, STEPS[step]);
      console.log(`cut off ${naam}: ${String(cuts)} places, 0 crashes, ${String(read)} still read`);
      if (!MAY_BE_READ.test(naam)) expect(read).toBe(0);
    },
    300_000,
  );

  it('pakket', async () => {
    const map = memoryFolder();
    const { cuts, read } = await cutEverywhere(await packed(map, { geheim: SEED }), STEPS.each);
    await rm(map, { recursive: true });
    console.log(`cut off pakket: ${String(cuts)} places, 0 crashes, ${String(read)} still read`);
    expect(read).toBe(0);
  }, 300_000);
});
