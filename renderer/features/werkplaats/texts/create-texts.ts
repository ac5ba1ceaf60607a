/** What the candidate reads, in the language that was chosen, and the Dutch that stands beside it. */
import type { Vertaling } from '../../../../shared/contract/talen-vorm';
import type { Taal, VertaalTaal } from '../../../../shared/domain/taal';
import { LANGUAGES, type Language } from './languages';

export type Values = Readonly<Record<string, string | number>>;

export interface Phrase {
  readonly text: string;
  /** There is no translation: this is the Dutch. */
  readonly isDutch: boolean;
  /** Nobody of the organisation read this translation yet. */
  readonly unchecked: boolean;
  /** The Dutch, where it must stand beside the text. */
  readonly dutch: string | undefined;
}

export interface Texts {
  readonly taal: Taal;
  readonly language: Language;
  /** @param plain the Dutch of a key that the lists do not have: a card of data that was loaded later */
  readonly say: (key: string, values?: Values, plain?: string) => Phrase;
}

/** The list from which a language is read; Dutch itself stands in each of them. */
export function listFor(taal: Taal): VertaalTaal {
  return taal === 'nl' ? 'nl-eenvoudig' : taal;
}

/** @param list what `talen.toon` answers for `listFor(taal)` */
export function createTexts(taal: Taal, list: readonly Vertaling[]): Texts {
  const language = LANGUAGES[taal];
  const byKey = new Map(list.map((line) => [line.sleutel, line]));
  // Two Dutch texts below each other would only be more to read.
  const showsDutch = language.tag !== 'nl';
  return {
    taal,
    language,
    say: (key, values = {}, plain = '') => {
      const line = byKey.get(key);
      const dutch = fill(line?.nl ?? plain, values, 'ltr');
      const own = taal === 'nl' ? '' : (line?.tekst ?? '');
      if (own === '') return { text: dutch, isDutch: true, unchecked: false, dutch: undefined };
      return {
        text: fill(own, values, language.dir),
        isDutch: false,
        unchecked: line?.nagekeken !== true,
        dutch: showsDutch ? dutch : undefined,
      };
    },
  };
}

/** `{naam}` becomes its value. In a text from right to left a value keeps its own direction (Unicode isolates). */
function fill(text: string, values: Values, dir: Language['dir']): string {
  return text.replace(/\{([a-z]+)\}/gu, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return dir === 'rtl' ? `\u2068${String(value)}\u2069` : String(value);
  });
}
