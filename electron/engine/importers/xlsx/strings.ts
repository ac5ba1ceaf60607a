/** The texts that the cells of a workbook share; a cell names one by its place in this list. */
import { onleesbaar } from '../onleesbaar';
import { RichText } from './rich-text';
import { XmlFeed } from './xml-feed';

const MAX_STRINGS = 1_000_000;
const MAX_CHARACTERS = 64 * 1024 ** 2;

/**
 * @param pieces bytes of the part, with a breath in between
 * @throws EngineError `onleesbaar-bestand` when damaged, or when there is more than the app keeps in memory
 */
export async function readStrings(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  let characters = 0;
  const feed = new XmlFeed(
    {
      open: (element) => {
        if (element === 'si') text.start();
        else text.open(element);
      },
      text: text.add,
      close: (element) => {
        text.close(element);
        if (element !== 'si') return;
        const one = text.take();
        characters += one.length;
        if (strings.length === MAX_STRINGS || characters > MAX_CHARACTERS) {
          throw onleesbaar(
            'In deze werkmap staat meer tekst dan de app aankan. Kies het bestand van de bron zelf.',
          );
        }
        strings.push(one);
      },
    },
    'de teksten van de werkmap',
  );
  for await (const piece of pieces) feed.write(piece);
  feed.end();
  return strings;
}
