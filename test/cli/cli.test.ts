/** The command line, as a script would use it: real processes, real data. */
import { describe, expect, it } from 'vitest';
import { kompas } from './kompas';

describe('the command line', () => {
  it('gegevens: counts, editions and hash of every set', async () => {
    const { code, lines } = await kompas(['gegevens']);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown });
    expect(JSON.stringify(lines[0])).toContain('"aantal":1051');
  });

  it('zoek: one object a line, at most ten of each kind, with the titles of the werkprocessen', async () => {
    const { code, lines } = await kompas(['zoek'], 'kassa\n\nheftruk\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line['query'])).toEqual(['kassa', 'heftruk']);
    for (const line of lines) {
      const taken = line['taken'] as { id: string; titel: string; score: number; werkprocessen: string[] }[];
      expect(taken.length).toBeGreaterThan(0);
      expect(taken.length).toBeLessThanOrEqual(10);
      expect(taken[0]?.werkprocessen.length).toBeGreaterThan(0);
      expect([...taken].sort((a, b) => b.score - a.score)).toEqual(taken);
    }
  });

  it('match: at most 25 richtingen with counts and bounds; --uitleg adds up to the expected coverage', async () => {
    const profile = JSON.stringify({
      antwoorden: [{ werkproces: '25655/B1-K1-W1', niveau: 'zelfstandig' }],
      niveaus: [3],
    });
    const { code, lines } = await kompas(['match', '--uitleg'], `${profile}\n`);
    expect(code).toBe(0);
    const richtingen = lines[0]?.['richtingen'] as Record<string, unknown>[];
    expect(richtingen).toHaveLength(25);
    for (const richting of richtingen) {
      expect(richting).toMatchObject({ niveau: 3 });
      const uitleg = richting['uitleg'] as { bijdrage: number }[];
      const sum = uitleg.reduce((total, one) => total + Math.round(one.bijdrage * 1e6), 0);
      expect(sum).toBe(Math.round(Number(richting['verwacht']) * 1e6));
    }
  });

  it('volgende: the next taak with the reason', async () => {
    const { code, lines } = await kompas(['volgende'], '{}\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ taak: { id: expect.any(String) as unknown }, stabiel: false });
  });

  it('bad lines are named with line and field, the good ones still answered, exit code 2', async () => {
    const input = [
      '{"antwoorden":[]}',
      'geen json',
      '{"antwoorden":[{"taak":"bestaat-niet","niveau":"zelfstandig"}]}',
      '{"antwoorden":[{"werkproces":"25655/B9-K9-W9","niveau":"zelfstandig"}]}',
      '{"antwoorden":[{"taak":"x","niveau":"misschien"}]}',
      '{"leeftijdd":3}',
      '{"postcode":"0123"}',
      '{"niveaus":[5]}',
      '{"antwoorden":[]}',
    ].join('\n');
    const { code, lines, errors } = await kompas(['match'], input);
    expect(code).toBe(2);
    expect(lines).toHaveLength(2);
    const named = errors.trim().split('\n');
    expect(named).toHaveLength(7);
    expect(named[0]).toContain('regel 2');
    expect(named[1]).toContain('antwoorden.0.taak');
    expect(named[2]).toContain('antwoorden.0.werkproces');
    expect(named[3]).toContain('antwoorden.0.niveau');
    expect(named[4]).toContain('leeftijdd');
    expect(named[5]).toContain('postcode');
    expect(named[6]).toContain('niveaus');
  });

  it('an unknown command or option gives the usage and exit code 2', async () => {
    expect(await kompas(['bestaat-niet'])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Gebruik') as unknown,
    });
    expect(await kompas(['match', '--uitlegg'])).toMatchObject({ code: 2 });
  });
});
