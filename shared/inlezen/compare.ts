/** Compares the facts before and after a load: counts per kind, and what changes in each kwalificatie and rule. */
import type { Verschil, Wijzigregel } from '../contract/inlezen-vorm';
import type { Feiten } from './feiten';
import { details, verschilVan, type KwalificatieVerschil, type Stand } from './kwalificatie-verschil';

/** Keys of the facts that a load speaks about: what it holds and does not change counts as the same. */
export type Gelezen = Readonly<Partial<Record<Verschil['wat'], ReadonlySet<string>>>>;

export interface Vergelijking {
  /** Only kinds of facts that the load speaks about or that changed. */
  readonly verschillen: Verschil[];
  /** By crebo. */
  readonly kwalificaties: readonly KwalificatieVerschil[];
  /** Kwalificaties and rules, for people. */
  readonly wijzigingen: Wijzigregel[];
}

export function vergelijk(oud: Feiten, nieuw: Feiten, gelezen: Gelezen): Vergelijking {
  const kwalificaties = kwalificatieVerschillen(oud, nieuw);
  const changed = new Map(kwalificaties.map((one) => [one.crebo, one]));
  const same = (a: unknown, b: unknown): boolean => a === b;
  const counts: [Verschil['wat'], Verschil][] = [
    [
      'kwalificaties',
      tel(
        'kwalificaties',
        oud.kwalificaties,
        nieuw.kwalificaties,
        gelezen,
        (_a, _b, key) => !changed.has(key),
      ),
    ],
    ['kerntaken', tel('kerntaken', oud.kerntaken, nieuw.kerntaken, gelezen, same)],
    ['werkprocessen', tel('werkprocessen', flat(oud), flat(nieuw), gelezen, same)],
    ['opvolging', tel('opvolging', oud.opvolging, nieuw.opvolging, gelezen, same)],
    ['vaardigheden', tel('vaardigheden', oud.vaardigheden, nieuw.vaardigheden, gelezen, same)],
    ['gemeenten', tel('gemeenten', oud.gemeenten, nieuw.gemeenten, gelezen, same)],
    ['postcodes', tel('postcodes', oud.postcodes, nieuw.postcodes, gelezen, same)],
    ['regels', tel('regels', oud.regels, nieuw.regels, gelezen, sameDocument)],
  ];
  return {
    verschillen: counts
      .filter(([wat, v]) => gelezen[wat] !== undefined || v.nieuw + v.gewijzigd + v.vervallen > 0)
      .map(([, verschil]) => verschil),
    kwalificaties,
    wijzigingen: [
      ...kwalificaties.map((one) => ({
        verandering: one.verandering,
        id: one.crebo,
        naam: one.naam,
        details: details(one),
      })),
      ...regelWijzigingen(oud, nieuw),
    ],
  };
}

function tel<T>(
  wat: Verschil['wat'],
  oud: ReadonlyMap<string, T>,
  nieuw: ReadonlyMap<string, T>,
  gelezen: Gelezen,
  same: (a: T, b: T, key: string) => boolean,
): Verschil {
  const verschil: Verschil = { wat, nieuw: 0, gewijzigd: 0, vervallen: 0, gelijk: 0 };
  for (const [key, value] of nieuw) {
    const before = oud.get(key);
    if (before === undefined) verschil.nieuw += 1;
    else if (!same(before, value, key)) verschil.gewijzigd += 1;
    else if (gelezen[wat]?.has(key) === true) verschil.gelijk += 1;
  }
  for (const key of oud.keys()) if (!nieuw.has(key)) verschil.vervallen += 1;
  return verschil;
}

function kwalificatieVerschillen(oud: Feiten, nieuw: Feiten): KwalificatieVerschil[] {
  const crebos = [...new Set([...oud.kwalificaties.keys(), ...nieuw.kwalificaties.keys()])].sort();
  return crebos.flatMap((crebo) => verschilVan(crebo, standIn(oud, crebo), standIn(nieuw, crebo)) ?? []);
}

function standIn(feiten: Feiten, crebo: string): Stand | undefined {
  const kwalificatie = feiten.kwalificaties.get(crebo);
  return kwalificatie && { kwalificatie, werkprocessen: feiten.werkprocessen.get(crebo) ?? new Map() };
}

/** Werkprocessen by `crebo/code`; the title. */
function flat({ werkprocessen }: Feiten): Map<string, string> {
  const all = new Map<string, string>();
  for (const [crebo, own] of werkprocessen) {
    for (const [code, { titel }] of own) all.set(`${crebo}/${code}`, titel);
  }
  return all;
}

function regelWijzigingen(oud: Feiten, nieuw: Feiten): Wijzigregel[] {
  const ids = [...new Set([...oud.regels.keys(), ...nieuw.regels.keys()])].sort();
  return ids.flatMap((id): Wijzigregel[] => {
    const [before, after] = [oud.regels.get(id), nieuw.regels.get(id)];
    if (before && after && sameDocument(before, after)) return [];
    const given = (after ?? before)?.['naam'];
    const naam = typeof given === 'string' ? given : id;
    if (!before) return [{ verandering: 'nieuw', id, naam, details: [] }];
    if (!after) return [{ verandering: 'vervallen', id, naam, details: [] }];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const fields = keys.filter((key) => ordered(before[key]) !== ordered(after[key]));
    return [{ verandering: 'gewijzigd', id, naam, details: [`Veranderd: ${fields.join(', ')}.`] }];
  });
}

function sameDocument(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b);
}

/** JSON in which the order of keys does not matter. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
