/** Collects the text of a cell: the runs of rich text in a row, without the reading aids of East Asian scripts. */

const MAX_TEXT = 100_000;

export class RichText {
  #parts: string[] = [];
  #length = 0;
  #inText = false;
  #aside = false;

  start(): void {
    this.#parts = [];
    this.#length = 0;
  }

  open(element: string): void {
    if (element === 'rPh') this.#aside = true;
    if (element === 't') this.#inText = true;
  }

  /** Text outside `t` is layout of the XML. What is longer than a cell can hold is left out. */
  readonly add = (tekst: string): void => {
    if (!this.#inText || this.#aside || this.#length > MAX_TEXT) return;
    this.#parts.push(tekst);
    this.#length += tekst.length;
  };

  close(element: string): void {
    if (element === 'rPh') this.#aside = false;
    if (element === 't') this.#inText = false;
  }

  take(): string {
    return unescape(this.#parts.join(''));
  }
}

/** Excel writes a character that XML can not hold as `_x000D_`. */
export function unescape(tekst: string): string {
  return tekst.includes('_x')
    ? tekst.replace(/_x([\dA-Fa-f]{4})_/gu, (_whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : tekst;
}
