/** The part of snowball-stemmers (ISC) that is used; the package ships no types. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: 'dutch'): { readonly stem: (word: string) => string };
}
