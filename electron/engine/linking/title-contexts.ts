/** From the reference data to what linking works on: every title with where it stands, and the cards. */
import type { TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { LinkCard, LinkContext, LinkExample } from '../../../shared/linking/example';
import type { RefKwalificatie, RefTaak } from '../reference/types';

/** Where each title stands, actuele and old kwalificaties alike, in the order of their crebo. */
export function titleContexts(
  kwalificaties: Iterable<Pick<RefKwalificatie, 'naam' | 'dossier' | 'sector' | 'werkprocessen'>>,
): Map<TitelSleutel, LinkContext> {
  const found = new Map<TitelSleutel, Record<keyof LinkContext, Set<string>>>();
  for (const { naam, dossier, sector, werkprocessen } of kwalificaties) {
    for (const { sleutel } of werkprocessen) {
      const sets = found.get(sleutel) ?? {
        dossiers: new Set(),
        kwalificaties: new Set(),
        sectoren: new Set(),
      };
      sets.dossiers.add(dossier === '' ? naam : dossier);
      sets.kwalificaties.add(naam);
      sets.sectoren.add(sector);
      found.set(sleutel, sets);
    }
  }
  return new Map(
    [...found].map(([sleutel, { dossiers, kwalificaties: namen, sectoren }]) => [
      sleutel,
      { dossiers: [...dossiers], kwalificaties: [...namen], sectoren: [...sectoren] },
    ]),
  );
}

/** Titles with the tasks that somebody chose for them; titles without any are left out. */
export function linkExamples(
  taken: Iterable<Pick<RefTaak, 'id' | 'kern' | 'deel'>>,
  titels: ReadonlyMap<TitelSleutel, { readonly titel: string }>,
  contexts: ReadonlyMap<TitelSleutel, LinkContext>,
): Map<TitelSleutel, LinkExample> {
  const perTitel = new Map<TitelSleutel, { readonly kern: TaakId[]; readonly deel: TaakId[] }>();
  for (const { id, ...strengths } of taken) {
    for (const sterkte of ['kern', 'deel'] as const) {
      for (const sleutel of strengths[sterkte]) {
        const tasks = perTitel.get(sleutel) ?? { kern: [], deel: [] };
        tasks[sterkte].push(id);
        perTitel.set(sleutel, tasks);
      }
    }
  }
  const nowhere: LinkContext = { dossiers: [], kwalificaties: [], sectoren: [] };
  return new Map(
    [...perTitel].map(([sleutel, tasks]) => [
      sleutel,
      {
        titel: titels.get(sleutel)?.titel ?? sleutel,
        context: contexts.get(sleutel) ?? nowhere,
        ...tasks,
      },
    ]),
  );
}

export function linkCards(
  taken: Iterable<Pick<RefTaak, 'id' | 'zin' | 'voorbeeld' | 'woorden'>>,
): LinkCard[] {
  return [...taken].map(({ id, zin, voorbeeld, woorden }) => ({ id, teksten: [zin, voorbeeld, ...woorden] }));
}
