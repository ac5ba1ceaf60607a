/** An event with its counts as a file for another laptop, and such a file of somebody else. */
import {
  EVENEMENT_VERSIE,
  EvenementBestand,
  MAX_EVENEMENT_INHOUD,
  MAX_TELREGELS,
  type BewaarBestand,
} from '../../../shared/contract/evenement-vorm';
import type { Evenement, Telregel } from '../../../shared/domain/evenement';
import { evenementId } from '../../../shared/evenement/id';
import { joinTelregels } from '../../../shared/evenement/join';
import { fold } from '../../../shared/text/fold';
import { sha256 } from '../sha256';

const VORM = 'leerbaankompas/evenement';
const MAX_NAAM = 40;

/** Why a file was not used, in words for the user. */
const REDENEN = {
  teGroot: 'Dit bestand is te groot voor een bestand van een evenement.',
  vreemd: 'Dit is geen bestand van een evenement.',
  nieuwer:
    'Dit bestand komt uit een nieuwere versie van Leerbaankompas. Werk de app op deze laptop eerst bij.',
  beschadigd: 'Dit bestand is beschadigd of niet compleet. Maak het opnieuw op de andere laptop.',
} as const;

export type GelezenBestand =
  | { readonly ok: true; readonly evenement: Evenement; readonly regels: Telregel[] }
  | { readonly ok: false; readonly reden: string };

/**
 * @param regels joined; only those of the event go in
 * @returns a name that differs with the contents: the files of fifteen laptops fit on one stick
 */
export function toFile(evenement: Evenement, regels: readonly Telregel[]): BewaarBestand {
  const content: EvenementBestand = {
    vorm: VORM,
    versie: EVENEMENT_VERSIE,
    evenement,
    regels: regels.filter((regel) => regel.evenement === evenement.id),
  };
  const text = `${JSON.stringify(content)}\n`;
  const naam = fold(evenement.naam).slice(0, MAX_NAAM).trim().replaceAll(' ', '-');
  const parts = ['evenement', naam, evenement.datum, sha256(text).slice(0, 6)].filter((part) => part !== '');
  return { naam: `${parts.join('-')}.json`, inhoud: Buffer.from(text, 'utf8').toString('base64') };
}

/** @param inhoud base64 */
export function fromFile(inhoud: string): GelezenBestand {
  if (inhoud.length > MAX_EVENEMENT_INHOUD) return refused('teGroot');
  // A byte order mark is what some editors put before JSON.
  const tekst = Buffer.from(inhoud, 'base64')
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  if (!tekst.trimStart().startsWith('{')) return refused('vreemd');
  const content = parse(tekst);
  if (content === undefined) return refused('beschadigd');
  const { vorm, versie, regels } = content;
  if (vorm !== VORM) return refused('vreemd');
  if (typeof versie === 'number' && versie > EVENEMENT_VERSIE) return refused('nieuwer');
  if (Array.isArray(regels) && regels.length > MAX_TELREGELS) return refused('teGroot');
  const parsed = EvenementBestand.safeParse(content);
  if (!parsed.success || !isWhole(parsed.data)) return refused('beschadigd');
  return { ok: true, evenement: parsed.data.evenement, regels: joinTelregels(parsed.data.regels) };
}

/** The id is that of its name, and every entry is of this event. */
function isWhole({ evenement, regels }: EvenementBestand): boolean {
  return (
    evenement.id === evenementId(evenement, sha256) && regels.every((one) => one.evenement === evenement.id)
  );
}

/** @returns undefined when it is no whole JSON */
function parse(tekst: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(tekst) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function refused(reden: keyof typeof REDENEN): GelezenBestand {
  return { ok: false, reden: REDENEN[reden] };
}
