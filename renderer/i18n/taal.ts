/** Languages of candidates: what Dutch people call them, and how a page must mark a text in them. */
import type { Taal } from '../../shared/domain/taal';

export const taalNaam: Readonly<Record<Taal, string>> = {
  nl: 'Nederlands',
  'nl-eenvoudig': 'Makkelijk Nederlands',
  en: 'Engels',
  uk: 'Oekraïens',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
};

export interface TaalMerk {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** For the element that holds a text in this language. */
export function taalMerk(taal: Taal): TaalMerk {
  return { lang: taal === 'nl-eenvoudig' ? 'nl' : taal, dir: taal === 'ar' ? 'rtl' : 'ltr' };
}
