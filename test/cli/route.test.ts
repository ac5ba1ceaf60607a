/** `route` and `regelingen` as a script would use them: real processes, real data. */
import { describe, expect, it } from 'vitest';
import { kompas } from './kompas';

interface Answer {
  readonly routes?: readonly { id: string; uitkomst: string; voorwaarden: Record<string, string>[] }[];
  readonly geld?: readonly Record<string, unknown>[];
  readonly loket?: Record<string, unknown> | null;
  readonly fout?: Record<string, unknown>;
}

describe('route', () => {
  it('answers every line in turn, and names what is wrong with a line in its place', async () => {
    const input = [
      '{}',
      '{"leeftijd":17,"hoogsteDiploma":"geen","leerplichtig":false,"postcode":"7511 AB"}',
      '{"leeftijd":"17"}',
      '{"leeftijdd":17}',
      '{"leeftijd":17.5}',
      '{"leeftijd":-1}',
      '{"leeftijd":null}',
      '{"hoogsteDiploma":"mavo"}',
      '{"leerplichtig":"ja"}',
      '{"werk":"misschien"}',
      '{"diplomaHaalbaar":1}',
      '{"crebo":"99999"}',
      '{"crebo":"abc"}',
      '{"postcode":"0123"}',
      '{"datum":"2026-02-30"}',
      '[]',
      'geen json',
      '{"crebo":25180,"postcode":7511,"datum":"2019-10-01"}',
    ];
    const { code, lines, errors } = await kompas(['route'], `${input.join('\n')}\n`);
    const answers = lines as readonly Answer[];
    expect(code).toBe(2);
    expect(answers).toHaveLength(input.length);
    expect(answers.map((one) => one.fout?.['veld'] ?? 'goed')).toEqual([
      'goed',
      'goed',
      'leeftijd',
      'leeftijdd',
      'leeftijd',
      'leeftijd',
      'leeftijd',
      'hoogsteDiploma',
      'leerplichtig',
      'werk',
      'diplomaHaalbaar',
      'crebo',
      'crebo',
      'postcode',
      'datum',
      '(hele regel)',
      '(hele regel)',
      'goed',
    ]);
    expect(answers[3]).toEqual({ fout: { regel: 4, veld: 'leeftijdd', reden: 'dit veld bestaat niet' } });
    expect(errors.trim().split('\n')).toHaveLength(15);
    expect(errors).toContain('regel 12, veld crebo: "99999" staat niet in de gegevens');

    const [leeg, jong] = answers;
    expect(leeg?.loket).toBeNull();
    expect(leeg?.routes?.map(({ id, uitkomst }) => [id, uitkomst])).toEqual([
      ['praktijkverklaring', 'onbekend'],
      ['certificaat', 'onbekend'],
      ['entree', 'onbekend'],
      ['bbl', 'onbekend'],
      ['derde-leerweg-diploma', 'onbekend'],
    ]);
    const entree = jong?.routes?.find(({ id }) => id === 'entree');
    expect(entree?.uitkomst).toBe('past');
    for (const one of entree?.voorwaarden ?? [])
      expect(Object.keys(one)).toEqual(['id', 'staat', 'waarom', 'bron']);
    expect(jong?.loket).toMatchObject({ gemeente: 'Enschede', regio: 'Twente', naam: 'Werkcentrum Twente' });
    expect(JSON.stringify(jong?.loket)).toContain('RMC');
    for (const one of jong?.geld ?? []) {
      expect(one).toMatchObject({
        id: expect.any(String) as unknown,
        uitkomst: expect.stringMatching(/^(?:past|past niet|onbekend)$/u) as unknown,
        hoogstens: expect.stringMatching(/./u) as unknown,
        bron: expect.stringMatching(/gecontroleerd op/u) as unknown,
      });
    }
  });
});

describe('regelingen', () => {
  it('prints every version of every rule, with its source, also what has ended', async () => {
    const { code, lines } = await kompas(['regelingen']);
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(100);
    expect(new Set(lines.map((line) => line['id'])).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatchObject({
        naam: expect.stringMatching(/./u) as unknown,
        soort: expect.stringMatching(/./u) as unknown,
        zekerheid: expect.stringMatching(/^(?:geldend|historisch|te controleren)$/u) as unknown,
        bron: expect.stringMatching(/ \(.+\), gecontroleerd op \d{4}-\d{2}-\d{2}$/u) as unknown,
      });
      for (const day of [line['geldigVan'], line['geldigTot']])
        expect(day ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      if (line['zekerheid'] === 'historisch') expect(line['geldigTot']).not.toBeNull();
    }
    const stap = lines.find((line) => line['id'] === 'stap');
    expect(stap).toMatchObject({ zekerheid: 'historisch', geldigTot: '2023-12-31' });
  });
});
