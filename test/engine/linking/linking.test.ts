/** Titles without mapping, through the contract, on the real data from which some mappings were taken away. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReference } from '../../../electron/engine/reference/open';
import type { Reference } from '../../../electron/engine/reference/types';
import { CHANNELS } from '../../../shared/contract/channels';
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import type { BijdrageVorm } from '../../../shared/contract/antwoorden-vorm';
import { TaakId, TitelSleutel, type Crebo } from '../../../shared/domain/ids';
import { DATA_DIR, openTestEngine } from '../open-test-engine';
import { workplaceWithout, type Workplace } from './open-without';

const HIDDEN = ['serveert de bestelling en ruimt af', 'maakt mise en place'].map((one) =>
  TitelSleutel.parse(one),
);
const [SERVEERT, MISE] = HIDDEN as [TitelSleutel, TitelSleutel];
/** A card that has nothing to do with either title. */
const ANDERE = TaakId.parse('lak-spuiten');

let workplace: Workplace;
let reference: Reference;
let whole: Reference;
beforeAll(async () => {
  workplace = await workplaceWithout(HIDDEN);
  reference = await openReference(workplace.dataDir);
  whole = await openReference(DATA_DIR);
});
beforeEach(() => rm(workplace.userDir, { recursive: true, force: true }));
afterAll(() => workplace.remove());

type Engine = Awaited<ReturnType<Workplace['start']>>;

async function onStart<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await workplace.start();
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

const entry = (list: readonly Koppeling[], sleutel: TitelSleutel): Koppeling => {
  const found = list.find((one) => one.sleutel === sleutel);
  if (!found) throw new Error(`${sleutel} is not in the list`);
  return found;
};

function creboThatAsks(sleutel: TitelSleutel): Crebo {
  const found = [...reference.kwalificaties.values()].find(
    (one) => one.dekking === 'volledig' && one.werkprocessen.some((deel) => deel.sleutel === sleutel),
  );
  if (!found) throw new Error(`no kwalificatie asks ${sleutel}`);
  return found.crebo;
}

/** What the answer on one card says of a title, in a kwalificatie that asks it. */
async function contribution(engine: Engine, sleutel: TitelSleutel, taak: TaakId): Promise<BijdrageVorm> {
  const antwoorden = { taken: [{ taak, niveau: 'zelfstandig' as const }], werkprocessen: [] };
  const { bijdragen } = await engine.call('match.uitleg', { antwoorden, crebo: creboThatAsks(sleutel) });
  const found = bijdragen.find((one) => one.sleutel === sleutel);
  if (!found) throw new Error(`${sleutel} takes no part`);
  return found;
}

describe('the data as it is', () => {
  it('maps every title, so nothing is linked and no file is made', async () => {
    const test = await openTestEngine();
    expect(await test.call('koppelen.lijst', {})).toEqual([]);
    expect(await readdir(test.userDir)).not.toContain('koppelingen.json');
    await test.close();
  });
});

