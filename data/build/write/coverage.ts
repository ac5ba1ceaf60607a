/** Counts of what is known of the actuele kwalificaties; the manifest and the README rest on these. */
import type { Tellingen } from '../../../shared/gegevens/missing';
import type { Sources } from '../read/sources';

type Dekkingstelling = Pick<Tellingen, 'actueel' | 'zonder' | 'teWeinig' | 'alleenBasisdeel'>;

export function coverage(s: Pick<Sources, 'kwalificaties' | 'werkprocessen'>): Dekkingstelling {
  const alle = new Map<string, number>();
  const profiel = new Set<string>();
  for (const { crebo, code } of s.werkprocessen) {
    alle.set(crebo, (alle.get(crebo) ?? 0) + 1);
    if (code.startsWith('P')) profiel.add(crebo);
  }
  const actueel = s.kwalificaties.filter(({ status }) => status === 'actueel').map(({ crebo }) => crebo);
  const aantal = (crebo: string): number => alle.get(crebo) ?? 0;
  return {
    actueel: actueel.length,
    zonder: actueel.filter((crebo) => aantal(crebo) === 0).length,
    teWeinig: actueel.filter((crebo) => aantal(crebo) < 3).length,
    alleenBasisdeel: actueel.filter((crebo) => aantal(crebo) >= 3 && !profiel.has(crebo)).length,
  };
}
