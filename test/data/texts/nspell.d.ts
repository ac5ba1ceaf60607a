/** The part of nspell (MIT) that is used; the package ships no types. */
declare module 'nspell' {
  interface Spell {
    readonly correct: (word: string) => boolean;
  }
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): Spell;
}
