/**
 * Reads the little Markdown in which the handleiding is written: headings, paragraphs, lists and pictures, and in a
 * line _words of the app_ and **strong words**. One file serves both who reads it in the repository and the app.
 */

/** `term`: words that stand on a button or above a screen of the app. */
export interface Span {
  readonly soort: 'tekst' | 'term' | 'sterk';
  readonly tekst: string;
}

export type Block =
  | { readonly soort: 'kop'; readonly niveau: number; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly spans: readonly Span[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly regels: readonly (readonly Span[])[] }
  | { readonly soort: 'beeld'; readonly bestand: string; readonly alt: string };

const PICTURE = /^!\[(?<alt>[^\]]*)\]\((?<bestand>[^)]+)\)$/u;
const BULLET = /^- /u;
const NUMBER = /^\d+\. /u;

/** Blocks in the order of the text, which are parted by empty lines. */
export function readMarkdown(text: string): readonly Block[] {
  return text
    .split(/\r?\n\s*\r?\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock);
}

function readBlock(block: string): Block {
  const heading = /^(#+) (.*)$/u.exec(block);
  if (heading !== null) return { soort: 'kop', niveau: heading[1]?.length ?? 1, tekst: heading[2] ?? '' };
  const picture = PICTURE.exec(block)?.groups;
  if (picture !== undefined) {
    return { soort: 'beeld', bestand: picture['bestand'] ?? '', alt: picture['alt'] ?? '' };
  }
  for (const [mark, genummerd] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (mark.test(block)) return { soort: 'lijst', genummerd, regels: items(block, mark) };
  }
  return { soort: 'alinea', spans: readSpans(oneLine(block)) };
}

/** A line that does not begin with the mark goes on with the item before it. */
function items(block: string, mark: RegExp): readonly (readonly Span[])[] {
  const found: string[] = [];
  for (const line of block.split('\n')) {
    if (mark.test(line)) found.push(line.replace(mark, ''));
    else found.push(`${found.pop() ?? ''} ${line.trim()}`);
  }
  return found.map((item) => readSpans(oneLine(item)));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Words between underscores or double stars; a mark without its second half stays as it is. */
export function readSpans(line: string): readonly Span[] {
  return line
    .split(/(\*\*[^*]+\*\*|(?<![\p{L}\p{N}])_[^_]+_(?![\p{L}\p{N}]))/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\*\*.+\*\*$/u.test(part)) return { soort: 'sterk', tekst: part.slice(2, -2) };
      if (/^_.+_$/u.test(part)) return { soort: 'term', tekst: part.slice(1, -1) };
      return { soort: 'tekst', tekst: part };
    });
}
