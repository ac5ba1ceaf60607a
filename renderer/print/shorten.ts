/** Makes texts of others fit on paper without hiding that something is left out. */

/** Cuts at a word, with an ellipsis that shows it. */
export function shorten(text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= most) return trimmed;
  const cut = trimmed.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).trimEnd()}…`;
}

/** As many whole sentences, from the first on, as fit; a first sentence that is longer is cut. */
export function firstSentences(text: string, most: number): string {
  const [first = '', ...others] = text.trim().split(/(?<=[.!?])\s+/u);
  let kept = shorten(first, most);
  for (const sentence of others) {
    if (kept.length + 1 + sentence.length > most) break;
    kept = `${kept} ${sentence}`;
  }
  return kept;
}
