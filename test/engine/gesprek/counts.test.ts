/** What remains of a conversation for statistics: counted once, without its code, and small counts never shown. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Machine } from '../../../electron/engine';
import { Pc4 } from '../../../shared/domain/ids';
import { KOK } from '../leerbanen/small-reference';
import type { TestEngine } from '../test-engine';
import { kluisEngine } from '../vault/kluis-engine';
import { openSmallEngine } from '../vault/small-engine';

async function without(changes: Partial<Machine> = {}): Promise<TestEngine> {
  const test = await openSmallEngine(changes);
  onTestFinished(test.close);
  await test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' });
  return test;
}

async function converse(test: TestEngine): Promise<void> {
  await test.call('gesprek.nieuw', {});
  await test.call('gesprek.wijzig', {
    wijziging: { soort: 'situatie', situatie: { pc4: Pc4.parse('5014') } },
  });
  await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [KOK] } });
}

const counts = async (test: TestEngine): Promise<string[]> =>
  (await test.call('tellingen.toon', {})).map(
    ({ dag, soort, waarde, aantal }) => `${dag} ${soort} ${waarde}: ${String(aantal)}`,
  );

const fiveOf = (einde: string): string[] => [
  `2026-03-01 gesprek ${einde}: 5`,
  '2026-03-01 regio Regio: 5',
  '2026-03-01 niveau niveau 2: 5',
  '2026-03-01 sector Gastvrijheid: 5',
];

describe('without a kluis', () => {
  it('counts a conversation at its end, and nothing of it is left', async () => {
    const test = await without();
    for (let count = 0; count < 5; count += 1) {
      await converse(test);
      await test.call('gesprek.rondAf', {});
      expect(await test.call('gesprek.huidig', {})).toBeNull();
    }
    expect(await counts(test)).toEqual(fiveOf('afgerond'));
    expect(await readdir(test.userDir)).toEqual(['instellingen.json', 'tellingen.json']);
  });

  it('counts one that is erased or followed by another as left', async () => {
    const test = await without();
    for (let count = 0; count < 3; count += 1) await converse(test);
    await test.call('gesprek.wis', {});
    await converse(test);
    await converse(test);
    await test.call('gesprek.wis', {});
    await test.call('gesprek.wis', {});
    expect(await counts(test)).toEqual(fiveOf('gestopt'));
  });

  it('does not count a conversation in which nothing was said', async () => {
    const test = await without();
    for (let count = 0; count < 9; count += 1) await test.call('gesprek.nieuw', {});
    await test.call('gesprek.rondAf', {});
    expect(await counts(test)).toEqual([]);
  });

  it('shows no count under five, and keeps no code, postcode or time of day', async () => {
    const test = await without();
    const { code } = await test.call('gesprek.nieuw', {});
    await converse(test);
    await test.call('gesprek.rondAf', {});
    expect(await test.call('tellingen.toon', {})).toEqual([]);
    const kept = await readFile(join(test.userDir, 'tellingen.json'), 'utf8');
    for (const text of [code, '5014', '10:00', 'zaad']) expect(kept).not.toContain(text);
  });

  it('does not round off what is not there', async () => {
    const test = await without();
    expect(await test.tryCall('gesprek.rondAf', {})).toMatchObject({
      ok: false,
      error: { code: 'geen-gesprek' },
    });
  });

  it('goes on counting in the next start of the app', async () => {
    const test = await without();
    for (let count = 0; count < 3; count += 1) await converse(test);
    await test.call('gesprek.rondAf', {});
    await test.engine.close();
    const again = await openSmallEngine({}, test.userDir);
    for (let count = 0; count < 3; count += 1) {
      await converse(again);
      await again.call('gesprek.rondAf', {});
    }
    const shown = await again.call('tellingen.toon', {});
    expect(shown.find(({ soort }) => soort === 'regio')).toMatchObject({ aantal: 6 });
  });
});

describe('with a kluis', () => {
  it('counts once, also when somebody goes on after rounding off', async () => {
    const test = await kluisEngine();
    for (let count = 0; count < 5; count += 1) {
      await converse(test);
      const code = (await test.call('gesprek.huidig', {}))?.code;
      if (!code) throw new Error('there must be one');
      await test.call('gesprek.rondAf', {});
      expect(await test.call('gesprek.huidig', {})).toBeNull();
      await test.call('gesprekken.open', { code });
      await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [] } });
      await test.call('gesprek.rondAf', {});
    }
    expect(await counts(test)).toEqual(fiveOf('afgerond'));
    const lijst = await test.call('gesprekken.lijst', { zoek: '' });
    expect(lijst).toHaveLength(5);
    expect(lijst.every(({ afgerond }) => afgerond)).toBe(true);
  });

  it('counts a person once, and not the copies for what-if', async () => {
    const test = await kluisEngine();
    await converse(test);
    const code = (await test.call('gesprek.huidig', {}))?.code;
    if (!code) throw new Error('there must be one');
    await test.call('gesprek.rondAf', {});
    for (let count = 0; count < 6; count += 1) {
      await test.call('gesprekken.kopie', { code });
      await test.call('gesprek.rondAf', {});
    }
    expect(await test.call('tellingen.toon', {})).toEqual([]);
  });

  it('keeps the counts when a conversation is erased, and in the kluis, not beside it', async () => {
    const test = await kluisEngine();
    for (let count = 0; count < 5; count += 1) {
      await converse(test);
      const code = (await test.call('gesprek.huidig', {}))?.code;
      await test.call('gesprek.rondAf', {});
      if (code) await test.call('gesprekken.wis', { code });
    }
    expect(await counts(test)).toEqual(fiveOf('afgerond'));
    expect(await readdir(test.userDir)).not.toContain('tellingen.json');
  });
});
