/** The contract is one list: every channel has a schema, a name for the preload, a handler and a test. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../shared/contract/channels';
import { CHANNEL_NAMES } from '../../shared/contract/names';
import { openTestEngine, type TestEngine } from '../engine/open-test-engine';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const names = Object.keys(CHANNELS);

function testSources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'results' ? '' : testSources(path);
      return entry.name.endsWith('.ts') && !path.endsWith('contract.test.ts')
        ? readFileSync(path, 'utf8')
        : '';
    })
    .join('\n');
}

describe('the contract', () => {
  it('has the same names for the preload as for the core', () => {
    expect([...CHANNEL_NAMES].sort()).toEqual([...names].sort());
  });

  it.each(names)('%s has a handler in the engine, or belongs to the host', async (name) => {
    const result = await test.engine.call(name, { garbage: true });
    const unanswered = !result.ok && ['onbekend-kanaal', 'niet-in-deze-host'].includes(result.error.code);
    expect(unanswered).toBe(name.startsWith('host.'));
  });

  it('has a test that calls every channel', () => {
    const sources = testSources(join(import.meta.dirname, '..'));
    expect(names.filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
  });

  it('refuses a name that is not in the contract, also names of every object', async () => {
    for (const name of ['bestaat.niet', 'constructor', '__proto__', 'toString']) {
      expect(await test.engine.call(name, {})).toMatchObject({
        ok: false,
        error: { code: 'onbekend-kanaal' },
      });
    }
  });

  it('names the field of wrong input', async () => {
    const result = await test.engine.call('match.uitleg', {
      antwoorden: { taken: [], werkprocessen: [] },
      crebo: 'x',
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'ongeldige-invoer', veld: 'crebo' } });
  });
});
