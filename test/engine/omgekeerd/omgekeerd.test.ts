/** From the leerbaan to the people: who fits and why, and the best division of who is here over the places. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Wijziging } from '../../../shared/domain/gesprek';
import { Datum, type Crebo, type Pc4, type TaakId } from '../../../shared/domain/ids';
import { DAY, FakeClock } from '../fake-clock';
import { GASTHEER, KOK, SERVEREN, TILBURG } from '../leerbanen/small-reference';
import { WACHTZIN } from '../test-machine';
import { inAmsterdam, openOmgekeerd, plek, type OpenOmgekeerd } from './open-omgekeerd';

const START = '2026-03-14T10:00:00Z';
const kan = (taak: TaakId = SERVEREN): Wijziging => ({ soort: 'taak', taak, niveau: 'zelfstandig' });
const nogNiet: Wijziging = { soort: 'taak', taak: SERVEREN, niveau: 'nog-niet' };
const woont = (pc4: string, maxKm: number, dagenPerWeek?: number): Wijziging => ({
  soort: 'situatie',
  situatie: { pc4: pc4 as Pc4, maxKm, ...(dagenPerWeek === undefined ? {} : { dagenPerWeek }) },
});
const wil = (...crebos: Crebo[]): Wijziging => ({ soort: 'kies-richtingen', crebos });

async function open(records: readonly unknown[], clock = new FakeClock(START)): Promise<OpenOmgekeerd> {
  const test = await openOmgekeerd(records, { now: clock.now, setTimer: clock.setTimer });
  onTestFinished(test.close);
  await test.call('kluis.maak', { wachtzin: WACHTZIN });
  return test;
}

const vandaag = { wie: 'vandaag' } as const;

describe('who fits a leerbaan', () => {
  it('tells per person what they can do, what they learn here, how far it is, and what stops them', async () => {
    const test = await open([plek('a')]);
    const dichtbij = await test.persoon(woont(TILBURG, 20), kan());
    const ver = await test.persoon(woont('9711', 50), nogNiet);
    const weinig = await test.persoon(woont(TILBURG, 20, 2), kan());
    const answer = await test.call('omgekeerd.zoek', { leerbanen: ['a', 'a', 'weg'], ...vandaag });
    expect(answer).toMatchObject({ bekeken: 3, onbekend: ['weg'], voorbeeld: false });
    expect(answer.leerbanen).toHaveLength(1);
    const [{ leerbaan, kwalificatie, kandidaten } = fail()] = answer.leerbanen;
    expect([leerbaan.leerbedrijf, kwalificatie]).toEqual(['Bedrijf a', 'Gastheer/-vrouw']);
    expect(kandidaten.map(({ code }) => code)).toEqual([dichtbij, weinig, ver]);
    expect(kandidaten[0]).toMatchObject({
      past: true,
      grens: null,
      bekend: true,
      totaal: 2,
      kan: 1,
      kanTitels: ['Ontvangt gasten'],
      teLeren: 1,
      hierTeLeren: 0,
      leerTitels: [],
      gebruikt: 1,
    });
    expect(kandidaten[0]?.km).toBeLessThan(1);
    expect(kandidaten[1]).toMatchObject({ past: false, grens: 'dagen' });
    expect(kandidaten[2]).toMatchObject({
      past: false,
      grens: 'afstand',
      kan: 0,
      hierTeLeren: 1,
      leerTitels: ['Ontvangt gasten'],
    });
    expect(JSON.stringify(answer)).not.toMatch(/9711|situatie|antwoorden/u);
  });

  it('puts who can do more and who wants it first, and no richting is a limit', async () => {
    const test = await open([plek('a')]);
    const kok = await test.persoon(kan(), wil(KOK));
    const gastheer = await test.persoon(kan(), wil(GASTHEER));
    const open1 = await test.persoon(kan());
    const [one] = (await test.call('omgekeerd.zoek', { leerbanen: ['a'], ...vandaag })).leerbanen;
    expect(one?.kandidaten.map(({ code, past, gekozen }) => ({ code, past, gekozen }))).toEqual([
      { code: gastheer, past: true, gekozen: true },
      { code: open1, past: true, gekozen: false },
      { code: kok, past: true, gekozen: false },
    ]);
  });

  it('says of who answered nothing that it is not known, behind who fits and before who does not', async () => {
    const test = await open([plek('a')]);
    const leeg = await test.persoon();
    const past = await test.persoon(woont('9711', 300), nogNiet);
    const ver = await test.persoon(woont('9711', 5), kan());
    const [one] = (await test.call('omgekeerd.zoek', { leerbanen: ['a'], ...vandaag })).leerbanen;
    expect(one?.kandidaten.map(({ code, bekend }) => [code, bekend])).toEqual([
      [past, true],
      [leeg, false],
      [ver, true],
    ]);
  });
});

describe('whose profiles', () => {
  const MARKT = {
    naam: 'Markt',
    plaats: 'Goor',
    datum: Datum.parse('2026-03-14'),
    organisator: '',
    regio: '',
  };

  it('are those begun or changed today; a copy for what-if is nobody', async () => {
    const clock = new FakeClock(START);
    const test = await open([plek('a')], clock);
    const oud = await test.persoon(kan());
    await test.persoon(kan());
    clock.pass(2 * DAY);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    const nieuw = await test.persoon(kan());
    await test.call('gesprekken.open', { code: oud });
    await test.call('gesprek.wijzig', { wijziging: nogNiet });
    await test.call('gesprekken.kopie', { code: nieuw });
    const [one] = (await test.call('omgekeerd.zoek', { leerbanen: ['a'], ...vandaag })).leerbanen;
    expect(one?.kandidaten.map(({ code }) => code).sort()).toEqual([oud, nieuw].sort());
  });

  it('are those of the event; without an event those of today that belong to none', async () => {
    const clock = new FakeClock(START);
    const test = await open([plek('a')], clock);
    await test.persoon(kan());
    const bekeken = async (): Promise<number> =>
      (await test.call('omgekeerd.zoek', { leerbanen: ['a'], wie: 'evenement' })).bekeken;
    expect(await bekeken()).toBe(1);
    await test.call('evenement.maak', MARKT);
    expect(await bekeken()).toBe(0);
    await test.persoon(kan());
    await test.persoon(kan());
    expect(await bekeken()).toBe(2);
    await test.call('evenement.kies', { id: null });
    expect(await bekeken()).toBe(1);
    clock.pass(2 * DAY);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await bekeken()).toBe(0);
  });

  it('is the conversation at hand where nothing is kept', async () => {
    const test = await openOmgekeerd([plek('a')]);
    onTestFinished(test.close);
    await test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' });
    expect(await test.call('omgekeerd.zoek', { leerbanen: ['a'], ...vandaag })).toMatchObject({ bekeken: 0 });
    const code = await test.persoon(kan());
    const answer = await test.call('omgekeerd.zoek', { leerbanen: ['a'], ...vandaag });
    expect(answer.leerbanen[0]?.kandidaten.map((one) => one.code)).toEqual([code]);
  });
});

describe('dividing everybody', () => {
  it('places as many as possible and names what the others need', async () => {
    const test = await open([plek('a'), plek('b', inAmsterdam)]);
    const alleenA = await test.persoon(woont(TILBURG, 10), nogNiet);
    const beide = await test.persoon(woont(TILBURG, 200), kan(), wil(GASTHEER));
    const ver = await test.persoon(woont('9711', 5), kan());
    const leeg = await test.persoon();
    const plekken = [
      { leerbaan: 'a', plekken: 1 },
      { leerbaan: 'b', plekken: 2 },
      { leerbaan: 'weg', plekken: 3 },
    ];
    const answer = await test.call('omgekeerd.verdeel', { ...vandaag, plekken });
    const places = answer.toewijzingen.map(({ leerbaan, passing }) => [passing.code, leerbaan]);
    expect(new Map(places as [string, string][])).toEqual(
      new Map<string, string>([
        [alleenA, 'a'],
        [beide, 'b'],
      ]),
    );
    expect(answer.punten).toBe(answer.toewijzingen.reduce((sum, { passing }) => sum + passing.score, 0));
    expect(answer.nietGeplaatst).toHaveLength(2);
    expect(answer.nietGeplaatst).toContainEqual({ code: leeg, bekend: false, nodig: [] });
    const needs = answer.nietGeplaatst.find(({ code }) => code === ver);
    expect(needs).toMatchObject({ bekend: true, nodig: [{ soort: 'grens', grens: 'afstand' }] });
    expect(answer).toMatchObject({
      vrij: [{ leerbaan: 'b', plekken: 1 }],
      uniek: true,
      ookGoed: [],
      bekeken: 4,
      onbekend: ['weg'],
      leerbanen: [
        { leerbaan: { id: 'a' }, plekken: 1 },
        { leerbaan: { id: 'b' }, plekken: 2 },
      ],
    });
  });

  it('says when it is not the only one, and who can change places', async () => {
    const test = await open([plek('a')]);
    const codes = [await test.persoon(kan()), await test.persoon(kan())].sort();
    const answer = await test.call('omgekeerd.verdeel', {
      ...vandaag,
      plekken: [{ leerbaan: 'a', plekken: 1 }],
    });
    expect(answer.toewijzingen.map(({ passing }) => passing.code)).toEqual([codes[0]]);
    expect(answer.nietGeplaatst).toEqual([
      { code: codes[1], bekend: true, nodig: [{ soort: 'vol', leerbaan: 'a', grens: null }] },
    ]);
    expect(answer).toMatchObject({ uniek: false, ookGoed: codes });
  });
});

function fail(): never {
  throw new Error('no leerbaan was found');
}
