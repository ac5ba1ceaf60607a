/**
 * Reads the XML inside a workbook piece by piece. A DOCTYPE, entities, deep nesting and endless texts are refused:
 * no spreadsheet program writes them, and each is a known way to exhaust a reader.
 */
import { SaxesParser } from 'saxes';
import { onleesbaar } from '../onleesbaar';

/** Names are without prefix, since some programs write `x:row` for `row`. */
export interface XmlHandlers {
  readonly open?: (naam: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close?: (naam: string) => void;
  readonly text?: (tekst: string) => void;
}

const MAX_DEPTH = 64;
/** A cell holds at most 32,767 characters; a sheet has no other long texts. */
const MAX_SILENT = 4 * 1024 ** 2;

export class XmlFeed {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #depth = 0;
  /** Characters since the last event: what the parser holds on to. */
  #silent = 0;

  /** @param waar what is read, in Dutch: `werkblad "Blad1"` */
  constructor(
    handlers: XmlHandlers,
    private readonly waar: string,
  ) {
    this.#parser.on('error', () => {
      throw this.#broken();
    });
    this.#parser.on('doctype', () => {
      throw onleesbaar(
        `In ${this.waar} staat een DOCTYPE. Dat hoort niet in een rekenblad. De app opent het bestand niet.`,
      );
    });
    this.#parser.on('opentag', (tag) => {
      this.#silent = 0;
      this.#depth += 1;
      if (this.#depth > MAX_DEPTH)
        throw onleesbaar(`In ${this.waar} zijn de onderdelen te diep in elkaar gezet.`);
      handlers.open?.(localName(tag.name), attributesOf(tag.attributes));
    });
    this.#parser.on('closetag', (tag) => {
      this.#silent = 0;
      this.#depth -= 1;
      handlers.close?.(localName(tag.name));
    });
    const onText = (tekst: string): void => {
      this.#silent = 0;
      handlers.text?.(tekst);
    };
    this.#parser.on('text', onText);
    this.#parser.on('cdata', onText);
  }

  /** @throws EngineError `onleesbaar-bestand` */
  write(bytes: Uint8Array): void {
    this.#silent += bytes.length;
    if (this.#silent > MAX_SILENT) throw onleesbaar(`In ${this.waar} staat een tekst zonder einde.`);
    this.#parser.write(this.#decode(bytes));
  }

  /** @throws EngineError `onleesbaar-bestand` when something is still open */
  end(): void {
    this.#parser.write(this.#decode());
    this.#parser.close();
  }

  #decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch {
      throw this.#broken();
    }
  }

  #broken(): Error {
    return onleesbaar(
      `In ${this.waar} klopt de inhoud niet: het bestand is beschadigd. Open het in je rekenprogramma en sla het opnieuw op als .xlsx.`,
    );
  }
}

/** Reads a whole part of which only the events matter. */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  waar: string,
): Promise<void> {
  const feed = new XmlFeed(handlers, waar);
  for await (const piece of pieces) feed.write(piece);
  feed.end();
}

function localName(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}

function attributesOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [naam, waarde] of Object.entries(attributes)) {
    if (!naam.startsWith('xmlns')) found.set(localName(naam), waarde);
  }
  return found;
}
