/**
 * The list of loads after another one. A load that says something about everything an earlier one of its kind said
 * takes its place, so that the list does not grow with every monthly file.
 */
import type { Geladen } from '../importers/types';

export function withLoad(geladen: readonly Geladen[], next: Geladen): Geladen[] {
  const keys = new Set(keysOf(next.lading));
  const kept = geladen.filter(
    ({ lading }) => lading.soort !== next.lading.soort || keysOf(lading).some((key) => !keys.has(key)),
  );
  return [...kept, next];
}

/** What a load says something about; leerbanen and erkenningen are whole sets, and have no keys. */
function keysOf(lading: Geladen['lading']): string[] {
  switch (lading.soort) {
    case 'dossiers':
      return lading.kwalificaties.map(({ crebo }) => crebo);
    case 'crebolijst':
      return [
        ...lading.kwalificaties.map(({ crebo }) => crebo),
        ...lading.vervallen.map((crebo) => `vervallen ${crebo}`),
        ...lading.opvolging.map(({ oud }) => `opvolging ${oud}`),
      ];
    case 'koppeltabel':
      return lading.opvolging.map(({ oud }) => oud);
    case 'vaardigheden':
      return lading.vaardigheden.map(({ crebo }) => crebo);
    case 'gemeenten':
      return lading.gemeenten.map(({ code }) => code);
    case 'postcodes':
      return lading.postcodes.map(({ pc4 }) => pc4);
    case 'regels':
      return lading.regels.map(({ id }) => id);
    case 'leerbanen':
    case 'erkenningen':
      return [];
  }
}
