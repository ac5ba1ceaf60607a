/** What to say about a note as it stands: why it can not be kept, or what deserves a second look. */
import { checkVrijeTekst, isRefused } from '../../../shared/privacy/vrije-tekst';
import { words } from './words';

export interface NoteAdvice {
  /** The note can not be kept while this stands. */
  readonly fout: string | undefined;
  readonly waarschuwing: string | undefined;
}

export function noteAdvice(text: string): NoteAdvice {
  const soorten = [...new Set(checkVrijeTekst(text).map(({ soort }) => soort))];
  const say = (some: typeof soorten): string | undefined =>
    some.length === 0 ? undefined : some.map((soort) => words.gevonden[soort]).join(' ');
  return {
    fout: say(soorten.filter(isRefused)),
    waarschuwing: say(soorten.filter((soort) => !isRefused(soort))),
  };
}
