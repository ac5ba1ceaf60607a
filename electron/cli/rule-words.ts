/** How the command line writes outcomes and sources of rules. */
import type { RouteUitkomst } from '../../shared/contract/route-vorm';
import type { Bron, Staat, Zekerheid } from '../../shared/domain/regeling';

const WOORDEN = {
  past: 'past',
  'past-niet': 'past niet',
  voldaan: 'voldaan',
  'niet-voldaan': 'niet voldaan',
  onbekend: 'onbekend',
  geldend: 'geldend',
  historisch: 'historisch',
  'te-controleren': 'te controleren',
} as const satisfies Record<RouteUitkomst['uitkomst'] | Staat | Zekerheid, string>;

export type InWords = (typeof WOORDEN)[keyof typeof WOORDEN];

/** "past-niet" as "past niet". */
export function inWords(waarde: keyof typeof WOORDEN): InWords {
  return WOORDEN[waarde];
}

/** "Titel (vindplaats), gecontroleerd op 2026-11-22". */
export function sourceText({ titel, vindplaats, gecontroleerd }: Bron): string {
  return `${titel} (${vindplaats}), gecontroleerd op ${gecontroleerd}`;
}
