/** The layer of links over the loaded taken: it adds, it can be replaced, and it never touches what was loaded. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openReference } from '../../../electron/engine/reference/open';
import type { LinkableReference, TitleLink } from '../../../electron/engine/reference/types';
import { TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { workplaceWithout } from './open-without';

const TITEL = TitelSleutel.parse('begroot financien');
const TAAK = TaakId.parse('lak-spuiten');
const link = (more: Partial<TitleLink>): TitleLink => ({
  sleutel: TITEL,
  kern: [],
  deel: [],
  automatisch: true,
  ...more,
});

let reference: LinkableReference;
beforeAll(async () => {
  const workplace = await workplaceWithout([TITEL]);
  reference = await openReference(workplace.dataDir);
  await workplace.remove();
});

const kernOf = (id: TaakId): readonly string[] =>
  (reference.model.opTaak.get(id)?.kernTitels ?? []).map((index) => reference.model.titels[index] ?? '');

describe('links over the loaded taken', () => {
  it('add a title to a taak, in the list and in matching', () => {
    reference.useLinks([link({ kern: [TAAK] })]);
    expect(reference.taken.get(TAAK)?.kern).toContain(TITEL);
    expect(kernOf(TAAK)).toContain(TITEL);
    expect([...reference.automatisch]).toEqual([TITEL]);
  });

  it('replace earlier ones and leave what was loaded as it was', () => {
    reference.useLinks([link({ kern: [TAAK] })]);
    reference.useLinks([link({ deel: [TAAK], automatisch: false })]);
    expect(reference.taken.get(TAAK)?.kern).not.toContain(TITEL);
    expect(reference.taken.get(TAAK)?.deel).toContain(TITEL);
    expect(kernOf(TAAK)).not.toContain(TITEL);
    expect(reference.automatisch.size).toBe(0);
    expect(reference.loadedTaken.get(TAAK)?.deel).not.toContain(TITEL);
  });

  it('keep the order of the taken, and pass over a taak that does not exist', () => {
    const before = [...reference.loadedTaken.keys()];
    reference.useLinks([link({ kern: [TaakId.parse('bestaat-niet'), TAAK] })]);
    expect([...reference.taken.keys()]).toEqual(before);
  });
});
