/** Counts of several laptops brought together by files. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../fake-clock';
import { GASTHEER, KOK } from '../leerbanen/small-reference';
import { openDesk, START } from '../overdracht/two-desks';
import { alsBestand, inhoudVan, MARKT, openLaptop } from './laptop';

describe('files of other laptops', () => {
  it('of fifteen, in any order and again and again, give each conversation once', async () => {
    const main = await openLaptop(true);
    const id = await main.opDeMarkt();
    await main.rondAf();
    const bestanden: { naam: string; inhoud: string }[] = [];
    for (let nummer = 0; nummer < 15; nummer += 1) {
      const laptop = await openLaptop();
      await laptop.opDeMarkt({ naam: nummer % 2 === 0 ? MARKT.naam : MARKT.naam.toUpperCase() });
      for (let count = 0; count < nummer % 3; count += 1) await laptop.rondAf([KOK, GASTHEER]);
      bestanden.push(await laptop.bestand(id));
      await laptop.engine.close();
    }
    // 0 + 1 + 2, five times over.
    const first = await main.lees(...bestanden);
    expect(first.geweigerd).toEqual([]);
    expect(first.gelezen.map(({ erbij }) => erbij).reduce((sum, one) => sum + one)).toBe(15);
    expect(first.overzicht.evenementen[0]?.gesprekken).toBe(16);
    const again = await main.lees(...bestanden.toReversed(), ...bestanden);
    expect(again.gelezen.every(({ erbij, bijgewerkt, nieuw }) => erbij + bijgewerkt === 0 && !nieuw)).toBe(
      true,
    );
    expect(again.overzicht).toEqual(first.overzicht);
    expect(new Set(bestanden.map(({ naam }) => naam)).size).toBeGreaterThan(5);

    // Who reads the joined file of another one knows as much.
    const late = await openLaptop();
    const all = await late.lees(await main.bestand(id), ...bestanden);
    expect(all.gelezen[0]).toMatchObject({ nieuw: true, erbij: 16, evenement: first.gelezen[14]?.evenement });
    expect(inhoudVan(await late.bestand(id))).toEqual(inhoudVan(await main.bestand(id)));
    expect((await late.call('evenement.lijst', {})).huidig).toBeNull();
  });

  it('that can not be used are refused with a reason, and the others are read', async () => {
    const [main, other] = [await openLaptop(), await openLaptop()];
    const id = await other.opDeMarkt();
    await other.rondAf();
    const good = await other.bestand(id);
    const inhoud = inhoudVan(good);
    const [regel] = inhoud['regels'] as object[];
    const { gelezen, geweigerd, overzicht } = await main.lees(
      { naam: 'half.json', inhoud: good.inhoud.slice(0, 400) },
      alsBestand('Dit is een brief.', 'brief.txt'),
      alsBestand({ vorm: 'iets/anders' }, 'anders.json'),
      alsBestand({ ...inhoud, versie: 2 }, 'nieuw.json'),
      alsBestand({ ...inhoud, regels: [{ ...regel, token: 'x' }] }, 'kapot.json'),
      alsBestand({ ...inhoud, regels: [{ ...regel, evenement: null }] }, 'vreemde-regel.json'),
      alsBestand({ ...inhoud, evenement: { ...(inhoud['evenement'] as object), naam: 'Iets' } }, 'naam.json'),
      { naam: 'groot.json', inhoud: 'A'.repeat(80_000_004) },
      good,
    );
    expect(geweigerd.map(({ bestand, reden }) => [bestand, reden.split(' ').slice(0, 5).join(' ')])).toEqual([
      ['half.json', 'Dit bestand is beschadigd of'],
      ['brief.txt', 'Dit is geen bestand van'],
      ['anders.json', 'Dit is geen bestand van'],
      ['nieuw.json', 'Dit bestand komt uit een'],
      ['kapot.json', 'Dit bestand is beschadigd of'],
      ['vreemde-regel.json', 'Dit bestand is beschadigd of'],
      ['naam.json', 'Dit bestand is beschadigd of'],
      ['groot.json', 'Dit bestand is te groot'],
    ]);
    expect(gelezen).toMatchObject([{ bestand: good.naam, nieuw: true, erbij: 1 }]);
    expect(overzicht.evenementen).toMatchObject([{ gesprekken: 1 }]);
  });

  it('that can not be saved leave nothing behind', async () => {
    const [main, other] = [await openLaptop(), await openLaptop()];
    const id = await other.opDeMarkt();
    await other.rondAf();
    const good = await other.bestand(id);
    await mkdir(join(main.userDir, 'tellingen.json.nieuw', 'vol'), { recursive: true });
    expect(await main.tryCall('evenement.invoer', { bestanden: [good] })).toMatchObject({
      ok: false,
      error: { code: 'niet-opgeslagen' },
    });
    expect(await main.call('evenement.lijst', {})).toEqual({ evenementen: [], huidig: null });
  });

  it('hold nothing that leads to a person: no code, no postcode, no secret', async () => {
    const laptop = await openLaptop();
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    const text = JSON.stringify(inhoudVan(await laptop.bestand(id)));
    expect(text).not.toMatch(/[A-Z]{3,8}-\d{3}|5014|zaad|10:00:00\.000Z","dag/u);
    expect(text).toContain('25180 Kok');
  });
});

describe('a person who goes from desk to desk', () => {
  it.each([true, false])(
    'is counted once, by the last hand, also when two took over (kluis: %s)',
    async (keeps) => {
      const clock = new FakeClock(START);
      const desks = await Promise.all([0, 1, 2].map(() => openDesk(clock, { keeps })));
      const [a, b, c] = desks;
      if (!a || !b || !c) throw new Error('three desks');
      const { huidig } = await a.call('evenement.maak', MARKT);
      if (huidig === null) throw new Error('it must be the current one');
      await a.call('gesprek.nieuw', {});
      await a.wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
      const given = await a.give();
      for (const desk of [b, c]) {
        await desk.call('evenement.maak', MARKT);
        expect((await desk.take(given)).evenement).toBe(huidig);
        await desk.call('gesprek.rondAf', {});
      }
      await a.call('evenement.sluit', { id: huidig, gesprekken: 'wis' });
      const uitvoer = await Promise.all(desks.map((desk) => desk.call('evenement.uitvoer', { id: huidig })));
      for (const desk of desks) {
        const { overzicht } = await desk.call('evenement.invoer', { bestanden: uitvoer });
        expect(overzicht.evenementen).toMatchObject([{ gesprekken: 1 }]);
        const { regels } = inhoudVan(await desk.call('evenement.uitvoer', { id: huidig }));
        expect(regels).toContainEqual(
          expect.objectContaining({ soort: 'gesprek', waarden: ['afgerond'], stand: 2 }),
        );
      }
      // Before the others were read, the first desk only knew that it was handed over.
      expect(JSON.stringify(inhoudVan(uitvoer[0] ?? { inhoud: '' }))).toContain('"overgedragen"');
    },
  );

  it('and comes back is counted by the desk to which it came back', async () => {
    const clock = new FakeClock(START);
    const [a, b] = [await openDesk(clock), await openDesk(clock)];
    await a.call('gesprek.nieuw', {});
    await a.wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    await b.take(await a.give());
    const home = await b.give();
    const again = await a.take(home);
    expect(again.telling?.stand).toBe(3);
    expect(again.overgedragen).toBeUndefined();
    expect(await a.take(home)).toEqual(again);
  });

  it('and comes back to the desk where it was rounded off is counted there once more, by the last hand', async () => {
    const clock = new FakeClock(START);
    const [a, b] = [await openDesk(clock), await openDesk(clock)];
    const { huidig } = await a.call('evenement.maak', MARKT);
    if (huidig === null) throw new Error('it must be the current one');
    await a.call('gesprek.nieuw', {});
    await a.wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    const given = await a.give();
    await a.call('gesprek.rondAf', {});
    await b.take(given);
    await b.wijzig({ soort: 'kies-richtingen', crebos: [GASTHEER] });
    const again = await a.take(await b.give());
    expect(again.afgerond).toBeUndefined();
    await a.call('gesprek.rondAf', {});
    const { regels } = inhoudVan(await a.call('evenement.uitvoer', { id: huidig }));
    const wens = (regels as { soort: string; stand: number }[]).filter(({ soort }) => soort === 'wens');
    expect(wens).toMatchObject([{ stand: 3, waarden: ['25168 Gastheer/-vrouw'] }]);
  });

  it('is counted too when it was rounded off before anything was said, and taken up again', async () => {
    const laptop = await openLaptop(true);
    const id = await laptop.opDeMarkt();
    const { code } = await laptop.call('gesprek.nieuw', {});
    await laptop.call('gesprek.rondAf', {});
    expect((await laptop.call('gesprekken.open', { code })).afgerond).toBeUndefined();
    await laptop.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [KOK] } });
    await laptop.call('gesprek.rondAf', {});
    expect(await laptop.aantallen()).toEqual({ [MARKT.naam]: 1 });
    expect(JSON.stringify(inhoudVan(await laptop.bestand(id)))).toContain('"afgerond"');
  });
});
