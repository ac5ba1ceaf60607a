/** Which facts a load speaks about: what it holds and does not change is counted as the same. */
import type { Geladen, Lading } from '../importers/types';
import type { Gelezen } from '../../../shared/inlezen/compare';

export function readKeys(lading: Lading): Gelezen {
  switch (lading.soort) {
    case 'dossiers':
      return {
        kwalificaties: new Set(lading.kwalificaties.map(({ crebo }) => crebo)),
        kerntaken: new Set(lading.kerntaken.map(({ crebo, code }) => `${crebo}/${code}`)),
        werkprocessen: new Set(lading.werkprocessen.map(({ crebo, code }) => `${crebo}/${code}`)),
      };
    case 'crebolijst':
      return {
        kwalificaties: new Set([...lading.kwalificaties.map(({ crebo }) => crebo), ...lading.vervallen]),
        opvolging: new Set(lading.opvolging.map(({ oud }) => oud)),
      };
    case 'koppeltabel':
      return { opvolging: new Set(lading.opvolging.map(({ oud }) => oud)) };
    case 'vaardigheden':
      return { vaardigheden: new Set(lading.vaardigheden.map(({ crebo, id }) => `${crebo}/${id}`)) };
    case 'gemeenten':
      return { gemeenten: new Set(lading.gemeenten.map(({ code }) => code)) };
    case 'postcodes':
      return { postcodes: new Set(lading.postcodes.map(({ pc4 }) => pc4)) };
    case 'regels':
      return { regels: new Set(lading.regels.map(({ id }) => id)) };
    case 'leerbanen':
    case 'erkenningen':
      return {};
    case 'pakket':
      return lading.delen.map(({ lading: deel }: Geladen) => readKeys(deel)).reduce(merged, {});
  }
}

function merged(a: Gelezen, b: Gelezen): Gelezen {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Gelezen)[];
  return Object.fromEntries(keys.map((key) => [key, new Set([...(a[key] ?? []), ...(b[key] ?? [])])]));
}
