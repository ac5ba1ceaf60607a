/** What the app may say about a file: whole Dutch sentences, without what only makers understand. */

const DUTCH = /\b(het|de|een|dit|deze|dat|die|er|niet|geen|bestand|in|is|staat|hier|app|deze)\b/iu;
const FOREIGN =
  /\b(error|undefined|null|NaN|unexpected|invalid|expected|token|exception|stack|object Object)\b/iu;
const LONGEST = 500;

/** @returns why it is no sentence for people; undefined when it is one */
export function notForPeople(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return 'nothing is said';
  if (!/[.?!]$/u.test(text.trim())) return `no sentence: ${text}`;
  if (!DUTCH.test(text)) return `not Dutch: ${text}`;
  if (FOREIGN.test(text)) return `words of makers: ${text}`;
  if (/\/tmp\/|\\n {4}at |\.ts:\d/u.test(text)) return `a path of the machine: ${text}`;
  return text.length > LONGEST ? `too long: ${text}` : undefined;
}
