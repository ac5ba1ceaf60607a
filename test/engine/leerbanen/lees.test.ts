import { describe, expect, it } from 'vitest';
import { rawErkenning, rawOrganisation } from '../../shared/leerbanen/raw-organisation';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { lees, manyLines, open } from './open-leerbanen';

describe('reading a file of leerbanen', () => {
  it('reads one record, a list, a page of an answer and JSON lines, with and without BOM', async () => {
    const [a, b] = [rawRecord({ leerplaatsId: 'a-25168' }), rawRecord({ leerplaatsId: 'b-25168' })];
    const texts: [string, number][] = [
      [JSON.stringify(a), 1],
      [JSON.stringify([a, b]), 2],
      [JSON.stringify({ totalCount: 2, filters: [{ id: 'x' }], items: [a, b] }, null, 2), 2],
      [JSON.stringify({ status: 200, body: { data: { items: [a] } } }), 1],
      [JSON.stringify([{ items: [a] }, { items: [b] }]), 2],
      [`${JSON.stringify(a)}\r\n\r\n${JSON.stringify(b)}\r\n`, 2],
    ];
    for (const [text, count] of texts) {
      for (const bom of ['', '\uFEFF']) {
        const { gelezen, aantallen, geweigerd, bank } = await lees(bom + text, { naam: 'markt.json' });
        expect([gelezen, aantallen.leerbanen, geweigerd]).toEqual([count, count, []]);
        expect(bank.delen).toEqual({
          leerbanen: { bestand: 'markt.json', aantal: count, voorbeeld: false, geladen: '' },
        });
        bank.sql.close();
      }
    }
  });

  it('takes leerbanen and leerbedrijven from one file', async () => {
    const { aantallen, bank } = await lees(
      JSON.stringify([
        rawRecord(),
        rawOrganisation({}, [rawErkenning(), rawErkenning({ crebocode: '25180' })]),
        rawOrganisation({ leerbedrijfId: '2', naam: 'Twee' }),
      ]),
    );
    expect(aantallen).toEqual({ leerbanen: 1, leerbedrijven: 2, erkenningen: 3 });
    expect(Object.keys(bank.delen)).toEqual(['leerbanen', 'erkenningen']);
  });

  it('tells of every refused row where it stands, which field, the value and why', async () => {
    const lines = [
      JSON.stringify(rawRecord({ kwalificatie: { crebocode: 'kok' } })),
      '{"leerplaatsId": "afgebro',
      '',
      JSON.stringify(rawRecord()),
      '42',
      JSON.stringify(rawRecord({ leerplaatsId: '', organisatie: null })),
    ];
    const { gelezen, aantallen, geweigerd } = await lees(lines.join('\n'));
    expect([gelezen, aantallen.leerbanen]).toEqual([5, 1]);
    const plek = (rij: number): unknown => ({ bestand: 'stagemarkt.json', rij });
    expect(geweigerd).toEqual([
      {
        plek: plek(1),
        veld: 'kwalificatie.crebocode',
        waarde: 'kok',
        reden: 'Een crebo heeft vijf cijfers.',
      },
      { plek: plek(2), veld: 'rij', waarde: '', reden: 'Dit is geen geldige JSON.' },
      {
        plek: plek(5),
        veld: 'rij',
        waarde: 'getal',
        reden: 'Dit is geen leerbaan: er staan geen velden in.',
      },
      {
        plek: plek(6),
        veld: 'leerplaatsId',
        waarde: '',
        reden:
          'Het nummer van de leerplaats ontbreekt. Ook organisatie.naam: De naam van het leerbedrijf ontbreekt.',
      },
    ]);
  });

  it('tells of every refused row, however many they are', async () => {
    const { gelezen, geweigerd } = await lees(
      manyLines(1301, (i) => (i === 1300 ? {} : { organisatie: null })),
    );
    expect(gelezen).toBe(1301);
    expect(geweigerd.map(({ plek }) => plek.rij)).toEqual(Array.from({ length: 1300 }, (_, i) => i + 1));
  });

  it('counts remarks: contact details, one place named twice', async () => {
    const { gelezen, aantallen, opmerkingen, geweigerd, bank } = await lees(
      JSON.stringify([
        rawRecord({ leerplaatsId: 'a', contactpersoon: 'Jip Geheim' }),
        rawRecord({ leerplaatsId: 'c', titel: '', wervendeTitel: '', kerntaken: null, dagenPerWeek: '' }),
        rawRecord({ leerplaatsId: 'c', titel: 'Nog een keer' }),
      ]),
    );
    expect([gelezen, aantallen.leerbanen, geweigerd]).toEqual([3, 2, []]);
    const counts = [...opmerkingen].map(([tekst, aantal]) => `${String(aantal)} ${tekst}`).join('\n');
    expect(counts).toMatch(/^1 .*Contactgegevens/mu);
    expect(counts).toMatch(/^1 .*samengevoegd/mu);
    const found = new Map(
      open(bank)
        .zoek()
        .treffers.map(({ leerbaan }) => [leerbaan.id, leerbaan]),
    );
    expect(found.get('c')).toMatchObject({ titel: 'Nog een keer', dagenPerWeek: 4 });
    expect(found.get('c')?.werkprocessen).toHaveLength(2);
  });

  it('keeps nothing of persons, streets or house numbers in the database', async () => {
    const secret = { contactpersoon: 'Jip Geheim', emailadres: 'jip@geheim.example', telefoon: '0600000000' };
    const organisation = rawOrganisation({
      telefoonnummer: '0600000000',
      personen: [{ naam: 'Jip Geheim' }],
    });
    const text = `${manyLines(2, () => secret)}\n${JSON.stringify(organisation)}\n{"contactpersoon": "Jip Geheim", "kapot`;
    const { bank, geweigerd, opmerkingen, aantallen } = await lees(text);
    const kept = Buffer.from(bank.sql.bytes()).toString('latin1');
    expect(kept).toContain('De Proef');
    for (const all of [kept, JSON.stringify(geweigerd), [...opmerkingen.keys()].join('\n')]) {
      expect(all).not.toMatch(/geheim|0600000000|Dorpsstraat|5014 ?DC/iu);
    }
    expect(aantallen).toEqual({ leerbanen: 2, leerbedrijven: 1, erkenningen: 1 });
  });

  it('refuses, in words, a file in which no row is of use, or that is no JSON and no table at all', async () => {
    const bad = [
      '',
      '\uFEFF \n',
      'Beste Jip, hierbij de lijst.',
      '[]',
      '{"items": []}',
      '[{"items": [',
      '[1, 2]',
      '"tekst"',
      manyLines(3, () => ({ organisatie: null })),
    ];
    for (const text of bad) {
      await expect(lees(text)).rejects.toMatchObject({
        code: 'onleesbaar-bestand',
        extra: { detail: expect.stringMatching(/^[A-Z].*\.$/u) as string },
      });
    }
  });

  it('marks a file as invented when any place in it is', async () => {
    const { bank } = await lees(manyLines(3, (i) => ({ voorbeeld: i === 1 })));
    expect(bank.delen.leerbanen?.voorbeeld).toBe(true);
  });
});

describe('progress of reading', () => {
  it('begins at once, never goes back and ends complete', async () => {
    const { voortgang } = await lees(manyLines(3000));
    const done = voortgang.map(([gedaan]) => gedaan);
    const totals = new Set(voortgang.map(([, totaal]) => totaal));
    expect(totals.size).toBe(1);
    expect(done[0]).toBe(0);
    expect(done.length).toBeGreaterThan(8);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe([...totals][0]);
  });

  it('ends at once when it is cancelled, at any moment', async () => {
    const text = `${manyLines(3000)}\n${JSON.stringify(rawOrganisation())}`;
    const { voortgang: whole } = await lees(text);
    for (let moment = 0; moment < whole.length - 1; moment += 1) {
      const stop = new AbortController();
      let heard = 0;
      const reading = lees(text, {
        signal: stop.signal,
        onVoortgang: () => {
          if (heard === moment) stop.abort();
          heard += 1;
        },
      });
      await expect(reading).rejects.toMatchObject({ code: 'geannuleerd' });
      expect(heard).toBeLessThanOrEqual(moment + 2);
    }
  });
});
