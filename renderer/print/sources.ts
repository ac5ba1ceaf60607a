/** Which sources stand at the foot of the A4: those with a day, the leerbanen, and when rules were looked up. */
import type { Advies } from '../../shared/contract/advies-vorm';
import { datum } from '../i18n/format';
import { words } from './words';

const DAG = /^\d{4}-\d{2}-\d{2}$/u;
const MAX = 4;

export function sources({ bronnen, leerbanen, route, geld, loket }: Advies): readonly string[] {
  const dated = once(bronnen)
    .filter(({ editie }) => DAG.test(editie))
    .map(({ naam, editie }) => `${lower(naam)} ${datum(editie)}`);
  const places = once(bronnen).find(({ naam }) => /^leerbanen/iu.test(naam));
  const undated =
    leerbanen.length > 0 && places !== undefined && !DAG.test(places.editie)
      ? [`${lower(places.naam)} ${words.voet.zonderDatum}`]
      : [];
  const rules = [...(route ? [route] : []), ...geld, ...(loket?.verwijzingen ?? [])].map(
    ({ bron }) => bron.gecontroleerd,
  );
  const oldest = [...rules].sort()[0];
  return [
    ...[...dated, ...undated].slice(0, MAX),
    ...(oldest === undefined ? [] : [words.voet.regels(oldest)]),
  ];
}

/** Of sets with the same name the one that knows its day best. */
function once(bronnen: Advies['bronnen']): Advies['bronnen'] {
  const byName = new Map<string, Advies['bronnen'][number]>();
  for (const bron of bronnen) {
    const known = byName.get(bron.naam);
    if (known === undefined || DAG.test(bron.editie)) byName.set(bron.naam, bron);
  }
  return [...byName.values()];
}

function lower(naam: string): string {
  return naam.charAt(0).toLowerCase() + naam.slice(1);
}
