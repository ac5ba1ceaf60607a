import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crebo } from '../../../shared/domain/ids';
import { Leerbaan } from '../../../shared/domain/leerbaan';
import { asLeerbaan, type Leerplaats } from '../../../shared/leerbanen/leerplaats';
import { parseLeerplaats } from '../../../shared/leerbanen/parse-leerplaats';
import { KENMERK_IDS } from '../../../shared/leerbanen/read-kenmerken';
import { CREBO, rawRecord } from './raw-record';

const OLD = '25003';
const TODAY = { crebo: CREBO as Crebo, naam: 'Gastheer/-vrouw' };

function loaded(value: unknown): Leerplaats {
  const read = parseLeerplaats(value);
  if (!read.ok) throw new Error(JSON.stringify(read.weigeringen));
  return read.leerplaats;
}
function refused(value: unknown): string[] {
  const read = parseLeerplaats(value);
  return read.ok ? [] : read.weigeringen.map(({ veld, waarde }) => `${veld}=${waarde}`);
}
function remarks(value: unknown): readonly string[] {
  const read = parseLeerplaats(value);
  return read.ok ? read.opmerkingen : ['refused'];
}

describe('reading one place from a source file', () => {
  it('reads a full record', () => {
    expect(loaded(rawRecord())).toEqual({
      id: `358dd96e-738d-4ba3-9e55-e8c991f9203f-${CREBO}`,
      titel: 'Gastheer/-vrouw',
      crebo: CREBO,
      leerbedrijf: 'Eetcafé De Proef',
      leerbedrijfId: '100147297',
      plaats: 'Tilburg',
      pc4: '5014',
      lat: 51.56119627,
      lon: 5.09265746,
      leerweg: 'bbl',
      start: '2026-01-16',
      dagenPerWeek: 4,
      kenmerken: ['praktijkverklaring', 'vaste-baan'],
      bedragVan: 2100,
      bedragTot: 2500,
      gewijzigd: '2026-01-16',
      werkprocessen: [
        { code: 'B1-K1-W1', titel: 'Ontvangt gasten', uitvoerbaar: true },
        { code: 'B1-K1-W2', titel: 'Werkt met de kassa', uitvoerbaar: false },
      ],
      voorbeeld: false,
    });
    expect(remarks(rawRecord())).toEqual([]);
  });

  it("takes '' and null for absent, without a remark", () => {
    for (const nothing of ['', null, undefined]) {
      const bare = rawRecord({
        startdatum: nothing,
        dagenPerWeek: nothing,
        bedragVan: nothing,
        bedragTot: nothing,
        kenmerken: nothing,
        gewijzigdDatum: nothing,
      });
      const read = loaded(bare);
      expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['start']));
      expect(read.dagenPerWeek ?? read.bedragVan ?? read.bedragTot ?? read.gewijzigd).toBeUndefined();
      expect(read.kenmerken).toEqual([]);
      expect(remarks(bare)).toEqual([]);
    }
  });

  it('never carries over who to contact, and says so', () => {
    const secret = { contactpersoon: 'Jip Geheim', emailadres: 'jip@geheim.example', telefoon: '0600000000' };
    const organisatie = {
      leerbedrijfId: '1',
      naam: 'De Proef',
      telefoonnummer: '0611111111',
      emailadres: 'b@geheim.example',
    };
    const read = parseLeerplaats(rawRecord({ ...secret, organisatie }));
    expect(JSON.stringify(read)).not.toMatch(/geheim|06\d{8}/iu);
    expect(read.ok && read.opmerkingen).toEqual(['contact-weggelaten']);
  });

  it('keeps the crebo as the source writes it, also one that nobody knows', () => {
    for (const crebocode of [25003, '25003', '99999']) {
      expect(loaded(rawRecord({ kwalificatie: { crebocode } })).crebo).toBe(String(crebocode));
      expect(remarks(rawRecord({ kwalificatie: { crebocode } }))).toEqual([]);
    }
  });

  it('finds the crebo at the end of the id, and reads one printed as 25.168', () => {
    expect(loaded(rawRecord({ kwalificatie: null })).crebo).toBe(CREBO);
    expect(loaded(rawRecord({ kwalificatie: { crebocode: '25.168' } })).crebo).toBe(CREBO);
  });

  it('refuses what it can not do without, field by field', () => {
    expect(refused(rawRecord({ kwalificatie: { crebocode: 'kok' } }))).toEqual([
      'kwalificatie.crebocode=kok',
    ]);
    expect(refused(rawRecord({ leerplaatsId: 'x'.repeat(121) }))[0]).toMatch(/^leerplaatsId=x{80}…$/u);
    expect(refused({})).toEqual(['leerplaatsId=', 'kwalificatie.crebocode=', 'organisatie.naam=']);
    expect(refused('Jip, 0600000000')).toEqual(['rij=tekst']);
    expect(refused(null)).toEqual(['rij=niets']);
  });

  it('gives every refusal a reason in words', () => {
    const read = parseLeerplaats({});
    expect(read.ok).toBe(false);
    if (!read.ok) for (const { reden } of read.weigeringen) expect(reden).toMatch(/^[A-Z].+\.$/u);
  });

  it('leaves out what it can not read, with a remark for each', () => {
    const odd = rawRecord({
      startdatum: 'na de zomer',
      dagenPerWeek: 'veel',
      bedragVan: 'cao',
      gewijzigdDatum: '31-02-2026',
      leerweg: 'LWT',
      kenmerken: ['ZWEMBAD'],
      kerntaken: [],
      adres: { postcode: 'B-2000', plaats: 'Antwerpen', coordinaten: { lat: 'x', lon: 'y' } },
    });
    expect([...remarks(odd)].sort()).toEqual([
      'bedrag-onleesbaar',
      'dagen-onleesbaar',
      'gewijzigd-onleesbaar',
      'kenmerk-onbekend',
      'leerweg-onbekend',
      'plek-onbekend',
      'plek-onleesbaar',
      'postcode-onleesbaar',
      'start-onleesbaar',
      'werkprocessen-onbekend',
    ]);
    expect(loaded(odd)).toMatchObject({ leerweg: 'overig', plaats: 'Antwerpen' });
  });

  it('knows features by id, by code and by label', () => {
    const named = [
      KENMERK_IDS['mbo-certificaat'].toUpperCase(),
      { id: KENMERK_IDS['begeleiding-op-maat'] },
      'PRAKTIJKVERKLARING',
      { naam: 'Bereid om te werken aan fysieke toegankelijkheid' },
    ];
    expect(loaded(rawRecord({ kenmerken: named })).kenmerken).toEqual([
      'mbo-certificaat',
      'praktijkverklaring',
      'begeleiding-op-maat',
      'fysieke-toegankelijkheid',
    ]);
  });

  it('does not take a werkproces without uitvoerbaar for one that can not be learned', () => {
    const kerntaken = [{ subtaken: [{ code: 'B1-K1-W1', naam: 'Ontvangt gasten', uitvoerbaar: null }] }];
    expect(loaded(rawRecord({ kerntaken })).werkprocessen).toEqual([]);
  });

  it('takes the address of the leerbedrijf where the place has none', () => {
    const vestigingsadres = { postcode: '1333 LC', plaats: 'Almere' };
    const read = loaded(
      rawRecord({ adres: null, organisatie: { naam: 'De Proef', leerbedrijfId: '1', vestigingsadres } }),
    );
    expect(read).toMatchObject({ pc4: '1333', plaats: 'Almere' });
  });

  it('cleans spaces and invisible characters, and reads true and 1 as yes', () => {
    const kerntaken = [
      { subtaken: [{ code: ' B1-K1-W1', naam: 'Ont\u00advangt\u00a0 gasten\n', uitvoerbaar: 'true' }] },
    ];
    const read = loaded(
      rawRecord({
        titel: '\uFEFFGastheer\t',
        leerweg: ' bbl ',
        kerntaken,
        adres: { postcode: '1333\u00a0LC' },
      }),
    );
    expect(read).toMatchObject({ titel: 'Gastheer', leerweg: 'bbl', pc4: '1333' });
    expect(read.werkprocessen).toEqual([{ code: 'B1-K1-W1', titel: 'Ontvangt gasten', uitvoerbaar: true }]);
  });

  it('puts the lowest amount first and takes fillers for absent', () => {
    expect(loaded(rawRecord({ bedragVan: '€ 2.500,00', bedragTot: '2100' }))).toMatchObject({
      bedragVan: 2100,
      bedragTot: 2500,
    });
    expect(loaded(rawRecord({ bedragVan: 1, bedragTot: 9999 })).bedragVan).toBeUndefined();
  });

  it('marks an invented place that says so itself', () => {
    expect(loaded(rawRecord({ voorbeeld: true })).voorbeeld).toBe(true);
    expect(loaded(rawRecord({ voorbeeld: 'nee' })).voorbeeld).toBe(false);
  });

  it('leaves out half a sign of a pair, which no database keeps', () => {
    const read = loaded(rawRecord({ leerplaatsId: '\ud83da', titel: 'Kok \udc00\u{1f373}' }));
    expect([read.id, read.titel]).toEqual(['a', 'Kok \u{1f373}']);
  });

  it('answers a valid place or at least one refusal, whatever it is given', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc
        .record({ leerplaatsId: fc.anything(), kwalificatie: fc.anything(), organisatie: fc.anything() })
        .map(rawRecord),
      fc.dictionary(fc.constantFrom(...Object.keys(rawRecord())), fc.anything()).map(rawRecord),
    );
    let usable = 0;
    fc.assert(
      fc.property(anything, (value) => {
        const read = parseLeerplaats(value);
        if (read.ok) {
          usable += 1;
          expect(Leerbaan.parse(read.leerplaats)).toEqual(read.leerplaats);
        } else expect(read.weigeringen.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
    expect(usable).toBeGreaterThan(100);
  });
});

describe('a place as the app shows it', () => {
  it('stands under the crebo of today, with the old one beside it', () => {
    const old = loaded(rawRecord({ kwalificatie: { crebocode: OLD } }));
    expect(asLeerbaan(old, TODAY)).toEqual({ ...old, crebo: CREBO, oudeCrebo: OLD });
    const same = loaded(rawRecord());
    expect(asLeerbaan(same, TODAY)).toEqual(same);
  });

  it('has the name of its kwalificatie where the source names no title', () => {
    const bare = loaded(rawRecord({ titel: '', wervendeTitel: null }));
    expect(asLeerbaan(bare, TODAY).titel).toBe('Gastheer/-vrouw');
  });
});
