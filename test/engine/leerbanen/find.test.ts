import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LeerbaanLijst } from '../../../shared/contract/leerbanen-vorm';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { titelSleutel } from '../../../shared/text/fold';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { makeFolders, NOW, openLeerbanen, type Folders, type OpenLeerbanen } from './open-leerbanen';
import { GASTHEER, KOK, SERVEREN, TILBURG } from './small-reference';

let folders: Folders;
let open: OpenLeerbanen;
beforeEach(async () => {
  folders = await makeFolders();
  open = await openLeerbanen(folders);
});
afterEach(() => folders.remove());

const place = (id: string, changes: Record<string, unknown> = {}): Record<string, unknown> =>
  rawRecord({ leerplaatsId: id, organisatie: { naam: `Bedrijf ${id}`, leerbedrijfId: id }, ...changes });
const inAmsterdam = { adres: { postcode: '1011 AB', plaats: 'Amsterdam', coordinaten: null } };
const load = (...places: Record<string, unknown>[]): Promise<unknown> => open.laad(JSON.stringify(places));
const zelfstandig = { taken: [{ taak: SERVEREN, niveau: 'zelfstandig' as const }], werkprocessen: [] };

describe('finding leerbanen', () => {
  it('answers in the shape of the contract', async () => {
    await load(place('a'), place('b', inAmsterdam));
    const list = open.zoek({ wensen: { crebos: [GASTHEER], pc4: TILBURG, maxKm: 20 } });
    expect(LeerbaanLijst.parse(list)).toEqual(list);
    expect(list.hier).toEqual({ lat: 51.56, lon: 5.09, plaats: 'Tilburg' });
    expect(list).toMatchObject({ totaal: 1, weggevallen: { afstand: 1 } });
  });

  it('measures from the middle of the postcode to the place, or to the middle of its postcode', async () => {
    await load(place('a'), place('b', inAmsterdam), place('c', { adres: { plaats: 'Ergens' } }));
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
    await load(place('a'));
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
    await load(place('a'));
    const sleutel = titelSleutel('ontvangt Gasten');
    const helped = { taken: [], werkprocessen: [{ sleutel, niveau: 'met-hulp' as const }] };
    expect(open.zoek({ antwoorden: helped }).treffers[0]).toMatchObject({
      teLeren: 2,
      hierTeLeren: 1,
      gebruikt: 0,
    });
  });

  it('takes the werkprocessen of the kwalificatie where the source names none, and promises nothing', async () => {
    await load(place('a', { kerntaken: null }));
    expect(open.zoek().treffers[0]).toMatchObject({
      werkprocessenBekend: false,
      teLeren: 2,
      hierTeLeren: 0,
      leerTitels: [],
    });
  });

  it('finds the title of a werkproces by its code where the source leaves the name out', async () => {
    const subtaken = [{ code: 'B1-K1-W2', naam: '', uitvoerbaar: true }];
    await load(place('a', { kerntaken: [{ subtaken }] }));
    expect(open.zoek().treffers[0]).toMatchObject({ leerTitels: ['Werkt met de kassa'], teLeren: 1 });
  });

  it('offers leerbedrijven to call beyond every limit, nearest first', async () => {
    await load(
      place('ver', inAmsterdam),
      place('dichtbij'),
      place('kok', { ...inAmsterdam, kwalificatie: { crebocode: KOK } }),
    );
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
    await load(place('a'), place('b', inAmsterdam), place('c'));
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
});
