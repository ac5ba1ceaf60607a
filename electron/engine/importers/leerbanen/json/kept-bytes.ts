/** Keeps the bytes of one record while they come in chunks, up to a limit. */

/** The largest real record is some hundreds of kilobytes. */
const MAX_RECORD = 16 * 1024 ** 2;

export class KeptBytes {
  #pieces: Buffer[] = [];
  #size = 0;
  /** Where in the chunk at hand it begins; -1 when nothing is kept. */
  #from = -1;

  get active(): boolean {
    return this.#from >= 0;
  }

  begin(at: number): void {
    this.#from = at;
    this.#pieces = [];
    this.#size = 0;
  }

  /** The chunk is at its end and the record is not. */
  goOn(chunk: Buffer): void {
    if (!this.active) return;
    this.#add(chunk.subarray(this.#from));
    this.#from = 0;
  }

  /** @returns the whole record, or undefined when it was too large to keep */
  take(chunk: Buffer, end: number): Buffer | undefined {
    this.#add(chunk.subarray(this.#from, end));
    const [only] = this.#pieces;
    const whole = this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces);
    const fits = this.#size <= MAX_RECORD;
    this.drop();
    return fits ? whole : undefined;
  }

  drop(): void {
    this.#from = -1;
    this.#pieces = [];
    this.#size = 0;
  }

  #add(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size > MAX_RECORD) this.#pieces = [];
    else this.#pieces.push(piece);
  }
}
