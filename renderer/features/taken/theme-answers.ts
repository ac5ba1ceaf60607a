/** What the page of settings reads from the answers, and what it writes. */
import type { Antwoorden, ThemaAntwoord } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { SHOWN_THEMES } from './theme-groups';

type Themas = Antwoorden['themas'];

/** True as long as nothing was answered, skipped or chosen: then the page comes before the cards. */
export function untouched({ antwoorden, overgeslagen }: Gesprek): boolean {
  const { taken, werkprocessen, themas } = antwoorden;
  return taken.length + werkprocessen.length + overgeslagen.length + (themas?.length ?? 0) === 0;
}

export function chosenThemes(themas: Themas): ReadonlySet<string> {
  return new Set((themas ?? []).filter((one) => one.kent).map((one) => one.thema));
}

export function unknownThemes(themas: Themas): readonly string[] {
  return (themas ?? []).filter((one) => !one.kent).map((one) => one.thema);
}

/** Every shown theme gets an answer; what is said of a theme that has no tile stays. */
export function themeAnswers(before: Themas, chosen: ReadonlySet<string>): ThemaAntwoord[] {
  return [
    ...(before ?? []).filter((one) => !SHOWN_THEMES.includes(one.thema)),
    ...SHOWN_THEMES.map((thema) => ({ thema, kent: chosen.has(thema) })),
  ];
}
