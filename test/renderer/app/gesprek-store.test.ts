/** The conversation on the screen, against the real handlers of the core. */
import { describe, expect, it } from 'vitest';
import { createGesprekStore } from '../../../renderer/app/gesprek-store';
import { TaakId } from '../../../shared/domain/ids';
import { realBridge } from './real-bridge';

const KASSA = TaakId.parse('kassa-bedienen');
const KOKEN = TaakId.parse('warm-koken');

async function begun() {
  const real = realBridge();
  const store = createGesprekStore(real.bridge);
  await store.nieuw();
  return { ...real, store };
}

describe('the conversation on the screen', () => {
  it('shows a change at once, before the core has answered', async () => {
    const { store } = await begun();
    const saved = store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    expect(store.get().gesprek?.antwoorden.taken).toEqual([{ taak: KASSA, niveau: 'zelfstandig' }]);
    expect(await saved).toBe(true);
  });

  it('sends changes one after the other and ends with what the core holds', async () => {
    const { store, bridge } = await begun();
    const before = store.get().saved;
    await Promise.all([
      store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' }),
      store.wijzig({ soort: 'taak', taak: KOKEN, niveau: 'nog-niet' }),
      store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'met-hulp' }),
    ]);
    const core = await bridge.call('gesprek.huidig', {});
    expect(core).toEqual({ ok: true, value: store.get().gesprek });
    expect(store.get().gesprek?.antwoorden.taken).toEqual([
      { taak: KOKEN, niveau: 'nog-niet' },
      { taak: KASSA, niveau: 'met-hulp' },
    ]);
    expect(store.get().saved).toBe(before + 3);
  });

  it('goes back to what the core holds when a change is refused, and says so', async () => {
    const { store, refuseNext } = await begun();
    await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    refuseNext('gesprek.wijzig');
    expect(await store.wijzig({ soort: 'taak', taak: KOKEN, niveau: 'zelfstandig' })).toBe(false);
    expect(store.get().gesprek?.antwoorden.taken).toEqual([{ taak: KASSA, niveau: 'zelfstandig' }]);
    expect(store.get().fout?.code).toBe('interne-fout');
    store.clearFout();
    expect(store.get().fout).toBeNull();
  });

  it('takes back answers one by one, the last one first', async () => {
    const { store } = await begun();
    await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'met-hulp' });
    await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    expect(store.undo()).toBe(true);
    expect(store.get().gesprek?.antwoorden.taken).toEqual([{ taak: KASSA, niveau: 'met-hulp' }]);
    expect(store.undo()).toBe(true);
    expect(store.get().gesprek?.antwoorden.taken).toEqual([]);
    expect(store.undo()).toBe(false);
  });

  it('answers no change without a conversation', async () => {
    const { bridge, calls } = realBridge();
    const store = createGesprekStore(bridge);
    await store.load();
    expect(await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' })).toBe(false);
    expect(store.get().fout?.code).toBe('geen-gesprek');
    expect(calls).toEqual(['gesprek.huidig']);
  });

  it('erases everything it knew, what could be taken back too', async () => {
    const { store } = await begun();
    await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    await store.wis();
    expect(store.get()).toMatchObject({ gesprek: null, undo: [] });
  });

  it('keeps a change that the core took but could not write to disk yet, without calling it refused', async () => {
    const { store, refuseNext } = await begun();
    refuseNext('gesprek.wijzig', 'niet-opgeslagen');
    expect(await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' })).toBe(true);
    expect(store.get().gesprek?.antwoorden.taken).toEqual([{ taak: KASSA, niveau: 'zelfstandig' }]);
    expect(store.get().fout).toBeNull();
  });

  it('tells it when erasing did not reach the disk', async () => {
    const { store, refuseNext } = await begun();
    refuseNext('gesprek.wis', 'niet-opgeslagen');
    expect(await store.wis()).toBe(false);
    expect(store.get()).toMatchObject({ gesprek: null, fout: { code: 'niet-opgeslagen' } });
  });

  it('forgets the person at once, and drops the answers that were still on their way', async () => {
    const { store } = await begun();
    const late = store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    const later = store.begin('gesprek.nieuw', {});
    store.forget();
    expect(store.get()).toMatchObject({ gesprek: null, undo: [], fout: null });
    expect(await late).toBe(false);
    await later;
    expect(store.get().gesprek).toBeNull();
  });

  it('shows no conversation and no error while the kluis is locked', async () => {
    const { store, refuseNext } = await begun();
    refuseNext('gesprek.huidig', 'kluis-op-slot');
    await store.load();
    expect(store.get()).toMatchObject({ gesprek: null, fout: null });
  });

  it('tells its listeners of every step, until they stop listening', async () => {
    const { store } = await begun();
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    await store.wijzig({ soort: 'taak', taak: KASSA, niveau: 'zelfstandig' });
    expect(heard).toBe(2);
    stop();
    store.dataChanged();
    expect(heard).toBe(2);
  });
});
