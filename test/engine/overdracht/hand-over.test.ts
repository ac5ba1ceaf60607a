/** A conversation goes from one laptop to another and back, through the contract. */
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Invoer } from '../../../shared/contract/channels';
import { Crebo, Datum, Pc4, TaakId } from '../../../shared/domain/ids';
import { FakeClock, MINUTE } from '../fake-clock';
import { openDesk, START, type Desk, type DeskOptions } from './two-desks';

const taak = (id: string, niveau: 'zelfstandig' | 'met-hulp' | 'nog-niet') =>
  ({ soort: 'taak', taak: TaakId.parse(id), niveau }) as const;

async function twoDesks(options: DeskOptions = {}): Promise<{ clock: FakeClock; a: Desk; b: Desk }> {
  const clock = new FakeClock(START);
  return { clock, a: await openDesk(clock, options), b: await openDesk(clock, options) };
}

async function talk(desk: Desk): Promise<void> {
  await desk.call('gesprek.nieuw', {});
  await desk.wijzig({ soort: 'situatie', situatie: { pc4: Pc4.parse('7511'), maxKm: 20 } });
  await desk.wijzig(taak('heftruck-rijden', 'zelfstandig'));
  await desk.wijzig(taak('staat-niet-in-deze-gegevens', 'met-hulp'));
  await desk.wijzig({ soort: 'kies-richtingen', crebos: [Crebo.parse('25655'), Crebo.parse('99999')] });
  await desk.wijzig({ soort: 'afspraken', afspraken: ['Ik bel dinsdag met het Werkcentrum.'] });
}

describe('making a hand-over', () => {
  it('asks the yes of the candidate first, and a conversation before that', async () => {
    const { a } = await twoDesks();
    expect(await a.tryCall('overdracht.maak', {})).toMatchObject({ error: { code: 'geen-gesprek' } });
    await talk(a);
    expect(await a.tryCall('overdracht.maak', {})).toMatchObject({ error: { code: 'geen-toestemming' } });
    await a.give();
    await a.wijzig({ soort: 'overdracht-ja', op: null });
    expect(await a.tryCall('overdracht.maak', {})).toMatchObject({ error: { code: 'geen-toestemming' } });
    expect((await a.call('gesprek.huidig', {}))?.overdrachtJa).toBeUndefined();
  });

  it('gives a file whose name tells nothing of the person, and six words', async () => {
    const { a } = await twoDesks();
    await talk(a);
    const given = await a.give();
    expect(CHANNELS['overdracht.maak'].uitvoer.parse(given)).toEqual(given);
    expect(given.naam).toBe('overdracht-2026-03-14.lbk-overdracht');
    expect(given.woorden).toMatch(/^[a-z]+( [a-z]+){5}$/u);
    const { code } = (await a.call('gesprek.huidig', {})) ?? {};
    const bytes = Buffer.from(given.inhoud, 'base64').toString('latin1');
    for (const plain of [
      code ?? '?',
      '7511',
      'heftruck',
      'Werkcentrum',
      '25655',
      given.woorden.split(' ')[0] ?? '?',
    ])
      expect([plain, bytes.includes(plain), given.naam.includes(plain)]).toEqual([plain, false, false]);
  });
});

describe('the event of a person who is handed over', () => {
  const event = (naam: string): Invoer<'evenement.maak'> => ({
    naam,
    plaats: 'Enschede',
    datum: Datum.parse('2026-03-14'),
    organisator: '',
    regio: '',
  });
  const fromTheMarket = async (there: (b: Desk) => Promise<unknown>): Promise<string | undefined> => {
    const { a, b } = await twoDesks();
    await a.call('evenement.maak', event('Banenmarkt'));
    await talk(a);
    await there(b);
    return (await b.take(await a.give())).evenement;
  };

  it('stays when it is known here, also when another one is at hand', async () => {
    const market = await fromTheMarket((b) => b.call('evenement.maak', event('Banenmarkt')));
    expect(market).toMatch(/^[0-9a-f]{16}$/u);
    const other = await fromTheMarket(async (b) => {
      await b.call('evenement.maak', event('Banenmarkt'));
      await b.call('evenement.maak', event('Open dag'));
    });
    expect(other).toBe(market);
  });

  it('is the one of here when nobody here knows it: else the person would be in no report', async () => {
    let here: string | null = null;
    const taken = await fromTheMarket(async (b) => {
      here = (await b.call('evenement.maak', event('Open dag'))).huidig;
    });
    expect(taken).toBe(here);
  });

  it('is none when nobody here knows it and there is no event here', async () => {
    expect(await fromTheMarket(() => Promise.resolve())).toBeUndefined();
  });
});

