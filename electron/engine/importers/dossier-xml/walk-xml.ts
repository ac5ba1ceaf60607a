/**
 * Walks through an XML file of any size with bounded memory: it holds the names of the open elements and the text
 * of one of them. What is no plain XML is refused with the place and a Dutch sentence. A DOCTYPE is refused, so that
 * no entity is ever defined or fetched.
 */
import { SaxesParser } from 'saxes';
import { EngineError } from '../../engine-error';
import { onleesbaar } from '../onleesbaar';
import { textPieces } from '../text/text-stream';
import type { Bronbestand, Leeshulp } from '../types';

const MAX_DEPTH = 60;
/** Bytes without the beginning or end of an element; the longest real prose has a few tens of thousands. */
const MAX_SILENCE = 8 * 1024 ** 2;

export interface XmlNode {
  readonly naam: string;
  /** Names from the root, without numbers: `sbb/dossiers/dossier`. */
  readonly pad: string;
  readonly attributen: Readonly<Record<string, string>>;
  /** As `pad`, for people: without the root, and with the number of the elements that are counted. */
  readonly plek: string;
}

export interface XmlVisitor {
  /** @returns whether the text directly in this element is wanted at its end */
  readonly open: (node: XmlNode) => boolean;
  /** @param tekst what stood directly in it; '' when it was not asked for */
  readonly close: (node: XmlNode, tekst: string) => void;
}

interface Open extends XmlNode {
  readonly wants: boolean;
  readonly counts: Map<string, number>;
}

/**
 * @param counted names of elements that get a number in `plek`
 * @throws EngineError `onleesbaar-bestand`, `geannuleerd`
 */
export async function walkXml(
  bestand: Bronbestand,
  hulp: Pick<Leeshulp, 'voortgang' | 'adem' | 'opmerking'>,
  counted: ReadonlySet<string>,
  visitor: XmlVisitor,
): Promise<void> {
  const walk = new Walk(counted, visitor);
  let before = 0;
  for await (const { tekst, gelezen } of textPieces(bestand.pad, hulp.opmerking)) {
    walk.write(tekst, gelezen - before);
    before = gelezen;
    hulp.voortgang(gelezen, bestand.grootte);
    await hulp.adem();
  }
  walk.end();
}

class Walk {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #open: Open[] = [];
  #text = '';
  #silence = 0;

  constructor(
    private readonly counted: ReadonlySet<string>,
    private readonly visitor: XmlVisitor,
  ) {
    this.#parser.on('doctype', refuseDoctype);
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#opened(name, attributes);
    });
    this.#parser.on('closetag', () => {
      this.#closed();
    });
    this.#parser.on('text', (text) => {
      this.#took(text);
    });
    this.#parser.on('cdata', (text) => {
      this.#took(text);
    });
  }

  /** @param bytes of the file that this text stood for */
  write(text: string, bytes: number): void {
    this.#silence += bytes;
    this.#guard(() => this.#parser.write(text));
    if (this.#silence > MAX_SILENCE) {
      throw onleesbaar(
        `Een stuk tekst in dit bestand is te lang (${this.#where()}). Dit is geen dossier van SBB.`,
      );
    }
  }

  end(): void {
    if (this.#open.length > 0) {
      throw onleesbaar(`Het bestand is niet compleet: het houdt op in <${this.#open.at(-1)?.naam ?? ''}>.`);
    }
    this.#guard(() => this.#parser.close());
  }

  #opened(naam: string, attributen: Readonly<Record<string, string>>): void {
    this.#silence = 0;
    const parent = this.#open.at(-1);
    if (this.#open.length >= MAX_DEPTH) {
      throw onleesbaar(
        `Er staan te veel onderdelen in elkaar (${this.#where()}). Dit is geen dossier van SBB.`,
      );
    }
    const number = this.counted.has(naam) ? `[${String(countUp(parent?.counts, naam))}]` : '';
    const pad = parent ? `${parent.pad}/${naam}` : naam;
    const plek = parent && this.#open.length > 1 ? `${parent.plek}/${naam}${number}` : `${naam}${number}`;
    const node = { naam, pad, plek, attributen };
    this.#text = '';
    this.#open.push({ ...node, wants: this.visitor.open(node), counts: new Map() });
  }

  #closed(): void {
    this.#silence = 0;
    const node = this.#open.pop();
    if (!node) return;
    this.visitor.close(node, node.wants ? this.#text : '');
    this.#text = '';
  }

  #took(text: string): void {
    if (this.#open.at(-1)?.wants === true) this.#text += text;
  }

  #guard(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      if (error instanceof EngineError) throw error;
      const what = error instanceof Error ? error.message : '';
      throw onleesbaar(
        /entity/iu.test(what)
          ? `Het bestand gebruikt een afkorting (entiteit) die niet mag (${this.#where()}).`
          : `Het bestand is geen geldige XML (${this.#where()}).`,
      );
    }
  }

  #where(): string {
    return `regel ${String(this.#parser.line)}, teken ${String(this.#parser.column)}`;
  }
}

function refuseDoctype(): never {
  throw onleesbaar(
    'Het bestand begint met een DOCTYPE. Een dossier van SBB heeft dat niet; het kan gevaarlijk zijn.',
  );
}

function countUp(counts: Map<string, number> | undefined, naam: string): number {
  const next = (counts?.get(naam) ?? 0) + 1;
  counts?.set(naam, next);
  return next;
}
