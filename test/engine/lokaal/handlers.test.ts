/** What the organisation keeps itself, through the contract, with real files and the real rules. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/contract/channels';
import { Datum } from '../../../shared/domain/ids';
import { openTestEngine, type TestEngine } from '../open-test-engine';
import { BBL_GELD, begin, deskOf, fileOf, geldOf, ruleOf } from './two-installations';

const dag = (text: string): Datum => Datum.parse(text);
/** The day of the clock of tests. */
const VANDAAG = '2026-03-14';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

/** Every test begins without notes; an engine takes long to open. */
beforeEach(async () => {
  const { inhoud } = await test.call('lokaal.toon', {});
  for (const { regeling } of inhoud.statussen) await test.call('lokaal.wis', { soort: 'status', regeling });
  for (const { regio, loket } of inhoud.loketten)
    await test.call('lokaal.wis', { soort: 'loket', regio, loket });
  for (const { regel } of inhoud.correcties) await test.call('lokaal.wis', { soort: 'correctie', regel });
});

/** The app is closed and started again on the same folder. */
async function restart(): Promise<void> {
  await test.engine.close();
  test = await openTestEngine({}, test.userDir);
}

describe('the status of a scheme', () => {
  it('is the word of the organisation beside that of the data, and is still there after a restart', async () => {
    await begin(test);
    expect(await geldOf(test)).toMatchObject({ venster: 'komt' });
    await test.call('lokaal.status', {
      regeling: BBL_GELD,
      status: 'budget-op',
      notitie: ' Gebeld met RVO. ',
    });
    await restart();
    await begin(test);
    const geld = await geldOf(test);
    expect(geld.lokaal).toEqual({
      status: { status: 'budget-op', datum: VANDAAG, notitie: 'Gebeld met RVO.', eerdereRonde: false },
    });
    expect(CHANNELS['geld.toon'].uitvoer.safeParse([geld]).error?.issues ?? []).toEqual([]);
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: 'bbl' } });
    const advies = await test.call('advies.maak', {});
    expect(advies.geld.find(({ id }) => id === BBL_GELD)?.lokaal).toEqual(geld.lokaal);
  });

  it('may be of an earlier day, not of one to come, and only of money that exists', async () => {
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'dicht', datum: dag('2026-03-01') });
    const morgen = { regeling: BBL_GELD, status: 'open', datum: dag('2026-03-15') } as const;
    expect(await test.tryCall('lokaal.status', morgen)).toMatchObject({
      ok: false,
      error: { code: 'ongeldige-invoer', veld: 'datum' },
    });
    for (const regeling of ['bestaat-niet', 'bbl'])
      expect(await test.tryCall('lokaal.status', { regeling, status: 'open' })).toMatchObject({
        ok: false,
        error: { code: 'niet-gevonden' },
      });
    const { inhoud } = await test.call('lokaal.toon', {});
    expect(inhoud.statussen).toMatchObject([{ status: 'dicht', datum: '2026-03-01' }]);
  });

  it('can be taken back once', async () => {
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'dicht' });
    await test.call('lokaal.wis', { soort: 'status', regeling: BBL_GELD });
    await begin(test);
    expect((await geldOf(test)).lokaal).toBeUndefined();
    expect(await test.tryCall('lokaal.wis', { soort: 'status', regeling: BBL_GELD })).toMatchObject({
      ok: false,
      error: { code: 'niet-gevonden' },
    });
  });

  it.each([
    ['een burgerservicenummer', 'Van 111222333.'],
    ['een rekeningnummer', 'NL91 ABNA 0417 1643 00'],
    ['te veel letters', 'a'.repeat(301)],
  ])('refuses %s in the note and keeps what was there', async (_what, notitie) => {
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open' });
    expect(
      await test.tryCall('lokaal.status', { regeling: BBL_GELD, status: 'dicht', notitie }),
    ).toMatchObject({ ok: false, error: { code: 'ongeldige-invoer', veld: 'notitie' } });
    expect((await test.call('lokaal.toon', {})).inhoud.statussen).toMatchObject([{ status: 'open' }]);
  });
});

describe('notes about a desk', () => {
  it('stand with that desk, and go when they are emptied', async () => {
    await begin(test);
    const { sleutel, doet } = await deskOf(test);
    expect(doet).toMatch(/^Advies over werk/u);
    const loket = { regio: 'AM05', loket: sleutel };
    await test.call('lokaal.loket', { ...loket, openingstijden: 'Elke werkdag van 9 tot 12 uur.' });
    expect((await deskOf(test)).lokaal).toEqual({
      openingstijden: 'Elke werkdag van 9 tot 12 uur.',
      datum: VANDAAG,
    });
    await test.call('lokaal.loket', loket);
    expect((await deskOf(test)).lokaal).toBeUndefined();
  });

  it('about a desk that left the lists are still shown in its region', async () => {
    await begin(test);
    await test.call('lokaal.loket', {
      regio: 'AM05',
      loket: 'Oud loket (Almelo)',
      notities: 'Vraag naar An.',
    });
    await test.call('lokaal.loket', { regio: 'AM22', loket: 'Elders', notities: 'Niet hier.' });
    expect((await test.call('loket.toon', {}))?.losseNotities).toEqual([
      { sleutel: 'Oud loket (Almelo)', notities: 'Vraag naar An.', datum: VANDAAG },
    ]);
  });
});

