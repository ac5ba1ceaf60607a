/** A conversation goes from desk to desk by words or QR, through the contract. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeGegevens } from '../../../electron/engine/overdracht/code-data';
import { openReference, type OpenReference } from '../../../electron/engine/reference/open';
import { loadRegelboek } from '../../../electron/engine/routes/load-regelboek';
import type { TaakAntwoord } from '../../../shared/domain/antwoord';
import { Crebo, Datum, GesprekCode, Pc4, TaakId } from '../../../shared/domain/ids';
import { leesCode, maakCodes } from '../../../shared/overdracht/code/code';
import type { CodeInhoud } from '../../../shared/overdracht/code/contents';
import { canonical } from '../../../shared/overdracht/inhoud';
import { drawCandidate, universeOf } from '../../eval/candidate';
import { FakeClock, MINUTE } from '../fake-clock';
import { DATA_DIR } from '../open-test-engine';
import { openDesk, START, type Desk } from './two-desks';

const taak = (id: string, niveau: 'zelfstandig' | 'met-hulp' | 'nog-niet') =>
  ({ soort: 'taak', taak: TaakId.parse(id), niveau }) as const;

async function talk(desk: Desk): Promise<void> {
  await desk.call('gesprek.nieuw', {});
  await desk.wijzig({ soort: 'situatie', situatie: { pc4: Pc4.parse('7511'), maxKm: 20 } });
  await desk.wijzig(taak('gasten-bedienen', 'zelfstandig'));
  await desk.wijzig(taak('staat-niet-in-deze-gegevens', 'met-hulp'));
  await desk.wijzig({ soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] });
  await desk.wijzig({ soort: 'afspraken', afspraken: ['Ik bel dinsdag.'] });
}

async function give(desk: Desk, clock: FakeClock): Promise<{ tekst: string; qr: string }> {
  await desk.wijzig({ soort: 'overdracht-ja', op: clock.now().toISOString() });
  const { woorden, qr } = await desk.call('overdracht.code', {});
  return { tekst: woorden.join(' '), qr };
}

describe('a hand-over by code', () => {
  it('asks the yes first, brings what fits in it, and goes home as the same conversation', async () => {
    const clock = new FakeClock(START);
    const [a, b] = [await openDesk(clock), await openDesk(clock)];
    expect(await a.tryCall('overdracht.code', {})).toMatchObject({ error: { code: 'geen-gesprek' } });
    await talk(a);
    expect(await a.tryCall('overdracht.code', {})).toMatchObject({ error: { code: 'geen-toestemming' } });
    const { tekst, qr } = await give(a, clock);
    const there = await a.call('gesprek.huidig', {});

    const voorbeeld = await b.call('overdracht.leesCode', { tekst });
    expect(voorbeeld).toMatchObject({
      code: there?.code,
      aantalTaken: 2,
      gevolg: 'nieuw',
      richtingen: ['Kok'],
    });
    expect(await b.call('gesprek.huidig', {})).toBeNull();
    const here = await b.call('overdracht.neemCode', { tekst });
    expect(here.situatie).toEqual(there?.situatie);
    expect(here.antwoorden.taken).toHaveLength(2);
    expect(here).toMatchObject({ code: there?.code, herkomst: 'overgenomen', afspraken: [] });
    expect(here.telling).toEqual({ zaad: there?.telling?.zaad, stand: (there?.telling?.stand ?? 0) + 1 });
    expect(await b.call('overdracht.leesCode', { tekst: qr })).toMatchObject({ gevolg: 'zelfde' });

    clock.pass(MINUTE);
    await b.wijzig(taak('gasten-bedienen', 'nog-niet'));
    const back = await give(b, clock);
    expect(await a.call('overdracht.leesCode', { tekst: back.tekst })).toMatchObject({
      gevolg: 'hier-ouder',
    });
    const home = await a.call('overdracht.neemCode', { tekst: back.tekst });
    expect(home.antwoorden.taken).toContainEqual({ taak: 'gasten-bedienen', niveau: 'nog-niet' });
    expect(home).toMatchObject({ begonnen: there?.begonnen, afspraken: ['Ik bel dinsdag.'] });
    expect(home.telling?.stand).toBe((there?.telling?.stand ?? 0) + 2);
    expect(await a.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
  });

  it('that is wrong or too old says so, and changes nothing', async () => {
    const clock = new FakeClock(START);
    const [a, b] = [await openDesk(clock), await openDesk(clock)];
    await talk(a);
    const { tekst } = await give(a, clock);
    const wrong = tekst.split(' ').with(1, 'qqqqqq').join(' ');
    for (const channel of ['overdracht.leesCode', 'overdracht.neemCode'] as const) {
      expect(await b.tryCall(channel, { tekst: wrong })).toMatchObject({
        error: { code: 'onleesbare-code', detail: '2' },
      });
    }
    clock.jump('2026-04-20T10:00:00Z');
    const late = await openDesk(clock);
    expect(await late.tryCall('overdracht.leesCode', { tekst })).toMatchObject({
      error: { code: 'verlopen' },
    });
    expect(await late.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
  });
});

describe('on the real data', () => {
  let reference: OpenReference;
  beforeAll(async () => {
    reference = await openReference(DATA_DIR);
  });
  afterAll(() => {
    reference.close();
  });

  it('12 to 15 cards by the proposals, settings, three richtingen and a situation take at most 20 words', () => {
    const day = Datum.parse('2026-03-14');
    const data = codeGegevens({
      reference,
      regelboek: loadRegelboek(reference),
      stempel: { id: 'a'.repeat(16), dag: day },
    });
    const universe = universeOf(reference.model);
    for (let seed = 1; seed <= 8; seed += 1) {
      const candidate = drawCandidate(universe, seed);
      let known = 0;
      const themas = data.lijsten.themas
        .filter((thema) => thema !== 'leiding')
        .map((thema) => ({ thema, kent: candidate.knows(thema) && (known += 1) <= 3 }));
      const taken: TaakAntwoord[] = [];
      while (taken.length < 12 + (seed % 4)) {
        const next = data.volgende({ taken, werkprocessen: [], themas }, []);
        const card = next === undefined ? undefined : reference.model.opTaak.get(next);
        if (!card) break;
        taken.push({ taak: card.id, niveau: candidate.answer(card) });
      }
      const antwoorden = { taken, werkprocessen: [], themas };
      const inhoud: CodeInhoud = {
        code: GesprekCode.parse('ZALM-482'),
        gemaakt: day,
        begonnen: day,
        bewaarTot: Datum.parse('2026-04-13'),
        telling: { zaad: Math.floor(candidate.random() * 2 ** 33), stand: 2 },
        inhoud: {
          situatie: {
            pc4: Pc4.parse(String(1000 + Math.floor(candidate.random() * 9000))),
            maxKm: 20,
            hoogsteDiploma: 'mbo1',
            leeftijdsgroep: '23-26',
            werksituatie: 'uitkering',
          },
          antwoorden,
          overgeslagen: [],
          gekozen: data
            .rangorde(antwoorden)
            .slice(0, 6)
            .filter((_, place) => place % 2 === 0),
          routeAntwoorden: {},
          leerbanen: [],
          afspraken: [],
        },
      };
      const { woorden } = maakCodes(inhoud, data);
      expect(woorden.length).toBeLessThanOrEqual(20);
      const gelezen = leesCode(woorden.join(' '), data, day);
      expect(gelezen.ok && canonical(gelezen.inhoud.inhoud)).toBe(canonical(inhoud.inhoud));
    }
  });
});
