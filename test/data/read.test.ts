/** A file in another form than agreed is refused, with its name and line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '../../data/build/read/csv';
import { readRegelingen } from '../../data/build/read/regelingen';
import { readTaken } from '../../data/build/read/taken';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bronnen-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(naam: string, tekst: string): void {
  mkdirSync(dirname(join(dir, naam)), { recursive: true });
  writeFileSync(join(dir, naam), tekst);
}

describe('CSV', () => {
  it('reads quotes, semicolons and line ends within a cell, and remembers the line', () => {
    write('themas.csv', 'thema;naam\na;"een; ""twee"""\nb;"boven\nonder"\nc;drie\n');
    expect(readTable(dir, 'themas')).toEqual([
      { thema: 'a', naam: 'een; "twee"', regel: 2 },
      { thema: 'b', naam: 'boven\nonder', regel: 4 },
      { thema: 'c', naam: 'drie', regel: 5 },
    ]);
  });

  it('refuses another header', () => {
    write('themas.csv', 'naam;thema\nx;y\n');
    expect(() => readTable(dir, 'themas')).toThrow(
      'themas.csv:1 "naam;thema": de kopregel moet zijn: thema;naam',
    );
  });

  it('refuses a row with a cell too few', () => {
    write('themas.csv', 'thema;naam\nx\n');
    expect(() => readTable(dir, 'themas')).toThrow(/themas\.csv "": geen goede CSV: .*line 2/u);
  });
});

describe('task cards', () => {
  const goed =
    'id: vegen\n  zin: Ik veeg.\n  voorbeeld: thuis\n  woorden: [bezem]\n  plek: binnen\n  met: dingen\n  thema: x\n';

  it('come with their file and the line on which they begin', () => {
    write(
      'taken/a.yaml',
      `- ${goed}  vaardigheden: []\n\n- ${goed.replace('vegen', 'dweilen')}  vaardigheden: [V1]\n`,
    );
    const gelezen = readTaken(dir).map(({ id, bestand, regel }) => ({ id, bestand, regel }));
    expect(gelezen).toEqual([
      { id: 'vegen', bestand: 'taken/a.yaml', regel: 1 },
      { id: 'dweilen', bestand: 'taken/a.yaml', regel: 10 },
    ]);
  });

  it('are refused with an unknown place, an unknown field or a missing field', () => {
    write('taken/a.yaml', `- ${goed.replace('binnen', 'overal')}  vaardigheden: []\n- ${goed}  extra: 1\n`);
    const fouten =
      /a\.yaml:1 "vegen": plek: .*\n.*a\.yaml:9 "vegen": vaardigheden: .*\n.*a\.yaml:9 "vegen": : .*extra/u;
    expect(() => readTaken(dir)).toThrow(fouten);
  });

  it('are refused when the file is no YAML', () => {
    write('taken/a.yaml', '- id: [vegen\n');
    expect(() => readTaken(dir)).toThrow(/taken\/a\.yaml:\d+ "": geen goede YAML/u);
  });
});

describe('regelingen', () => {
  it('may be absent', () => {
    expect(readRegelingen(dir)).toEqual([]);
  });

  it('are carried along whole', () => {
    write('regelingen/a.yaml', '- id: bbl\n  soort: route\n  diep: { iets: [1, 2] }\n');
    expect(readRegelingen(dir)).toEqual([
      {
        bestand: 'regelingen/a.yaml',
        regel: 1,
        id: 'bbl',
        soort: 'route',
        document: { id: 'bbl', soort: 'route', diep: { iets: [1, 2] } },
      },
    ]);
  });

  it('are refused without a soort', () => {
    write('regelingen/a.yaml', '- id: bbl\n');
    expect(() => readRegelingen(dir)).toThrow(
      'regelingen/a.yaml:1 "": een regeling heeft een id en een soort',
    );
  });
});
