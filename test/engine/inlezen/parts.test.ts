/** The parts of reading in: files in pieces, progress, and what is kept of refusals and remarks. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeMachine } from '../../../electron/engine/node-machine';
import { FileBox } from '../../../electron/engine/inlezen/file-box';
import { Progress } from '../../../electron/engine/inlezen/progress';
import { Findings } from '../../../electron/engine/inlezen/reading-help';

describe('a file that arrives in pieces', () => {
  let userDir: string;
  let box: FileBox;
  beforeEach(async () => {
    userDir = await mkdtemp(join(tmpdir(), 'kompas-box-'));
    box = new FileBox({ ...nodeMachine(), userDir });
  });
  afterEach(() => rm(userDir, { recursive: true, force: true }));

  it('is what was sent, however it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }), async (pieces) => {
        const whole = Buffer.concat(pieces);
        const id = await box.begin('proef.csv', whole.length);
        let at = 0;
        for (const piece of pieces) at = await box.stuk(id, at, piece);
        const { pad, naam, grootte } = box.take(id);
        expect({ naam, grootte }).toEqual({ naam: 'proef.csv', grootte: whole.length });
        expect((await readFile(pad)).equals(whole)).toBe(true);
        await box.remove(id);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no piece twice, out of order, or beyond its end, and is not whole before its end', async () => {
    const id = await box.begin('x', 4);
    await box.stuk(id, 0, Buffer.from('ab'));
    await expect(box.stuk(id, 0, Buffer.from('ab'))).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    await expect(box.stuk(id, 3, Buffer.from('d'))).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    await expect(box.stuk(id, 2, Buffer.from('cde'))).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    expect(() => box.take(id)).toThrow('niet helemaal aangekomen');
    expect(await box.stuk(id, 2, Buffer.from('cd'))).toBe(4);
    expect((await readFile(box.take(id).pad)).toString()).toBe('abcd');
  });

  it('never gets a path out of its name', async () => {
    const id = await box.begin('../../etc/passwd\u0000', 0);
    const { naam, pad } = box.take(id);
    expect(naam).toBe('passwd');
    expect(pad.startsWith(userDir)).toBe(true);
  });

  it('that does not fit on the disk is refused at once', async () => {
    await expect(box.begin('groot', Number.MAX_SAFE_INTEGER / 4)).rejects.toThrow('te weinig ruimte');
  });

  it('is fetched back in pieces', async () => {
    const id = await box.begin('x', 5);
    await box.stuk(id, 0, Buffer.from('hallo'));
    const { id: ready, grootte } = await box.offer(box.take(id).pad, 'pakket.zip');
    expect(grootte).toBe(5);
    expect(await box.fetch(ready, 2)).toEqual({ inhoud: Buffer.from('llo'), klaar: true });
  });

  it('is forgotten when a page begins very many', async () => {
    const first = await box.begin('eerste', 0);
    for (let i = 0; i < 45; i += 1) await box.begin('meer', 0);
    expect(() => box.take(first)).toThrow();
  });

  it('of a process that has ended is gone at the next start, of one that runs it is not', async () => {
    const { owner, randomBytes } = nodeMachine();
    const ended = { ...owner, pid: 2 ** 22 + 1, start: 'boot 0 0' };
    const old = new FileBox({ randomBytes, owner: ended, userDir });
    await old.begin('oud', 0);
    const other = new FileBox({ randomBytes, owner, userDir });
    await other.begin('ander venster', 0);
    await box.begin('nieuw', 0);
    expect(await readdir(join(userDir, 'inkomend'))).toHaveLength(2);
    await other.close();
    await box.close();
    expect(await readdir(join(userDir, 'inkomend'))).toEqual([]);
  });
});

describe('progress', () => {
  it('never goes back and ends at its total, in whatever order the parts tell', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(120), fc.nat(100), fc.nat(60));
    fc.assert(
      fc.property(fc.array(share), (told) => {
        const seen: number[] = [];
        let time = 0;
        const progress = new Progress(
          1000,
          (gedaan) => seen.push(gedaan),
          () => new Date(time),
        );
        const parts = [0, 1, 2, 3].map((part) => progress.part(part * 250, (part + 1) * 250));
        for (const [part, gedaan, totaal, later] of told) {
          time += later;
          parts[part]?.(gedaan, totaal);
        }
        progress.done();
        expect(seen.at(-1)).toBe(1000);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    );
  });

  it('is told at most ten times a second', () => {
    let time = 0;
    let told = 0;
    const progress = new Progress(
      1000,
      () => (told += 1),
      () => new Date(time),
    );
    const part = progress.part(0, 1000);
    for (let i = 1; i < 1000; i += 1) {
      time += 1;
      part(i, 1000);
    }
    expect(told).toBe(10);
  });
});

describe('refusals and remarks', () => {
  it('are all counted, and only so many kept', () => {
    const findings = new Findings();
    for (let i = 0; i < 5000; i += 1) {
      findings.weiger({
        plek: { bestand: 'x', rij: i },
        veld: 'crebo',
        waarde: 'y'.repeat(200),
        reden: 'Nee.',
      });
      findings.opmerking(`Opmerking ${String(i)}.`);
      findings.opmerking('Altijd dezelfde.');
    }
    const { geweigerd, geweigerdTotaal, opmerkingen } = findings.rapport();
    expect(geweigerdTotaal).toBe(5000);
    expect(geweigerd).toHaveLength(1000);
    expect(geweigerd[0]?.waarde).toHaveLength(80);
    expect(opmerkingen.length).toBeLessThanOrEqual(201);
    expect(opmerkingen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(10_000);
    expect(opmerkingen.find(({ tekst }) => tekst === 'Altijd dezelfde.')?.aantal).toBe(5000);
  });
});
