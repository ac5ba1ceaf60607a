/** How each language names itself, how it is marked in a page, and in which direction it is read. */
import type { Taal } from '../../../../shared/domain/taal';

export interface Language {
  /** For `lang` (BCP 47). */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly naam: string;
}

export const LANGUAGES: Readonly<Record<Taal, Language>> = {
  nl: { tag: 'nl', dir: 'ltr', naam: 'Nederlands' },
  'nl-eenvoudig': { tag: 'nl', dir: 'ltr', naam: 'Makkelijk Nederlands' },
  en: { tag: 'en', dir: 'ltr', naam: 'English' },
  uk: { tag: 'uk', dir: 'ltr', naam: 'Українська' },
  ar: { tag: 'ar', dir: 'rtl', naam: 'العربية' },
  tr: { tag: 'tr', dir: 'ltr', naam: 'Türkçe' },
  pl: { tag: 'pl', dir: 'ltr', naam: 'Polski' },
};
