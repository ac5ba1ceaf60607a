/** Every check finds the fault it is for, names file, line and value, and finds nothing in good sources. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postcodesInTheNetherlands } from '../../data/build/check/postcodes';
import { inRegel } from '../../data/build/check/problem';
import { readOmtrekken } from '../../data/build/read/outlines';
import type { Sources } from '../../data/build/read/sources';
import { problemsWith } from './problems-with';
import { kaart, rij } from './small-sources';

const merk = { bron: 'sbb', kwaliteit: 'A' };

it('finds nothing in sources that are right', () => {
  expect(problemsWith(() => ({}))).toEqual([]);
});

describe('broken references', () => {
  it.each([
    [
      'a werkproces of an unknown kwalificatie',
      'werkprocessen',
      { crebo: '29999', kerntaak: 'B1-K1' },
      '29999',
    ],
    [
      'a werkproces without its kerntaak',
      'werkprocessen',
      { crebo: '25001', kerntaak: 'P9-K1' },
      '25001 P9-K1',
    ],
    ['an unknown new crebo', 'opvolging', { oud: '24001', nieuw: '29999' }, '29999'],
    ['an unknown vaardigheid', 'kwalificatie-vaardigheden', { crebo: '25001', vaardigheid: 'V9' }, 'V9'],
    ['a name of an unknown profession', 'beroep-namen', { beroep: 'b-9' }, 'b-9'],
    ['a PC4 in an unknown gemeente', 'pc4', { pc4: '9712', lat: '53.2', lon: '6.5', gemeente: 'GM9' }, 'GM9'],
    ['a gemeente in an unknown region', 'gemeenten', { code: 'GM1', regio: 'AM99' }, 'AM99'],
    ['a loket in an unknown region', 'loketten', { regio: 'AM99' }, 'AM99'],
    [
      'a certificaat of an unknown werkproces',
      'certificaat-werkprocessen',
      { code: 'B9-K1-W1' },
      ' B9-K1-W1',
    ],
    [
      'an estimate for an unknown kwalificatie',
      'eigen-inschatting',
      { crebo: '29999', kern: 'vullen' },
      '29999',
    ],
    ['tasks of an unknown group of professions', 'isco-taken', { isco: '9999', taken: 'vullen' }, '9999'],
    ['tasks of an unknown profession', 'beroep-taken', { beroep: 'tovenaar', taken: 'vullen' }, 'tovenaar'],
    ['an unknown source', 'vaardigheden', { id: 'V2', soort: 'kunnen', bron: 'x' }, 'x'],
  ] as const)('%s', (_naam, tabel, cellen, waarde) => {
    const nieuw = rij(tabel, { ...('bron' in cellen ? { kwaliteit: 'A' } : merk), ...cellen }, 9);
    const gevonden = problemsWith((goed) => ({ [tabel]: [...goed[tabel], nieuw] }));
    expect(gevonden.filter((regel) => regel.startsWith(`${tabel}.csv:9 "${waarde}"`))).not.toEqual([]);
  });

  it('leaves a loket without region alone: it is for the whole country', () => {
    expect(
      problemsWith((goed) => ({ loketten: goed.loketten.map((een) => ({ ...een, regio: '' })) })),
    ).toEqual([]);
  });

  it('an outline of a region twice', () => {
    expect(problemsWith((goed) => ({ omtrekken: [...goed.omtrekken, ...goed.omtrekken] }))).toEqual([
      'arbeidsmarktregios.geojson "AM01": deze regio staat er al',
    ]);
  });

  it('an outline of an unknown region', () => {
    const anders = problemsWith((goed) => ({
      omtrekken: goed.omtrekken.map((een) => ({ ...een, regio: 'AM99' })),
    }));
    expect(anders).toContain('arbeidsmarktregios.geojson "AM99": staat niet in arbeidsmarktregios.csv');
  });

  it('an arbeidsmarktregio without outline', () => {
    expect(problemsWith(() => ({ omtrekken: [], pc4: [] }))).toEqual([
      'arbeidsmarktregios.geojson "AM01": deze regio heeft geen omtrek',
    ]);
  });
});

describe('duplicates', () => {
  it.each([
    'bronnen',
    'kwalificaties',
    'werkprocessen',
    'pc4',
    'themas',
    'opvolging',
    'eigen-inschatting',
    'isco-taken',
    'beroep-taken',
  ] as const)('a row of %s twice', (tabel) => {
    const gevonden = problemsWith((goed) => ({ [tabel]: [...goed[tabel], ...goed[tabel].slice(0, 1)] }));
    expect(gevonden.some((regel) => regel.startsWith(`${tabel}.csv`) && regel.endsWith('staat er al'))).toBe(
      true,
    );
  });

  it('a title that differs in case and punctuation only', () => {
    const extra = rij(
      'werkprocestitels',
      { titel: 'Rekent  AF.', zin: 'Ik neem geld aan.', kern: 'vullen' },
      9,
    );
    expect(problemsWith((goed) => ({ werkprocestitels: [...goed.werkprocestitels, extra] }))).toEqual([
      'werkprocestitels.csv:9 "rekent af": deze titel staat er al',
    ]);
  });

  it('a task id, a sentence and a word that occur twice', () => {
    const dubbel = kaart('vullen', {
      zin: 'Ik doe verkopen.',
      woorden: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g'],
      regel: 9,
    });
    expect(problemsWith((goed) => ({ taken: [...goed.taken, dubbel] }))).toEqual([
      'taken/proef.yaml:9 "vullen": dit taak-id bestaat al',
      'taken/proef.yaml:9 "ik doe verkopen": een andere taak heeft dezelfde zin',
      'taken/proef.yaml:9 "g": dit woord staat dubbel bij de taak',
    ]);
  });

  it('a regeling id twice', () => {
    const een = { bestand: 'regelingen/a.yaml', regel: 4, id: 'bbl', soort: 'route', document: {} };
    expect(problemsWith(() => ({ regelingen: [een, een] }))).toContain(
      'regelingen/a.yaml:4 "bbl": dit id bestaat al',
    );
  });
});

describe('codes, levels and lists', () => {
  it.each(['0', '5', '', '2-3', '1.5'])('level "%s" is outside 1 to 4', (niveau) => {
    const extra = rij('kwalificaties', { crebo: '25009', naam: 'X', niveau, status: 'oud', ...merk }, 9);
    expect(problemsWith((goed) => ({ kwalificaties: [...goed.kwalificaties, extra] }))).toEqual([
      `kwalificaties.csv:9 "${niveau}": het niveau is 1, 2, 3 of 4`,
    ]);
  });

  it('a crebo that has no five digits', () => {
    const extra = rij(
      'kwalificaties',
      { crebo: '25.080', naam: 'X', niveau: '2', status: 'oud', ...merk },
      9,
    );
    expect(problemsWith((goed) => ({ kwalificaties: [...goed.kwalificaties, extra] }))).toEqual([
      'kwalificaties.csv:9 "25.080": een crebo heeft vijf cijfers',
    ]);
  });

  it('a code of a werkproces below another kerntaak', () => {
    const verkeerd = problemsWith(({ werkprocessen }) => ({
      werkprocessen: werkprocessen.map((een) => ({ ...een, code: een.code.replace('B1', 'P2') })),
    }));
    expect(verkeerd[0]).toBe('werkprocessen.csv:2 "P2-K1-W1": de code is niet kerntaak-W met nummer');
  });

  it('an unknown status, an unknown quality mark, a name that is missing', () => {
    const extra = rij(
      'kwalificaties',
      { crebo: '25009', niveau: '2', status: 'nieuw', bron: 'sbb', kwaliteit: 'E' },
      9,
    );
    expect(problemsWith((goed) => ({ kwalificaties: [...goed.kwalificaties, extra] }))).toEqual([
      'kwalificaties.csv:9 "nieuw": status: actueel, oud of onbekend',
      'kwalificaties.csv:9 "25009": de naam ontbreekt',
      'kwalificaties.csv:9 "E": kwaliteit: A, B, B-basisdeel, C, D of ontbreekt',
    ]);
  });
});

describe('a kwalificatie that is actueel twice', () => {
  const opnieuw = (goed: Sources): Partial<Sources> => ({
    kwalificaties: goed.kwalificaties.map((een) =>
      een.crebo === '24001' ? { ...een, status: 'actueel' } : een,
    ),
    'eigen-inschatting': [
      ...goed['eigen-inschatting'],
      rij('eigen-inschatting', { crebo: '24001', kern: 'koken verkopen vullen' }),
    ],
  });

  it('is found by its name and level, and by its opvolging', () => {
    expect(problemsWith(opnieuw)).toEqual([
      'kwalificaties.csv:4 "24001": even actueel als 25001, met dezelfde naam en hetzelfde niveau',
      'opvolging.csv:2 "24001": is opgevolgd door 25001, en toch nog actueel',
    ]);
  });

  it('is allowed when the pair is listed with its reason', () => {
    const bekend = rij('bekend-dubbel', { oud: '24001', nieuw: '25001', reden: 'loopt nog' });
    expect(problemsWith((goed) => ({ ...opnieuw(goed), 'bekend-dubbel': [bekend] }))).toEqual([]);
  });

  it('a listed pair must go once it is no longer double', () => {
    const bekend = rij('bekend-dubbel', { oud: '24001', nieuw: '25001', reden: 'loopt nog' });
    expect(problemsWith(() => ({ 'bekend-dubbel': [bekend] }))).toEqual([
      'bekend-dubbel.csv:2 "24001 25001": niet allebei actueel: haal weg',
    ]);
  });
});

describe('postcodes', () => {
  const omtrekken = readOmtrekken(join(import.meta.dirname, '..', '..', 'data', 'sources'));
  const buiten = (lat: string, lon: string): string[] =>
    postcodesInTheNetherlands({ omtrekken, pc4: [rij('pc4', { pc4: '9999', lat, lon }, 9)] }).map(inRegel);

  it.each([
    ['Antwerpen', '51.22', '4.40'],
    ['Brussel', '50.85', '4.35'],
    ['Keulen', '50.94', '6.96'],
    ['Kleef', '51.79', '6.14'],
    ['Hamburg', '53.55', '9.99'],
    ['the North Sea', '53.20', '3.90'],
    ['swapped lat and lon', '6.5672', '53.2154'],
    ['no coordinates', '', ''],
    ['words', 'x', 'y'],
  ])('a PC4 in %s is outside the Netherlands', (_plaats, lat, lon) => {
    expect(buiten(lat, lon)).toEqual([`pc4.csv:9 "9999": (${lat}, ${lon}) ligt niet in Nederland`]);
  });

  it.each([
    ['Maastricht', '50.85', '5.69'],
    ['Sluis', '51.31', '3.39'],
    ['Baarle-Nassau', '51.44', '4.93'],
    ['Winschoten', '53.14', '7.04'],
    ['Schiermonnikoog', '53.48', '6.16'],
    ['Den Burg', '53.05', '4.80'],
    ['Kerkrade', '50.87', '6.06'],
    ['Dinxperlo', '51.86', '6.49'],
  ])('a PC4 in %s is inside', (_plaats, lat, lon) => {
    expect(buiten(lat, lon)).toEqual([]);
  });

  it('a PC4 of five characters', () => {
    const extra = rij('pc4', { pc4: '97111', lat: '53.2', lon: '6.5', gemeente: 'GM0014', ...merk }, 9);
    expect(problemsWith((goed) => ({ pc4: [...goed.pc4, extra] }))).toEqual([
      'pc4.csv:9 "97111": een postcode heeft vier cijfers, niet met 0 vooraan',
    ]);
  });
});

describe('regelingen', () => {
  const document = {
    id: 'proef',
    soort: 'meting',
    naam: 'Proef',
    uitleg: 'Dit is een proef.',
    zekerheid: 'geldend',
    bron: { titel: 'Brief', vindplaats: 'map', gecontroleerd: '2026-11-01' },
  };
  const met = (velden: Readonly<Record<string, unknown>>): string[] =>
    problemsWith(() => ({
      regelingen: [
        {
          bestand: 'regelingen/a.yaml',
          regel: 4,
          id: 'proef',
          soort: 'meting',
          document: { ...document, ...velden },
        },
      ],
    }));

  it('may stand there when they have the agreed form', () => {
    expect(met({ regios: ['AM01'] })).toEqual([]);
  });

  it('a field that does not exist', () => {
    expect(met({ nieuw: 1 })).toEqual(['regelingen/a.yaml:4 "proef": : Unrecognized key: "nieuw"']);
  });

  it('a rule that has ended, without its last day', () => {
    expect(met({ zekerheid: 'historisch' })).toEqual([
      'regelingen/a.yaml:4 "proef": historisch zonder geldigTot',
    ]);
  });

  it('a rule for an unknown region', () => {
    expect(met({ regios: ['AM99'] })).toEqual([
      'regelingen/a.yaml:4 "AM99": regios: staat niet in arbeidsmarktregios.csv',
    ]);
  });
});
