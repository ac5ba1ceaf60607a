/** What changed in the data since a conversation was begun, for the kwalificaties that it chose. */
import type { EditieVerschil, GesprekEditie } from '../../../shared/contract/inlezen-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import { verschillenTussen, type Stap } from '../../../shared/inlezen/between';
import { details, type KwalificatieVerschil } from '../../../shared/inlezen/kwalificatie-verschil';
import type { Verslag } from '../edities/forms';
import type { KernNu } from '../kern/nu';
import { stempelId } from '../kern/stempel';

/**
 * @param verslagen what each load changed, as far as that is still known
 * @returns null when the conversation rests on the data in use, or on nothing that it remembers
 */
export function gesprekEditie(
  { editie, gekozen }: Gesprek,
  { stempel, reference }: Pick<KernNu, 'stempel' | 'reference'>,
  verslagen: readonly Verslag[],
): GesprekEditie | null {
  if (!editie || editie.id === stempel.id) return null;
  const stappen = verslagen.map(({ van, naar, kwalificaties }): Stap => ({
    van: stempelId(van),
    naar: stempelId(naar),
    kwalificaties,
  }));
  const steps = verschillenTussen(stappen, editie.id, stempel.id);
  return {
    gemaaktOp: editie.dag,
    nu: stempel.dag,
    bekend: steps !== undefined,
    verschillen: gekozen.flatMap((crebo) => {
      const changes = (steps ?? []).flatMap((step) => step.filter((one) => one.crebo === crebo));
      return verschilOf(crebo, changes, reference) ?? [];
    }),
  };
}

/** Several loads may have changed the same kwalificatie: what each did is told, in order. */
function verschilOf(
  crebo: Crebo,
  changes: readonly KwalificatieVerschil[],
  reference: KernNu['reference'],
): EditieVerschil | undefined {
  const nu = reference.kwalificaties.get(crebo);
  const successor = reference.opvolging.get(crebo);
  const isGone = nu?.actueel !== true;
  if (changes.length === 0 && !isGone) return undefined;
  const naam = nu?.naam ?? changes.at(-1)?.naam ?? crebo;
  const told = [...new Set(changes.flatMap(details))];
  if (!isGone) return { crebo, naam, verandering: 'gewijzigd', details: told };
  const next = successor === undefined ? undefined : reference.kwalificaties.get(successor)?.naam;
  const after = next === undefined ? [] : [`De opvolger is ${next} (${String(successor)}).`];
  return {
    crebo,
    naam,
    verandering: next === undefined ? 'vervallen' : 'opgevolgd',
    details: [...told, ...after],
  };
}
