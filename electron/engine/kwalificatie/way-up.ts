/** The way up from a kwalificatie over the reference data, with the names of what comes with it. */
import type { OmhoogVorm } from '../../../shared/contract/omhoog-vorm';
import type { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { KwalificatieKort } from '../../../shared/domain/kwalificatie';
import { wayUp, type Trede } from '../../../shared/advies/way-up';
import { EngineError } from '../engine-error';
import type { RefKwalificatie, Reference } from '../reference/types';

const HOOGSTENS = 8;

interface Rung extends Trede {
  readonly ref: RefKwalificatie;
}

/** @throws EngineError `niet-gevonden` when the crebo is not in the data */
export function wayUpFrom(reference: Reference, crebo: Crebo): OmhoogVorm {
  const found = reference.kwalificaties.get(crebo);
  if (!found) throw new EngineError('niet-gevonden', { veld: 'crebo', detail: crebo });
  const taken = tasksPerTitle(reference);
  const steps = wayUp<Rung>({
    van: rungOf(found),
    alle: [...reference.kwalificaties.values()].map(rungOf),
    takenVan: (titel) => taken.get(titel) ?? [],
    hoogstens: HOOGSTENS,
  });
  return {
    van: short(found),
    naar: steps.map(({ naar: { ref }, verband, gedeeld, erbij }) => ({
      ...short(ref),
      verband,
      gedeeld,
      erbij: ref.werkprocessen
        .filter(({ sleutel }) => erbij.has(sleutel))
        .map(({ code, titel, zin, sleutel }) => ({
          code,
          titel,
          sleutel,
          ...(zin === undefined ? {} : { zin }),
        })),
      werkprocessenBekend: ref.werkprocessen.length > 0,
    })),
  };
}

function rungOf(ref: RefKwalificatie): Rung {
  const { crebo, niveau, dossiercrebo, sector, actueel, werkprocessen } = ref;
  return {
    ref,
    crebo,
    niveau,
    dossiercrebo,
    sector,
    actueel,
    titels: werkprocessen.map(({ sleutel }) => sleutel),
  };
}

function short({ crebo, naam, niveau, dossier, sector }: RefKwalificatie): KwalificatieKort {
  return { crebo, naam, niveau, dossier, sector };
}

function tasksPerTitle({ taken }: Reference): ReadonlyMap<TitelSleutel, readonly TaakId[]> {
  const perTitle = new Map<TitelSleutel, TaakId[]>();
  for (const { id, kern } of taken.values()) {
    for (const titel of kern) {
      const list = perTitle.get(titel);
      if (list === undefined) perTitle.set(titel, [id]);
      else list.push(id);
    }
  }
  return perTitle;
}
