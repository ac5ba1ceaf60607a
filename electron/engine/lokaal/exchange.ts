/** The notes of the organisation as a file to share, and such a file of somebody else. */
import {
  LOKAAL_VORM,
  LokaalBestand,
  type InvoerRapport,
  type LokaalInhoud,
} from '../../../shared/contract/lokaal-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { countMerge } from '../../../shared/lokaal/merge';
import { EngineError } from '../engine-error';

/** @returns a JSON file that people can read; `inhoud` is base64 */
export function toFile(inhoud: LokaalInhoud, vandaag: Datum): { naam: string; inhoud: string } {
  const content: LokaalBestand = { vorm: LOKAAL_VORM, versie: 1, ...inhoud };
  return {
    naam: `eigen-aantekeningen-${vandaag}.json`,
    inhoud: Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8').toString('base64'),
  };
}

/** @throws EngineError `onleesbaar-bestand`, or `onbekende-versie` for a file of a later version of the app */
export function fromFile(tekst: string): LokaalInhoud {
  const content = parseJson(tekst);
  const parsed = LokaalBestand.safeParse(content);
  if (parsed.success) {
    const { statussen, loketten, correcties } = parsed.data;
    return { statussen, loketten, correcties };
  }
  if (isOurs(content) && content.versie !== 1) throw new EngineError('onbekende-versie');
  throw new EngineError('onleesbaar-bestand', { detail: parsed.error.message });
}

/**
 * Leaves out entries of a day that has yet to come: one slip of the hand would win from every later note.
 * @returns what is left, and what merging it would do
 */
export function weighFile(
  own: LokaalInhoud,
  file: LokaalInhoud,
  vandaag: Datum,
): { readonly inhoud: LokaalInhoud; readonly rapport: InvoerRapport } {
  const past = <E extends { readonly datum: Datum }>(entries: readonly E[]): E[] =>
    entries.filter(({ datum }) => datum <= vandaag);
  const inhoud: LokaalInhoud = {
    statussen: past(file.statussen),
    loketten: past(file.loketten),
    correcties: past(file.correcties),
  };
  return {
    inhoud,
    rapport: { ...countMerge(own, inhoud), uitDeToekomst: sizeOf(file) - sizeOf(inhoud) },
  };
}

function sizeOf({ statussen, loketten, correcties }: LokaalInhoud): number {
  return statussen.length + loketten.length + correcties.length;
}

/** A byte order mark is what some editors put before JSON. */
function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isOurs(
  content: unknown,
): content is { readonly vorm: typeof LOKAAL_VORM; readonly versie?: unknown } {
  return typeof content === 'object' && content !== null && 'vorm' in content && content.vorm === LOKAAL_VORM;
}