describe('a correction', () => {
  it('counts everywhere, is marked with initials and day, and shows what the data says', async () => {
    const before = await ruleOf(test, BBL_GELD);
    await test.call('lokaal.correctie', {
      regel: BBL_GELD,
      door: 'AvB',
      velden: { naam: before.naam, bedrag: 'Hoogstens 2.500 euro.' },
    });
    await begin(test);
    const lokaal = { correctie: { door: 'AvB', datum: VANDAAG, velden: ['bedrag'] } };
    const corrected = await geldOf(test);
    expect(corrected).toMatchObject({ bedrag: 'Hoogstens 2.500 euro.', lokaal });
    expect(corrected).not.toHaveProperty('bereken');
    expect(await ruleOf(test, BBL_GELD)).toMatchObject({
      bedrag: 'Hoogstens 2.500 euro.',
      origineel: { bedrag: before.bedrag },
      lokaal,
    });
    await test.call('lokaal.wis', { soort: 'correctie', regel: BBL_GELD });
    expect(await ruleOf(test, BBL_GELD)).toEqual(before);
  });

  it('of a route is seen on the route, and a last day that has passed puts money among how it was', async () => {
    await test.call('lokaal.correctie', {
      regel: 'bbl',
      door: 'AB',
      velden: { uitleg: 'Anders uitgelegd.' },
    });
    await test.call('lokaal.correctie', {
      regel: BBL_GELD,
      door: 'AB',
      velden: { geldigTot: dag('2026-03-13') },
    });
    await begin(test);
    const route = (await test.call('route.toon', {})).find(({ id }) => id === 'bbl');
    expect(route?.uitleg).toMatch(/^Anders uitgelegd\./u);
    expect(route?.lokaal?.correctie).toMatchObject({ door: 'AB', velden: ['uitleg'] });
    expect(await geldOf(test)).toMatchObject({ zekerheid: 'historisch', uitkomst: 'past-niet' });
    expect((await ruleOf(test, BBL_GELD)).geldt).toBe('voorbij');
  });

  it.each([
    ['that changes nothing', { regel: BBL_GELD, velden: { naam: 'Subsidie praktijkleren (bbl)' } }, 'velden'],
    ['that contradicts the rules', { regel: BBL_GELD, velden: { zekerheid: 'historisch' } }, 'velden'],
    ['of a row that does not exist', { regel: 'bestaat-niet', velden: { naam: 'x' } }, 'regel'],
    ['without any field', { regel: BBL_GELD, velden: {} }, 'velden'],
    ['without initials', { regel: BBL_GELD, door: '1', velden: { naam: 'x' } }, 'door'],
  ] as const)('%s is refused', async (_what, correctie, veld) => {
    expect(await test.tryCall('lokaal.correctie', { door: 'AB', ...correctie })).toMatchObject({
      ok: false,
      error: { veld },
    });
    expect((await test.call('lokaal.toon', {})).inhoud.correcties).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('holds every row with its source and the day of checking, in the form of the contract', async () => {
    const lijst = await test.call('regelingen.toon', {});
    expect(CHANNELS['regelingen.toon'].uitvoer.safeParse(lijst).error?.issues ?? []).toEqual([]);
    expect(lijst.regels.length).toBeGreaterThan(100);
    expect(new Set(lijst.regels.map(({ id }) => id)).size).toBe(lijst.regels.length);
    expect(lijst.regels.every(({ bron }) => bron.titel !== '' && bron.gecontroleerd !== '')).toBe(true);
    expect(lijst.regels.some(({ zekerheid }) => zekerheid === 'historisch')).toBe(true);
    expect(lijst.regels[0]?.soort).toBe('geld');
    expect(lijst.regios).toHaveLength(35);
  });
});

describe('sharing', () => {
  it('takes everything to another installation, once, and lets the newest day win', async () => {
    const other = await openTestEngine();
    try {
      await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open', datum: dag('2026-03-02') });
      await test.call('lokaal.correctie', { regel: 'bbl', door: 'AB', velden: { naam: 'Bbl' } });
      await test.call('lokaal.loket', { regio: 'AM05', loket: 'Werkcentrum Twente', notities: 'Bel eerst.' });
      await other.call('lokaal.status', { regeling: BBL_GELD, status: 'dicht', datum: dag('2026-03-05') });
      const tekst = await fileOf(test);
      const proef = await other.call('lokaal.invoer', { tekst, proef: true });
      expect(proef).toEqual({
        statussen: { nieuw: 0, nieuwer: 0, gelijk: 0, ouder: 1 },
        loketten: { nieuw: 1, nieuwer: 0, gelijk: 0, ouder: 0 },
        correcties: { nieuw: 1, nieuwer: 0, gelijk: 0, ouder: 0 },
        uitDeToekomst: 0,
      });
      expect((await other.call('lokaal.toon', {})).inhoud.correcties).toEqual([]);
      expect(await other.call('lokaal.invoer', { tekst, proef: false })).toEqual(proef);
      expect((await other.call('lokaal.toon', {})).inhoud.statussen).toMatchObject([{ status: 'dicht' }]);
      await test.call('lokaal.invoer', { tekst: await fileOf(other), proef: false });
      expect(await fileOf(test)).toBe(await fileOf(other));
    } finally {
      await other.close();
    }
  });

  it('leaves out what is dated after today', async () => {
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open' });
    const tekst = (await fileOf(test)).replace(`"datum": "${VANDAAG}"`, '"datum": "2062-03-14"');
    const rapport = await test.call('lokaal.invoer', { tekst: `\uFEFF${tekst}`, proef: false });
    expect(rapport.uitDeToekomst).toBe(1);
    expect((await test.call('lokaal.toon', {})).inhoud.statussen).toMatchObject([{ datum: VANDAAG }]);
  });

  it.each([
    ['no JSON', 'hallo', 'onleesbaar-bestand'],
    ['other JSON', '{"vorm": "iets anders"}', 'onleesbaar-bestand'],
    ['a later version', '{"vorm": "leerbaankompas/lokaal", "versie": 2}', 'onbekende-versie'],
  ])('refuses %s', async (_what, tekst, code) => {
    expect(await test.tryCall('lokaal.invoer', { tekst, proef: false })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('refuses a file with a burgerservicenummer in a note', async () => {
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open', notitie: 'Bel eerst.' });
    const tekst = (await fileOf(test)).replace('Bel eerst.', 'Van 111222333.');
    expect(await test.tryCall('lokaal.invoer', { tekst, proef: false })).toMatchObject({
      error: { code: 'onleesbaar-bestand' },
    });
  });

  it('keeps a correction of a rule that is not here, says so, and hands it on', async () => {
    await test.call('lokaal.correctie', { regel: 'bbl', door: 'AB', velden: { naam: 'Bbl' } });
    const tekst = (await fileOf(test)).replace('"regel": "bbl"', '"regel": "regel-van-later"');
    await test.call('lokaal.invoer', { tekst, proef: false });
    expect((await test.call('lokaal.toon', {})).nietGebruikt).toEqual(['regel-van-later']);
    expect(await fileOf(test)).toContain('regel-van-later');
  });
});

describe('the file', () => {
  it('that is damaged is set aside under a name that is said, and the app goes on', async () => {
    await writeFile(join(test.userDir, 'lokaal.json'), '{"half');
    await restart();
    const { melding, inhoud } = await test.call('lokaal.toon', {});
    expect(melding).toEqual({ soort: 'beschadigd', bestand: 'lokaal-beschadigd-20260314100000.json' });
    expect(inhoud.statussen).toEqual([]);
    await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open' });
    expect(await readFile(join(test.userDir, 'lokaal-beschadigd-20260314100000.json'), 'utf8')).toBe(
      '{"half',
    );
  });

  it('that can not be opened is left, said, and used again when it can', async () => {
    const path = join(test.userDir, 'lokaal.json');
    await rm(path, { force: true });
    await mkdir(path);
    await restart();
    expect((await test.call('lokaal.toon', {})).melding).toEqual({ soort: 'niet-te-openen' });
    expect(await test.tryCall('lokaal.status', { regeling: BBL_GELD, status: 'open' })).toMatchObject({
      error: { code: 'onleesbaar-bestand' },
    });
    await rm(path, { recursive: true });
    expect(
      (await test.call('lokaal.status', { regeling: BBL_GELD, status: 'open' })).melding,
    ).toBeUndefined();
  });

  it('that can not be written changes nothing', async () => {
    const beside = join(test.userDir, 'lokaal.json.nieuw');
    await mkdir(beside);
    const answer = await test.tryCall('lokaal.status', { regeling: BBL_GELD, status: 'open' });
    await rm(beside, { recursive: true });
    expect(answer).toMatchObject({ ok: false, error: { code: 'niet-opgeslagen' } });
    expect((await test.call('lokaal.toon', {})).inhoud.statussen).toEqual([]);
  });
});
