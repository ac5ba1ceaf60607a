/** Five people of whom the letters speak, from their answers to route, money and desk, through the contract. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Wijziging } from '../../../shared/domain/gesprek';
import { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { Situatie } from '../../../shared/domain/situatie';
import { openTestEngine, type TestEngine } from '../open-test-engine';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

interface Person {
  readonly situatie: Situatie;
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly crebo: string;
  readonly route: string;
}

interface Seen {
  readonly routes: Readonly<Record<string, string>>;
  readonly geld: Readonly<Record<string, string>>;
  readonly uitleg: (route: string) => string;
  readonly vragen: (route: string) => readonly string[];
  readonly loket: string | undefined;
  readonly verwijzingen: readonly string[];
}

async function see({ situatie, antwoorden, crebo, route }: Person): Promise<Seen> {
  await test.call('gesprek.nieuw', {});
  const wijzigingen: readonly Wijziging[] = [
    { soort: 'situatie', situatie },
    ...Object.entries(antwoorden).map(([vraag, antwoord]) => ({
      soort: 'route-antwoord' as const,
      vraag,
      antwoord,
    })),
    { soort: 'kies-richtingen', crebos: [Crebo.parse(crebo)] },
    { soort: 'kies-route', route },
  ];
  for (const wijziging of wijzigingen) await test.call('gesprek.wijzig', { wijziging });
  const routes = await test.call('route.toon', {});
  const geld = await test.call('geld.toon', {});
  const loket = await test.call('loket.toon', {});
  const find = (id: string) => routes.find((one) => one.id === id);
  return {
    routes: Object.fromEntries(routes.map(({ id, uitkomst }) => [id, uitkomst])),
    geld: Object.fromEntries(geld.map(({ id, uitkomst }) => [id, uitkomst])),
    uitleg: (id) => find(id)?.uitleg ?? '',
    vragen: (id) => find(id)?.voorwaarden.flatMap(({ vraag }) => vraag?.id ?? []) ?? [],
    loket: loket?.lokettenInRegio[0]?.naam,
    verwijzingen: loket?.verwijzingen.map(({ naam }) => naam) ?? [],
  };
}

describe('five people from the letters', () => {
  it('a threatened airline worker with mbo 2, aged 52: no praktijkverklaring; to the Werkcentrum', async () => {
    const seen = await see({
      situatie: {
        pc4: Pc4.parse('1118'),
        hoogsteDiploma: 'mbo2',
        leeftijdsgroep: '50-plus',
        werksituatie: 'ontslag-dreigt',
      },
      antwoorden: { werk: 'bij-niet-erkend-bedrijf', 'diploma-haalbaar': 'ja', 'in-ontwikkelpad': 'ja' },
      crebo: '25180',
      route: 'certificaat',
    });
    expect(seen.routes).toMatchObject({
      praktijkverklaring: 'past-niet',
      entree: 'past-niet',
      bbl: 'past-niet',
      certificaat: 'past',
    });
    expect(seen.uitleg('bbl')).toContain('zoekt een baan bij een bedrijf dat al erkend is');
    expect(seen.geld).toMatchObject({
      'slim-scholing': 'past',
      stap: 'past-niet',
      'nl-leert-door': 'past-niet',
    });
    expect(seen.loket).toBe('Werkcentrum Groot-Amsterdam');
    expect(seen.verwijzingen).toEqual(['Gemeente, hulp bij schulden', 'Werkcentrum, van werk naar werk']);
  });

  it('in bijstand without diploma, aged 27: praktijkverklaring as soon as a leerbaan is found', async () => {
    const person: Person = {
      situatie: {
        pc4: Pc4.parse('7511'),
        hoogsteDiploma: 'geen',
        leeftijdsgroep: '27-49',
        werksituatie: 'uitkering',
      },
      antwoorden: { werk: 'geen', 'diploma-haalbaar': 'nee' },
      crebo: '25960',
      route: 'praktijkverklaring',
    };
    const before = await see(person);
    expect(before.routes).toMatchObject({ praktijkverklaring: 'onbekend', entree: 'past', bbl: 'onbekend' });
    expect(before.vragen('praktijkverklaring')).toEqual(['werk']);
    expect(before.geld).toMatchObject({ 'twents-fonds': 'past' });
    expect(before.verwijzingen).toEqual([
      'Gemeente, hulp bij schulden',
      'Gemeente of UWV, bij een uitkering',
    ]);
    const after = await see({
      ...person,
      antwoorden: { ...person.antwoorden, werk: 'bij-erkend-leerbedrijf' },
    });
    expect(after.routes).toMatchObject({ praktijkverklaring: 'past' });
    expect(after.geld).toMatchObject({ 'subsidie-praktijkleren-derde-leerweg': 'past' });
  });

  it("a zzp'er in horeca with vmbo: certificaat fits, bbl asks for a paid job, subsidy for zzp is not clear", async () => {
    const person: Person = {
      situatie: {
        pc4: Pc4.parse('3511'),
        hoogsteDiploma: 'vmbo',
        leeftijdsgroep: '27-49',
        werksituatie: 'zzp',
      },
      antwoorden: { werk: 'geen' },
      crebo: '25180',
      route: 'certificaat',
    };
    const seen = await see(person);
    expect(seen.routes).toMatchObject({
      certificaat: 'past',
      bbl: 'onbekend',
      entree: 'past-niet',
      praktijkverklaring: 'onbekend',
    });
    expect(seen.vragen('praktijkverklaring')).toEqual(['diploma-haalbaar', 'werk']);
    expect(seen.geld).toMatchObject({
      'subsidie-praktijkleren-derde-leerweg': 'onbekend',
      'twents-fonds': 'past-niet',
    });
    expect(seen.verwijzingen).toContain('Werkcentrum, van werk naar werk');
  });

  it('17, left school: entree waits for the leerplicht, and the RMC comes first', async () => {
    const person: Person = {
      situatie: { pc4: Pc4.parse('9711'), hoogsteDiploma: 'geen', leeftijdsgroep: '16-17' },
      antwoorden: {},
      crebo: '25743',
      route: 'entree',
    };
    const before = await see(person);
    expect(before.routes).toMatchObject({ entree: 'onbekend', praktijkverklaring: 'onbekend' });
    expect(before.vragen('entree')).toEqual(['leerplichtig']);
    expect(before.verwijzingen[0]).toMatch(/^RMC/u);
    const at = async (leerplichtig: string) =>
      (await see({ ...person, antwoorden: { leerplichtig } })).routes['entree'];
    expect([await at('nee'), await at('ja')]).toEqual(['past', 'past-niet']);
  });

  it('leaving detention, without diploma: no bbl while paid work can not be, and a leerbaan may still come', async () => {
    const person: Person = {
      situatie: { pc4: Pc4.parse('1013'), hoogsteDiploma: 'geen', leeftijdsgroep: '27-49' },
      antwoorden: { werk: 'kan-nu-niet', 'diploma-haalbaar': 'nee' },
      crebo: '25742',
      route: 'praktijkverklaring',
    };
    const inside = await see(person);
    expect(inside.routes).toMatchObject({ praktijkverklaring: 'onbekend', bbl: 'past-niet', entree: 'past' });
    expect(inside.uitleg('praktijkverklaring')).toContain('in de gevangenis');
    const outside = await see({ ...person, antwoorden: { ...person.antwoorden, werk: 'geen' } });
    expect(outside.routes).toMatchObject({ praktijkverklaring: 'onbekend', bbl: 'onbekend' });
    expect(outside.loket).toBe('Werkcentrum Groot-Amsterdam');
  });
});
