/** What to say about one agreement as it stands: why it can not be kept, and what deserves a second look. */
import { checkVrijeTekst, isRefused } from '../../../shared/privacy/vrije-tekst';
import { words } from './words';

export interface TextAdvice {
  /** The text is not saved while these stand. */
  readonly fouten: readonly string[];
  /** The text is saved; somebody should look whether this belongs here. */
  readonly waarschuwingen: readonly string[];
}

export function textAdvice(line: string): TextAdvice {
  const soorten = [...new Set(checkVrijeTekst(line).map(({ soort }) => soort))];
  const say = (soort: (typeof soorten)[number]): string => words.afspraken.gevonden[soort];
  return {
    fouten: soorten.filter(isRefused).map(say),
    waarschuwingen: soorten.filter((soort) => !isRefused(soort)).map(say),
  };
}

/** What appears in the advice when the text changes: for a reader that does not see it appear. */
export function newAdvice(before: string, after: string): readonly string[] {
  const known = allOf(before);
  return allOf(after).filter((sentence) => !known.includes(sentence));
}

function allOf(line: string): readonly string[] {
  const { fouten, waarschuwingen } = textAdvice(line);
  return [...fouten, ...waarschuwingen];
}
