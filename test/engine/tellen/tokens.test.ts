/** Tokens, the secret behind them, and what is asked of the data. */
import { createHmac, scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { telNamen } from '../../../electron/engine/tellen/names';
import { tokensOf } from '../../../electron/engine/tellen/tokens';
import { drawZaad } from '../../../electron/engine/tellen/zaad';
import { TEL_SOORTEN, TelMerk } from '../../../shared/domain/evenement';
import { titelSleutel } from '../../../shared/text/fold';
import { GASTHEER, KOK, SERVEREN } from '../leerbanen/small-reference';
import { smallKern } from '../small-kern';

describe('a token', () => {
  it('is as the page on the file says', async () => {
    const token = await tokensOf(8_589_934_591);
    const key = scryptSync('8589934591', 'leerbaankompas telling 1', 32, { N: 2 ** 14, r: 8, p: 1 });
    for (const soort of TEL_SOORTEN)
      expect(token(soort)).toBe(createHmac('sha256', key).update(soort).digest('hex').slice(0, 32));
  });

  it('is the same for the same secret, and another for every thing and every person', async () => {
    const [a, again, b] = await Promise.all([1, 1, 2].map((zaad) => tokensOf(zaad)));
    if (!a || !again || !b) throw new Error('three of them');
    expect(TEL_SOORTEN.map(a)).toEqual(TEL_SOORTEN.map(again));
    expect(new Set([...TEL_SOORTEN.map(a), ...TEL_SOORTEN.map(b)]).size).toBe(2 * TEL_SOORTEN.length);
  });
});

describe('the secret', () => {
  it.each([
    [[0, 0, 0, 0, 0], 0],
    [[0, 0, 0, 1, 2], 258],
    [[1, 0, 0, 0, 0], 2 ** 32],
    [[255, 255, 255, 255, 255], 2 ** 33 - 1],
    [[254, 255, 255, 255, 255], 2 ** 32 - 1],
  ])('is 33 of the random bits %j', (bytes, zaad) => {
    expect(drawZaad((count) => Uint8Array.from(bytes.slice(0, count)))).toBe(zaad);
    expect(TelMerk.parse({ zaad, stand: 1 }).zaad).toBe(zaad);
  });
});

describe('what a person misses', () => {
  const { nogNiet } = telNamen(smallKern);

  it('are titles of werkprocessen answered with not yet, and not what was never asked', () => {
    const sleutel = titelSleutel('Maakt de keuken schoon');
    const werkprocessen = [{ sleutel, niveau: 'nog-niet' as const }];
    expect(nogNiet(KOK, { taken: [], werkprocessen })).toEqual(['Maakt de keuken schoon']);
    expect(nogNiet(KOK, { taken: [], werkprocessen: [{ sleutel, niveau: 'met-hulp' }] })).toEqual([]);
    expect(nogNiet(GASTHEER, { taken: [{ taak: SERVEREN, niveau: 'nog-niet' }], werkprocessen: [] })).toEqual(
      ['Ontvangt gasten'],
    );
    expect(nogNiet('11111', { taken: [], werkprocessen })).toEqual([]);
  });
});
