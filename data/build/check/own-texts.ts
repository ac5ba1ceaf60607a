/** Every sentence of our own that a person reads, with the place where it can be mended. */
import type { Sources } from '../read/sources';

export type EigenBronnen = Pick<Sources, 'taken' | 'werkprocestitels' | 'themas'>;

export interface EigenTekst {
  /** File below data/sources. */
  readonly bestand: string;
  readonly regel: number;
  readonly tekst: string;
}

/**
 * Sentences and examples of cards, titles in plain words, names of themas. Not the everyday words: these are
 * what people type, and rightly hold jargon, English, names of shops and words as they are often misspelled.
 */
export function ownTexts({ taken, werkprocestitels, themas }: EigenBronnen): EigenTekst[] {
  return [
    ...taken.flatMap(({ bestand, regel, zin, voorbeeld }) => [
      { bestand, regel, tekst: zin },
      { bestand, regel, tekst: voorbeeld },
    ]),
    ...werkprocestitels.map(({ regel, zin }) => ({ bestand: 'werkprocestitels.csv', regel, tekst: zin })),
    ...themas.map(({ regel, naam }) => ({ bestand: 'themas.csv', regel, tekst: naam })),
  ].filter(({ tekst }) => tekst !== '');
}