describe('titles without mapping', () => {
  it('are listed by title, with three existing cards each and their dossiers', async () => {
    const list = await onStart((engine) => engine.call('koppelen.lijst', {}));
    expect(CHANNELS['koppelen.lijst'].uitvoer.safeParse(list).error).toBeUndefined();
    expect(list.map(({ sleutel }) => sleutel)).toEqual([...HIDDEN].sort());
    for (const { titel, dossiers, voorstel, staat, gekozen } of list) {
      expect(titel).not.toBe('');
      expect(dossiers.length).toBeGreaterThan(0);
      expect(voorstel).toHaveLength(3);
      expect(voorstel.map(({ zin }) => zin)).not.toContain('');
      expect(voorstel.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
      expect(staat).toBe('automatisch');
      expect(gekozen).toBeUndefined();
    }
  });

  it('find the cards back that people had chosen, from the words and the dossier alone', async () => {
    const list = await onStart((engine) => engine.call('koppelen.lijst', {}));
    for (const sleutel of HIDDEN) {
      const right = [...whole.taken.values()].filter(({ kern, deel }) =>
        [...kern, ...deel].includes(sleutel),
      );
      const found = entry(list, sleutel).voorstel.map(({ taak }) => taak);
      expect(right.filter(({ id }) => found.includes(id))).not.toEqual([]);
    }
  });

  it('take part in matching through those cards, and say that the app linked them', async () => {
    await onStart(async (engine) => {
      const list = await engine.call('koppelen.lijst', {});
      const taak = entry(list, SERVEERT).voorstel[0]?.taak ?? ANDERE;
      const shown = await contribution(engine, SERVEERT, taak);
      expect(shown.koppeling).toBe('automatisch');
      expect(shown.groep).not.toBe('niet-gevraagd');
      expect(CHANNELS['match.uitleg'].uitvoer.shape.bijdragen.element.safeParse(shown).success).toBe(true);
    });
  });

  it('leave titles with a mapping unmarked', async () => {
    const antwoorden = { taken: [], werkprocessen: [] };
    const crebo = creboThatAsks(SERVEERT);
    const { bijdragen } = await onStart((engine) => engine.call('match.uitleg', { antwoorden, crebo }));
    const marked = bijdragen.filter(({ koppeling }) => koppeling === 'automatisch');
    expect(marked.map(({ sleutel }) => sleutel)).toContain(SERVEERT);
    expect(marked.filter(({ sleutel }) => !HIDDEN.includes(sleutel))).toEqual([]);
    expect(marked.length).toBeLessThan(bijdragen.length);
  });
});

describe('confirming', () => {
  it('is used by matching at once, loses the mark, and is there after the next start', async () => {
    await onStart(async (engine) => {
      expect((await contribution(engine, SERVEERT, ANDERE)).groep).toBe('niet-gevraagd');
      const list = await engine.call('koppelen.bevestig', { sleutel: SERVEERT, taken: [ANDERE] });
      expect(entry(list, SERVEERT)).toMatchObject({ staat: 'bevestigd', gekozen: [ANDERE] });
      expect(entry(list, MISE).staat).toBe('automatisch');
      const after = await contribution(engine, SERVEERT, ANDERE);
      expect(after).toMatchObject({ groep: 'kan-ik' });
      expect(after.koppeling).toBeUndefined();
    });
    await onStart(async (engine) => {
      const list = await engine.call('koppelen.lijst', {});
      expect(entry(list, SERVEERT)).toMatchObject({ staat: 'bevestigd', gekozen: [ANDERE] });
      expect((await contribution(engine, SERVEERT, ANDERE)).groep).toBe('kan-ik');
    });
  });

  it('can be taken back: without cards the automatic link returns', async () => {
    await onStart(async (engine) => {
      await engine.call('koppelen.bevestig', { sleutel: MISE, taken: [ANDERE] });
      const list = await engine.call('koppelen.bevestig', { sleutel: MISE, taken: [] });
      expect(entry(list, MISE).staat).toBe('automatisch');
      const [best] = entry(list, MISE).voorstel;
      expect((await contribution(engine, MISE, best?.taak ?? ANDERE)).koppeling).toBe('automatisch');
    });
  });

  it('counts the first card as the core and the others as a part', async () => {
    await onStart(async (engine) => {
      const deel = TaakId.parse('kassa-bedienen');
      const list = await engine.call('koppelen.bevestig', { sleutel: MISE, taken: [ANDERE, deel, ANDERE] });
      expect(entry(list, MISE).gekozen).toEqual([ANDERE, deel]);
      expect((await contribution(engine, MISE, ANDERE)).groep).toBe('kan-ik');
      expect((await contribution(engine, MISE, deel)).groep).toBe('met-hulp');
    });
  });

  it('keeps both of two choices that come at the same moment', async () => {
    await onStart(async (engine) => {
      await Promise.all([
        engine.call('koppelen.bevestig', { sleutel: MISE, taken: [ANDERE] }),
        engine.call('koppelen.bevestig', { sleutel: SERVEERT, taken: [ANDERE] }),
      ]);
    });
    const list = await onStart((engine) => engine.call('koppelen.lijst', {}));
    expect(list.map(({ staat }) => staat)).toEqual(['bevestigd', 'bevestigd']);
  });

  it('refuses a title that is mapped already, and a card that does not exist', async () => {
    await onStart(async (engine) => {
      const mapped = TitelSleutel.parse('begroot financien');
      expect(await engine.tryCall('koppelen.bevestig', { sleutel: mapped, taken: [ANDERE] })).toMatchObject({
        error: { code: 'niet-gevonden', veld: 'sleutel' },
      });
      const taken = [TaakId.parse('bestaat-niet')];
      expect(await engine.tryCall('koppelen.bevestig', { sleutel: MISE, taken })).toMatchObject({
        error: { code: 'niet-gevonden', veld: 'taken' },
      });
    });
  });

  it('passes over confirmed cards that a later edition of the data no longer has', async () => {
    const koppelingen = [{ sleutel: MISE, taken: ['kaart-van-vroeger'], bevestigdOp: '2026-03-14' }];
    const content = { vorm: 'leerbaankompas/koppelingen', versie: 1, koppelingen };
    await mkdir(workplace.userDir, { recursive: true });
    await writeFile(join(workplace.userDir, 'koppelingen.json'), JSON.stringify(content));
    const list = await onStart((engine) => engine.call('koppelen.lijst', {}));
    expect(entry(list, MISE)).toMatchObject({ staat: 'automatisch' });
    expect(entry(list, MISE).gekozen).toBeUndefined();
  });
});
