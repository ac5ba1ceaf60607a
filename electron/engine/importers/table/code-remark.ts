/** One remark, with an example, for all codes of a file that are written otherwise than as five digits. */
export class CodeRemark {
  #text: string | undefined;

  constructor(private readonly opmerking: (tekst: string) => void) {}

  /** @param anders how the code stands in the file; undefined when as usual */
  note(crebo: string, anders: string | undefined): void {
    if (anders === undefined) return;
    this.#text ??= `Codes staan anders geschreven, zoals "${anders.slice(0, 20)}". De app leest daar ${crebo}.`;
    this.opmerking(this.#text);
  }
}
