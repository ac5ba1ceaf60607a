import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseLeerbedrijf,
  type Erkenning,
  type GelezenLeerbedrijf,
} from '../../../shared/leerbanen/parse-leerbedrijf';
import { rawErkenning, rawOrganisation } from './raw-organisation';
import { CREBO } from './raw-record';

type Gelezen = Extract<GelezenLeerbedrijf, { ok: true }>;
function loaded(value: unknown): Gelezen {
  const read = parseLeerbedrijf(value);
  if (!read.ok) throw new Error(JSON.stringify(read.weigeringen));
  return read;
}
function only(changes: Record<string, unknown>): Erkenning {
  const [erkenning] = loaded(rawOrganisation({}, [rawErkenning(changes)])).erkenningen;
  if (!erkenning) throw new Error('No erkenning');
  return erkenning;
}

describe('reading one leerbedrijf from a source file', () => {
  it('reads a full record', () => {
    const read = loaded(rawOrganisation());
    expect(read).toEqual({
      ok: true,
      leerbedrijf: {
        id: '100147297',
        naam: 'Eetcafé De Proef',
        plaats: 'Tilburg',
        pc4: '5014',
        lat: 51.56119627,
        lon: 5.09265746,
      },
      erkenningen: [
        {
          crebo: CREBO,
          van: '2019-08-01',
          tot: '2030-12-31',
          equivalenten: ['25003'],
          werkprocessen: [
            { code: 'B1-K1-W1', titel: 'Ontvangt gasten', uitvoerbaar: true },
            { code: 'B1-K1-W2', titel: 'Werkt met de kassa', uitvoerbaar: false },
          ],
        },
      ],
      weigeringen: [],
      opmerkingen: [],
    });
  });

  it('takes the days of the whole erkenning where a kwalificatie has none, and drops what is no day', () => {
    expect(only({ startdatum: null, einddatum: '' })).toMatchObject({ van: '2015-01-01', tot: '2030-12-31' });
    expect(only({ einddatum: '31-07-2027' })).toMatchObject({ tot: '2027-07-31' });
    const odd = loaded(rawOrganisation({}, [rawErkenning({ einddatum: 'ooit' })]));
    expect(odd.erkenningen[0]?.tot).toBeUndefined();
    expect(odd.opmerkingen).toEqual(['erkenning-datum-onleesbaar']);
  });

  it('does not take a werkproces that is only counted for one that can not be learned', () => {
    expect(only({ kerntaken: [{ code: 'B1-K1', aantalSubtaken: 4 }] }).werkprocessen).toEqual([]);
  });

  it('reads equivalents as crebos and as objects, each once and never itself', () => {
    const equivalenten = ['25003', { crebocode: '25.003' }, { crebocode: CREBO }, 'kok'];
    expect(only({ equivalenten }).equivalenten).toEqual(['25003']);
    const odd = loaded(rawOrganisation({}, [rawErkenning({ equivalenten })]));
    expect(odd.opmerkingen).toEqual(['equivalent-onleesbaar']);
  });

  it('refuses one erkenning without a crebo and keeps the others', () => {
    const read = loaded(rawOrganisation({}, [rawErkenning({ crebocode: 'kok' }), rawErkenning()]));
    expect(read.erkenningen).toHaveLength(1);
    expect(read.weigeringen).toEqual([
      {
        veld: 'erkenning.kwalificaties[0].crebocode',
        waarde: 'kok',
        reden: expect.stringMatching(/^[A-Z].+\.$/u) as string,
      },
    ]);
  });

  it('needs a name, and says when there is no erkenning', () => {
    expect(parseLeerbedrijf(rawOrganisation({ naam: ' ' }))).toMatchObject({
      ok: false,
      weigeringen: [{ veld: 'naam', waarde: '100147297' }],
    });
    expect(parseLeerbedrijf('Jip, 0600000000')).toMatchObject({
      ok: false,
      weigeringen: [{ waarde: 'tekst' }],
    });
    for (const erkenning of [null, {}, { kwalificaties: [] }]) {
      expect(loaded(rawOrganisation({ erkenning })).opmerkingen).toEqual(['zonder-erkenning']);
    }
  });

  it('never carries over who to contact or where exactly it stands, and says what it left out', () => {
    const read = loaded(
      rawOrganisation({
        telefoonnummer: '0611111111',
        emailadres: 'b@geheim.example',
        personen: [{ naam: 'Jip Geheim' }],
        leerplaatsen: [{ contactpersoon: 'Jip Geheim' }],
      }),
    );
    expect(JSON.stringify(read)).not.toMatch(/geheim|06\d{8}|Dorpsstraat|"32"|5014 DC/iu);
    expect([...read.opmerkingen].sort()).toEqual(['contact-weggelaten', 'leerplaatsen-overgeslagen']);
  });

  it('answers erkenningen or reasons, whatever it is given', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc
        .dictionary(fc.constantFrom(...Object.keys(rawOrganisation())), fc.anything())
        .map((changes) => rawOrganisation(changes)),
      fc
        .array(fc.dictionary(fc.constantFrom(...Object.keys(rawErkenning())), fc.anything()), {
          maxLength: 3,
        })
        .map((list) => rawOrganisation({}, list.map(rawErkenning))),
    );
    let usable = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const read = parseLeerbedrijf(value);
        if (!read.ok) {
          expect(read.weigeringen.length).toBeGreaterThan(0);
          return;
        }
        usable += 1;
        for (const { crebo, van, tot, equivalenten } of read.erkenningen) {
          for (const one of [crebo, ...equivalenten]) expect(one).toMatch(/^\d{5}$/u);
          for (const day of [van, tot]) expect(day ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        }
      }),
      { numRuns: 2000 },
    );
    expect(usable).toBeGreaterThan(100);
  });
});
