import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../engine/open-test-engine';
import { answerProfile, standOf } from './answer-profile';
import { PROFIELEN } from './worked-profiles';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

describe('profiles on the command line, worked out from the letters', () => {
  it('are at least forty', () => {
    expect(new Set(PROFIELEN.map(([naam]) => naam)).size).toBe(PROFIELEN.length);
    expect(PROFIELEN.length).toBeGreaterThanOrEqual(40);
  });

  it.each(PROFIELEN)('%s', async (_naam, profiel, verwacht) => {
    const stand = standOf(await answerProfile(test, profiel));
    for (const [naam, woord] of Object.entries(verwacht))
      expect([naam, stand.get(naam)]).toEqual([naam, woord]);
  });
});
