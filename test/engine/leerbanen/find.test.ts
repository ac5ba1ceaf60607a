import { describe, expect, it } from 'vitest';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { titelSleutel } from '../../../shared/text/fold';
import { rawErkenning, rawOrganisation } from '../../shared/leerbanen/raw-organisation';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { NOW } from '../test-machine';
import { openText } from './open-leerbanen';
import { GASTHEER, KOK, OUDE_KOK, SERVEREN, TILBURG, VERDWENEN } from './small-reference';

const place = (id: string, changes: Record<string, unknown> = {}): Record<string, unknown> =>
  rawRecord({ leerplaatsId: id, organisatie: { naam: `Bedrijf ${id}`, leerbedrijfId: id }, ...changes });
const inAmsterdam = { adres: { postcode: '1011 AB', plaats: 'Amsterdam', coordinaten: null } };
const zelfstandig = { taken: [{ taak: SERVEREN, niveau: 'zelfstandig' as const }], werkprocessen: [] };

describe('finding leerbanen', () => {
  it('answers in the shape of the contract', async () => {
    const open = await openText([place('a'), place('b', inAmsterdam)]);
    const list = open.zoek({ wensen: { crebos: [GASTHEER], pc4: TILBURG, maxKm: 20 } });
    expect(list.hier).toEqual({ lat: 51.56, lon: 5.09, plaats: 'Tilburg' });
    expect(list).toMatchObject({ totaal: 1, weggevallen: { afstand: 1 } });
  });

  it('measures from the middle of the postcode to the place, or to the middle of its postcode', async () => {
    const open = await openText([
      place('a'),
      place('b', inAmsterdam),
      place('c', { adres: { plaats: 'Ergens' } }),
    ]);
    const km = new Map(
      open.zoek({ wensen: { crebos: [], pc4: TILBURG } }).treffers.map((one) => [one.leerbaan.id, one.km]),
    );
    expect(km.get('a')).toBeCloseTo(0.2, 0);
    expect(km.get('b')).toBeCloseTo(91.1, 0);
    expect(km.get('c')).toBeUndefined();
    expect(open.zoek().treffers.every((one) => one.km === undefined)).toBe(true);
    expect(open.zoek().hier).toBeUndefined();
  });

  it('counts what can be learned here of what is still to learn, by title', async () => {
    const open = await openText([place('a')]);
    const [unknown] = open.zoek().treffers;
    expect(unknown).toMatchObject({
      teLeren: 2,
      hierTeLeren: 1,
      leerTitels: ['Ontvangt gasten'],
      gebruikt: 0,
      werkprocessenBekend: true,
    });
    const [answered] = open.zoek({ antwoorden: zelfstandig }).treffers;
    expect(answered).toMatchObject({ teLeren: 1, hierTeLeren: 0, leerTitels: [], gebruikt: 1 });
  });

  it('counts an answer on a title itself, and what goes with help as still to learn', async () => {
    const open = await openText([place('a')]);
    const sleutel = titelSleutel('ontvangt Gasten');
    const helped = { taken: [], werkprocessen: [{ sleutel, niveau: 'met-hulp' as const }] };
    expect(open.zoek({ antwoorden: helped }).treffers[0]).toMatchObject({
      teLeren: 2,
      hierTeLeren: 1,
      gebruikt: 0,
    });
  });

  it('takes the werkprocessen of the kwalificatie where the source names none, and promises nothing', async () => {
    const open = await openText([place('a', { kerntaken: null })]);
    expect(open.zoek().treffers[0]).toMatchObject({
      werkprocessenBekend: false,
      teLeren: 2,
      hierTeLeren: 0,
      leerTitels: [],
    });
  });

  it('finds the title of a werkproces by its code where the source leaves the name out', async () => {
    const subtaken = [{ code: 'B1-K1-W2', naam: '', uitvoerbaar: true }];
    const open = await openText([place('a', { kerntaken: [{ subtaken }] })]);
    expect(open.zoek().treffers[0]).toMatchObject({ leerTitels: ['Werkt met de kassa'], teLeren: 1 });
  });

  it('offers leerbedrijven to call beyond every limit, nearest first', async () => {
    const open = await openText([
      place('ver', inAmsterdam),
      place('dichtbij'),
      place('kok', { ...inAmsterdam, kwalificatie: { crebocode: KOK } }),
    ]);
    const wensen = { crebos: [KOK], pc4: TILBURG, maxKm: 1, leerweg: 'bol' as const };
    const list = open.zoek({ wensen });
    expect(list.totaal).toBe(0);
    expect(list.leerbedrijven.map(({ naam }) => naam)).toEqual([
      'Bedrijf dichtbij',
      'Bedrijf kok',
      'Bedrijf ver',
    ]);
    expect(list.leerbedrijven[1]).toMatchObject({ plaats: 'Amsterdam', crebos: [KOK] });
  });

  it('describes the chosen places of a conversation in the order of choice', async () => {
    const open = await openText([place('a'), place('b', inAmsterdam), place('c')]);
    const gesprek = {
      ...nieuwGesprek(() => 0.5, NOW),
      situatie: { pc4: TILBURG, maxKm: 5 },
      antwoorden: zelfstandig,
    };
    const chosen = open.gekozen({ ...gesprek, leerbanen: ['b', 'weg', 'a'] });
    expect(chosen.map(({ leerbaan }) => leerbaan.id)).toEqual(['b', 'a']);
    expect(chosen[1]).toMatchObject({ gebruikt: 1, kwalificatie: 'Gastheer/-vrouw', niveau: 2 });
    expect(chosen[0]?.km).toBeGreaterThan(50);
  });

  it('finds places under an old crebo by the kwalificatie that followed it up, and names both', async () => {
    const old = { kwalificatie: { crebocode: OUDE_KOK } };
    const open = await openText([place('oud', old), place('nieuw', { kwalificatie: { crebocode: KOK } })]);
    for (const crebo of [KOK, OUDE_KOK]) {
      const { treffers, weggevallen } = open.zoek({ wensen: { crebos: [crebo] } });
      const found = treffers.map(({ leerbaan }) => [leerbaan.id, leerbaan.crebo, leerbaan.oudeCrebo]);
      expect(found).toContainEqual(['oud', KOK, OUDE_KOK]);
      expect(found.length + weggevallen.richting).toBe(2);
    }
    const all = open.zoek({ wensen: { crebos: [KOK] } }).treffers;
    expect(all.map(({ leerbaan }) => leerbaan.id).sort()).toEqual(['nieuw', 'oud']);
    expect(all.every(({ kwalificatie }) => kwalificatie === 'Kok')).toBe(true);
  });

  it('counts the crebos that were followed up, and names those that nobody knows', async () => {
    const crebos = [OUDE_KOK, OUDE_KOK, VERDWENEN, '99999', GASTHEER];
    const open = await openText(
      crebos.map((crebocode, i) => place(String(i), { kwalificatie: { crebocode } })),
    );
    expect(open.opmerkingen()).toEqual([
      { tekst: expect.stringMatching(/opvolger/u) as string, aantal: 2 },
      { tekst: expect.stringMatching(/^Crebo 99999 .*niet in de kwalificaties/u) as string, aantal: 1 },
    ]);
    expect(open.zoek().totaal).toBe(4);
    expect(open.sets()[0].aantal).toBe(4);
    expect(open.zoek().treffers.map(({ leerbaan }) => leerbaan.crebo)).toContain(VERDWENEN);
    expect(open.zoek({ wensen: { crebos: ['99999' as typeof KOK] } }).totaal).toBe(0);
  });

  it('prepares one offer for the places that offer the same, and only for those', async () => {
    const subtaken = [{ code: 'B1-K1-W1', naam: 'Ontvangt gasten', uitvoerbaar: true }];
    const open = await openText([place('a'), place('b'), place('c', { kerntaken: [{ subtaken }] })]);
    const block = open.set.places.of(GASTHEER);
    const [a, b, c] = [0, 1, 2].map((index) => block.neem(index).aanbod);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  it('takes what can be learned from the erkenning of the leerbedrijf where the place does not tell', async () => {
    const bare = { kerntaken: null, organisatie: { naam: 'De Proef', leerbedrijfId: '100147297' } };
    const open = await openText([place('a', bare), place('b', { kerntaken: null }), rawOrganisation()]);
    const found = new Map(open.zoek().treffers.map((one) => [one.leerbaan.id, one]));
    expect(found.get('a')).toMatchObject({ werkprocessenBekend: true, hierTeLeren: 1, teLeren: 2 });
    expect(found.get('b')).toMatchObject({ werkprocessenBekend: false });
  });
});

describe('leerbedrijven to call', () => {
  const bedrijf = (
    id: string,
    lat: number,
    erkenning: Record<string, unknown> = {},
  ): Record<string, unknown> =>
    rawOrganisation(
      {
        leerbedrijfId: id,
        naam: `Bedrijf ${id}`,
        vestigingsadres: { plaats: 'Ergens', coordinaten: { lat, lon: 5.09 } },
      },
      [rawErkenning({ einddatum: '2030-12-31', equivalenten: [], ...erkenning })],
    );
  const wensen = { crebos: [GASTHEER], pc4: TILBURG };
  const names = async (records: readonly unknown[], wens = wensen): Promise<string[]> =>
    (await openText(records)).zoek({ wensen: wens }).leerbedrijven.map(({ naam }) => naam);

  it('are those that are erkend, nearest first, also without any place', async () => {
    const found = await names([bedrijf('ver', 53), bedrijf('nabij', 51.6), bedrijf('midden', 52)]);
    expect(found).toEqual(['Bedrijf nabij', 'Bedrijf midden', 'Bedrijf ver']);
  });

  it('are those that are erkend today', async () => {
    const found = await names([
      bedrijf('voorbij', 51.6, { einddatum: '2026-03-13' }),
      bedrijf('nog net', 51.6, { einddatum: '2026-03-14' }),
      bedrijf('straks', 51.6, { startdatum: '2026-03-15' }),
    ]);
    expect(found).toEqual(['Bedrijf nog net']);
  });

  it('count an erkenning for an older or an equivalent crebo', async () => {
    const found = await names(
      [
        bedrijf('oud', 51.6, { crebocode: OUDE_KOK }),
        bedrijf('gelijk', 51.7, { crebocode: '99998', equivalenten: [{ crebocode: KOK }] }),
      ],
      { crebos: [KOK], pc4: TILBURG },
    );
    expect(found).toEqual(['Bedrijf oud', 'Bedrijf gelijk']);
  });

  it('come with those of the same sector only where there are fewer than ten', async () => {
    const kok = bedrijf('kok', 51.57, { crebocode: KOK });
    const many = Array.from({ length: 12 }, (_, i) => bedrijf(`g${String(i)}`, 51.6 + i / 10));
    expect(await names([kok, ...many])).toEqual(many.slice(0, 10).map(({ naam }) => naam));
    expect(await names([kok, ...many.slice(0, 3)])).toEqual([
      'Bedrijf kok',
      ...many.slice(0, 3).map(({ naam }) => naam),
    ]);
  });

  it('are nobody where neither a richting nor a place to start from is known', async () => {
    const open = await openText([place('a'), bedrijf('b', 51.6)]);
    expect(open.zoek().leerbedrijven).toEqual([]);
    const only = open.zoek({ wensen: { crebos: [], pc4: TILBURG } }).leerbedrijven;
    expect(only.map(({ naam }) => naam)).toEqual(['Bedrijf a']);
    expect(open.zoek({ wensen: { crebos: [GASTHEER] } }).leerbedrijven.map(({ naam }) => naam)).toEqual([
      'Bedrijf a',
    ]);
  });
});