describe('taking a hand-over over', () => {
  it('shows first what it is and what it does, and changes nothing by looking', async () => {
    const { a, b } = await twoDesks();
    await talk(a);
    const given = await a.give();
    const voorbeeld = await b.look(given);
    expect(CHANNELS['overdracht.bekijk'].uitvoer.parse(voorbeeld)).toEqual(voorbeeld);
    expect(voorbeeld).toMatchObject({ aantalTaken: 2, bewaarTot: '2026-04-13', gevolg: 'nieuw' });
    expect(voorbeeld.richtingen[1]).toBe('99999');
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
    expect(await b.call('gesprek.huidig', {})).toBeNull();
  });

  it('brings over every answer and choice, also what is not in the data here', async () => {
    const { a, b } = await twoDesks({ whole: true });
    await talk(a);
    const given = await a.give();
    expect((await b.look(given)).richtingen[0]).toMatch(/^[A-Z][a-z]/u);
    const here = await b.take(given);
    const there = await a.call('gesprek.huidig', {});
    const { situatie, antwoorden, gekozen, afspraken, code, begonnen } = there ?? {};
    expect(here).toMatchObject({ situatie, antwoorden, gekozen, afspraken, code, begonnen });
    expect(here).toMatchObject({ herkomst: 'overgenomen', bewaarTot: '2026-04-13' });
    expect(here.overdrachtJa).toBeUndefined();
    expect(await b.call('gesprek.huidig', {})).toEqual(here);
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code, herkomst: 'overgenomen' }]);
    const { richtingen } = await b.call('match.richtingen', {
      antwoorden: here.antwoorden,
      filter: {},
      aantal: 3,
    });
    expect(richtingen.length).toBeGreaterThan(0);
  });

  it('twice gives one conversation', async () => {
    const { a, b } = await twoDesks();
    await talk(a);
    const given = await a.give();
    const first = await b.take(given);
    expect(await b.look(given)).toMatchObject({ gevolg: 'zelfde' });
    expect(await b.take(given)).toEqual(first);
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('of an older state keeps the newer work that is here', async () => {
    const { a, b, clock } = await twoDesks();
    await talk(a);
    const early = await a.give();
    clock.pass(MINUTE);
    await b.take(early);
    await b.wijzig(taak('heftruck-rijden', 'nog-niet'));
    await b.wijzig({ soort: 'taak-wissen', taak: TaakId.parse('staat-niet-in-deze-gegevens') });
    expect(await b.look(early)).toMatchObject({ gevolg: 'hier-nieuwer' });
    expect((await b.take(early)).antwoorden.taken).toEqual([{ taak: 'heftruck-rijden', niveau: 'nog-niet' }]);
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('that comes back with more is one conversation at home too, with its own end date and its yes', async () => {
    const { a, b, clock } = await twoDesks();
    await talk(a);
    await b.take(await a.give());
    const before = await a.call('gesprek.huidig', {});
    clock.pass(MINUTE);
    await b.wijzig(taak('kassa-bedienen', 'zelfstandig'));
    await b.wijzig({ soort: 'taak-wissen', taak: TaakId.parse('heftruck-rijden') });
    const back = await b.give();
    expect(await a.look(back)).toMatchObject({ gevolg: 'hier-ouder', aantalTaken: 2 });
    const home = await a.take(back);
    expect(home.antwoorden.taken.map((one) => one.taak)).toEqual([
      'staat-niet-in-deze-gegevens',
      'kassa-bedienen',
    ]);
    const { code, begonnen, bewaarTot, overdrachtJa } = before ?? {};
    expect(home).toMatchObject({ code, begonnen, bewaarTot, overdrachtJa });
    expect(home.herkomst).toBeUndefined();
    expect(await a.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('is merged when both went on: nothing that was answered is lost', async () => {
    const { a, b, clock } = await twoDesks();
    await talk(a);
    const given = await a.give();
    await b.take(given);
    clock.pass(MINUTE);
    await a.wijzig(taak('kassa-bedienen', 'met-hulp'));
    await a.wijzig(taak('heftruck-rijden', 'met-hulp'));
    clock.pass(MINUTE);
    await b.wijzig(taak('planten-verzorgen', 'zelfstandig'));
    await b.wijzig(taak('heftruck-rijden', 'nog-niet'));
    const back = await b.give();
    expect(await a.look(back)).toMatchObject({ gevolg: 'hier-ouder' });
    const { antwoorden } = await a.take(back);
    expect(Object.fromEntries(antwoorden.taken.map((one) => [one.taak, one.niveau]))).toEqual({
      'heftruck-rijden': 'nog-niet',
      'staat-niet-in-deze-gegevens': 'met-hulp',
      'kassa-bedienen': 'met-hulp',
      'planten-verzorgen': 'zelfstandig',
    });
    expect(await a.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('under a code that another conversation has here gets a new one, once', async () => {
    const clock = new FakeClock(START);
    const dice = (): (() => number) => {
      let at = 0;
      return () => (at = (at + 0.37) % 1);
    };
    const a = await openDesk(clock, { random: dice() });
    const b = await openDesk(clock, { random: dice() });
    await talk(a);
    clock.pass(1);
    const other = await b.call('gesprek.nieuw', {});
    const given = await a.give();
    expect((await b.look(given)).code).toBe(other.code);
    const here = await b.take(given);
    expect(here.code).not.toBe(other.code);
    expect(await b.take(given)).toEqual(here);
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toHaveLength(2);

    // And it goes home as the conversation that it was.
    clock.pass(MINUTE);
    await b.wijzig(taak('kassa-bedienen', 'zelfstandig'));
    const home = await a.take(await b.give());
    expect(home.code).toBe(other.code);
    expect(home.antwoorden.taken).toContainEqual({ taak: 'kassa-bedienen', niveau: 'zelfstandig' });
    expect(await a.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('works without a kluis as well, and then it lives in memory', async () => {
    const clock = new FakeClock(START);
    const [a, b] = [await openDesk(clock, { keeps: false }), await openDesk(clock, { keeps: false })];
    await talk(a);
    const given = await a.give();
    const here = await b.take(given);
    expect(here).toMatchObject({
      herkomst: 'overgenomen',
      afspraken: ['Ik bel dinsdag met het Werkcentrum.'],
    });
    expect(here.bewaarTot).toBeUndefined();
    expect(await b.look(given)).toMatchObject({ gevolg: 'zelfde' });
  });
});

describe('the end date of a hand-over', () => {
  it('is never after that of the conversation, nor more than the settings say', async () => {
    const { a, b } = await twoDesks();
    await talk(a);
    const { code } = (await a.call('gesprek.huidig', {})) ?? {};
    if (!code) throw new Error('no conversation');
    await a.call('kluis.instellingen', { slotNaMinuten: 5, bewaarDagen: 10 });
    expect((await b.look(await a.give())).bewaarTot).toBe('2026-03-24');
    await a.call('kluis.instellingen', { slotNaMinuten: 5, bewaarDagen: 180 });
    expect((await b.look(await a.give())).bewaarTot).toBe('2026-04-13');
  });

  it('that has passed closes the file, and the conversation that came from it is erased', async () => {
    const { a, b, clock } = await twoDesks();
    await talk(a);
    const given = await a.give();
    await b.take(given);
    clock.jump('2026-04-13T10:00:00Z');
    const late = await openDesk(clock);
    expect((await late.look(given)).gevolg).toBe('nieuw');
    clock.jump('2026-04-14T10:00:00Z');
    const tooLate = await openDesk(clock);
    const opened = { inhoud: given.inhoud, woorden: given.woorden };
    for (const channel of ['overdracht.bekijk', 'overdracht.neemOver'] as const)
      expect(await tooLate.tryCall(channel, opened)).toMatchObject({ error: { code: 'verlopen' } });
  });
});

describe('a file that can not be opened', () => {
  it('says why through the contract, and changes nothing', async () => {
    const { a, b } = await twoDesks();
    await talk(a);
    const given = await a.give();
    const bytes = Buffer.from(given.inhoud, 'base64');
    const version = Buffer.from(bytes).fill(2, 4, 5).toString('base64');
    const attempt = (inhoud: string, woorden: string) =>
      b.tryCall('overdracht.neemOver', { inhoud, woorden });
    expect(await attempt(given.inhoud, 'appel peer')).toMatchObject({ error: { code: 'verkeerde-woorden' } });
    expect(await attempt('geen bestand', given.woorden)).toMatchObject({
      error: { code: 'onleesbaar-bestand' },
    });
    expect(await attempt(bytes.subarray(1).toString('base64'), given.woorden)).toMatchObject({
      error: { code: 'onleesbaar-bestand' },
    });
    expect(await attempt(version, given.woorden)).toMatchObject({ error: { code: 'onbekende-versie' } });
    expect(await b.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
  });

  it('is not even looked at while the kluis is locked', async () => {
    const { a, b } = await twoDesks();
    await talk(a);
    const { inhoud, woorden } = await a.give();
    await b.call('kluis.slot', {});
    for (const channel of ['overdracht.bekijk', 'overdracht.neemOver'] as const)
      expect(await b.tryCall(channel, { inhoud, woorden })).toMatchObject({
        error: { code: 'kluis-op-slot' },
      });
  });
});
