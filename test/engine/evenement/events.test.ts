/** Events on one laptop: made, changed, chosen, closed and erased. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvenementId } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';
import { until } from '../until';
import { decryptedFiles } from '../vault/kluis-engine';
import { WACHTZIN } from '../test-machine';
import { MARKT, openLaptop } from './laptop';

const ONBEKEND = EvenementId.parse('0123456789abcdef');

describe('an event', () => {
  it('is the current one when it is made, and new conversations belong to it', async () => {
    const laptop = await openLaptop();
    expect(await laptop.call('evenement.lijst', {})).toEqual({ evenementen: [], huidig: null });
    expect((await laptop.call('gesprek.nieuw', {})).evenement).toBeUndefined();
    const id = await laptop.opDeMarkt();
    expect((await laptop.call('gesprek.nieuw', {})).evenement).toBe(id);
    await laptop.call('evenement.kies', { id: null });
    expect((await laptop.call('gesprek.nieuw', {})).evenement).toBeUndefined();
  });

  it('is one event however its name is typed, and keeps what was left empty the second time', async () => {
    const laptop = await openLaptop();
    const id = await laptop.opDeMarkt({ doel: 150 });
    await laptop.call('evenement.sluit', { id, gesprekken: 'wis' });
    const again = await laptop.opDeMarkt({ naam: ' banenmarkt  MIDDEN', plaats: 'tilburg', organisator: '' });
    expect(again).toBe(id);
    const { evenementen } = await laptop.call('evenement.lijst', {});
    expect(evenementen).toMatchObject([
      { evenement: { naam: MARKT.naam, doel: 150, organisator: 'Werkcentrum' }, gesloten: false },
    ]);
    expect(await laptop.opDeMarkt({ datum: Datum.parse('2026-03-15') })).not.toBe(id);
  });

  it('can be changed, and a later change counts whatever the clock says', async () => {
    const laptop = await openLaptop();
    const id = await laptop.opDeMarkt({ doel: 150 });
    const before = (await laptop.call('evenement.lijst', {})).evenementen[0]?.evenement.gewijzigd ?? '';
    const aanwezig = [{ leerbaan: 'lb-1', plekken: 2 }];
    const { evenementen } = await laptop.call('evenement.wijzig', {
      id,
      organisator: 'Gemeente',
      regio: '',
      aanwezig,
    });
    expect(evenementen[0]?.evenement).toMatchObject({ organisator: 'Gemeente', regio: '', aanwezig });
    expect(evenementen[0]?.evenement.doel).toBeUndefined();
    expect(Date.parse(evenementen[0]?.evenement.gewijzigd ?? '')).toBeGreaterThan(Date.parse(before));
  });

  it('that is not known is said', async () => {
    const laptop = await openLaptop();
    const id = ONBEKEND;
    const wrong = { ok: false, error: { code: 'niet-gevonden' } };
    expect(await laptop.tryCall('evenement.kies', { id })).toMatchObject(wrong);
    expect(await laptop.tryCall('evenement.sluit', { id, gesprekken: 'wis' })).toMatchObject(wrong);
    expect(await laptop.tryCall('evenement.wis', { id })).toMatchObject(wrong);
    expect(await laptop.tryCall('evenement.uitvoer', { id })).toMatchObject(wrong);
    expect(
      await laptop.tryCall('evenement.wijzig', { id, organisator: '', regio: '', aanwezig: [] }),
    ).toMatchObject(wrong);
  });

  it('is there after a restart, with its counts, and nothing of a person beside them', async () => {
    const laptop = await openLaptop();
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    await laptop.rondAf();
    await laptop.engine.close();
    const again = await openLaptop(false, laptop.userDir);
    expect(await again.aantallen()).toEqual({ [MARKT.naam]: 2 });
    expect((await again.call('evenement.lijst', {})).huidig).toBe(id);
    const kept = await readFile(join(laptop.userDir, 'evenementen.json'), 'utf8');
    expect(kept).not.toMatch(/[A-Z]{3,8}-\d{3}|5014|zaad/u);
  });
});

describe('closing an event', () => {
  it('ends and counts the conversation at hand, and no new one belongs to it', async () => {
    const laptop = await openLaptop();
    const id = await laptop.opDeMarkt();
    await laptop.spreek();
    expect(await laptop.call('evenement.sluit', { id, gesprekken: 'wis' })).toMatchObject({
      gewist: 1,
      bewaard: 0,
      overzicht: { huidig: null, evenementen: [{ gesloten: true, gesprekken: 1 }] },
    });
    expect(await laptop.call('gesprek.huidig', {})).toBeNull();
    expect((await laptop.call('gesprek.nieuw', {})).evenement).toBeUndefined();
    await laptop.call('evenement.kies', { id });
    expect((await laptop.call('evenement.lijst', {})).evenementen).toMatchObject([{ gesloten: false }]);
  });

  it('leaves a conversation of another moment alone', async () => {
    const laptop = await openLaptop();
    const { code } = await laptop.call('gesprek.nieuw', {});
    const id = await laptop.opDeMarkt();
    expect(await laptop.call('evenement.sluit', { id, gesprekken: 'wis' })).toMatchObject({ gewist: 0 });
    expect(await laptop.call('gesprek.huidig', {})).toMatchObject({ code });
  });

  it('erases its conversations from the kluis and every version of it, each counted once', async () => {
    const laptop = await openLaptop(true);
    const before = await laptop.call('gesprek.nieuw', {});
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    await laptop.spreek();
    await laptop.call('gesprek.wijzig', {
      wijziging: { soort: 'afspraken', afspraken: ['Qx7 merkteken'] },
    });
    await laptop.spreek();
    const closed = await laptop.call('evenement.sluit', { id, gesprekken: 'wis' });
    expect(closed).toMatchObject({ gewist: 3, bewaard: 0 });
    expect(closed.overzicht.evenementen).toMatchObject([{ gesprekken: 3, gesloten: true }]);
    const left = await laptop.call('gesprekken.lijst', { zoek: '' });
    expect(left.map(({ code }) => code)).toEqual([before.code]);
    await until(() => laptop.gebeurtenis.length > 0);
    for (const [name, body] of await decryptedFiles(laptop.userDir))
      expect(body.includes('Qx7 merkteken'), name).toBe(false);
    await laptop.call('kluis.slot', {});
    await laptop.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await laptop.aantallen()).toEqual({ [MARKT.naam]: 3 });
  });

  it('keeps them when asked to, ended where it was at hand', async () => {
    const laptop = await openLaptop(true);
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    await laptop.spreek();
    expect(await laptop.call('evenement.sluit', { id, gesprekken: 'bewaar' })).toMatchObject({
      gewist: 0,
      bewaard: 2,
      overzicht: { evenementen: [{ gesprekken: 2 }] },
    });
    const lijst = await laptop.call('gesprekken.lijst', { zoek: '' });
    expect(lijst.map(({ afgerond }) => afgerond)).toEqual([true, true]);
  });
});

describe('erasing an event', () => {
  it('takes its counts along, from the plain file too, and leaves the others', async () => {
    const laptop = await openLaptop();
    await laptop.rondAf();
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    expect(await laptop.call('evenement.wis', { id })).toEqual({ evenementen: [], huidig: null });
    const kept = await readFile(join(laptop.userDir, 'tellingen.json'), 'utf8');
    expect(kept).not.toContain(id);
    const { regels } = JSON.parse(kept) as { regels: { soort: string }[] };
    expect(regels.filter(({ soort }) => soort === 'gesprek')).toHaveLength(1);
  });

  it('takes them from every version of the kluis, and conversations go on without it', async () => {
    const laptop = await openLaptop(true);
    const id = await laptop.opDeMarkt();
    await laptop.rondAf();
    await laptop.spreek();
    await laptop.call('evenement.wis', { id });
    expect((await laptop.call('gesprek.huidig', {}))?.evenement).toBeUndefined();
    expect(await laptop.call('gesprekken.lijst', { zoek: '' })).toHaveLength(2);
    const files = await decryptedFiles(laptop.userDir);
    expect(files.size).toBeGreaterThan(0);
    for (const [name, body] of files) expect(body.includes(id), name).toBe(false);
  });
});

describe('the example event', () => {
  it.each([true, false])(
    'has invented people, is always the same, and goes in one call (kluis: %s)',
    async (keeps) => {
      const laptop = await openLaptop(keeps);
      const made = await laptop.call('evenement.voorbeeld', {});
      expect(made).toMatchObject({
        huidig: null,
        evenementen: [{ evenement: { naam: 'Voorbeeldmarkt', voorbeeld: true }, gesprekken: 60 }],
      });
      expect(await laptop.call('evenement.voorbeeld', {})).toEqual(made);
      expect(await laptop.call('tellingen.toon', {})).toEqual([]);
      const id = made.evenementen[0]?.evenement.id ?? ONBEKEND;
      expect(await laptop.call('evenement.wis', { id })).toEqual({ evenementen: [], huidig: null });
      expect((await laptop.call('evenement.voorbeeld', {})).evenementen[0]?.gesprekken).toBe(60);
    },
  );

  it('stays an example, also over an event that was typed under its name, place and day', async () => {
    const laptop = await openLaptop(true);
    const example = (await laptop.call('evenement.voorbeeld', {})).evenementen[0]?.evenement;
    if (!example) throw new Error('there must be an example');
    const { id, naam, plaats, datum, organisator, regio } = example;
    await laptop.call('evenement.wis', { id });
    const typed = await laptop.call('evenement.maak', { naam, plaats, datum, organisator, regio });
    expect(typed.evenementen).toMatchObject([{ evenement: { id }, gesprekken: 0 }]);
    expect((await laptop.call('evenement.voorbeeld', {})).evenementen).toMatchObject([
      { evenement: { id, voorbeeld: true }, gesprekken: 60 },
    ]);
  });
});
