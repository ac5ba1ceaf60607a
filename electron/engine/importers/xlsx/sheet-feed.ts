/** Turns the XML of one sheet into rows while it comes in, and counts what people should know about it. */
import { onleesbaar } from '../onleesbaar';
import type { CellBudget } from '../table/budget';
import { MAX_COLUMNS, type Cell, type TableRow } from '../table/types';
import { cellValue, type CellContext } from './cell-value';
import { MAX_ROW, placeOf, rowsIn } from './place';
import { RichText } from './rich-text';
import { XmlFeed } from './xml-feed';

export interface SheetCounts {
  formules: number;
  formulesZonderUitkomst: number;
  verborgenRijen: number;
  samengevoegd: number;
  teVerRechts: number;
}

export class SheetFeed {
  readonly counts: SheetCounts = {
    formules: 0,
    formulesZonderUitkomst: 0,
    verborgenRijen: 0,
    samengevoegd: 0,
    teVerRechts: 0,
  };
  readonly #feed: XmlFeed;
  readonly #inline = new RichText();
  #rows: TableRow[] = [];
  #cells: (Cell | undefined)[] = [];
  #row = 0;
  #hidden = false;
  #column = -1;
  #inData = false;
  #type = '';
  #style = 0;
  #value: string[] = [];
  #inValue = false;
  #hasFormula = false;

  constructor(
    private readonly naam: string,
    private readonly context: CellContext,
    private readonly budget: CellBudget,
  ) {
    this.#feed = new XmlFeed(
      { open: this.#open, close: this.#close, text: this.#text },
      `werkblad "${naam.slice(0, 40)}"`,
    );
  }

  /** @returns the rows that are now complete @throws EngineError `onleesbaar-bestand` */
  write(bytes: Uint8Array): readonly TableRow[] {
    this.#feed.write(bytes);
    return this.#take();
  }

  end(): readonly TableRow[] {
    this.#feed.end();
    return this.#take();
  }

  #take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly #open = (element: string, attributes: ReadonlyMap<string, string>): void => {
    if (element === 'sheetData') this.#inData = true;
    else if (element === 'mergeCell') {
      if (rowsIn(attributes.get('ref') ?? '') > 1) this.counts.samengevoegd += 1;
    } else if (!this.#inData) return;
    else if (element === 'row') this.#startRow(attributes);
    else if (element === 'c') this.#startCell(attributes);
    else if (element === 'v') this.#inValue = true;
    else if (element === 'f') this.#hasFormula = true;
    else this.#inline.open(element);
  };

  readonly #text = (tekst: string): void => {
    if (this.#inValue) this.#value.push(tekst);
    else this.#inline.add(tekst);
  };

  readonly #close = (element: string): void => {
    if (element === 'sheetData') this.#inData = false;
    else if (!this.#inData) return;
    else if (element === 'v') this.#inValue = false;
    else if (element === 'c') this.#endCell();
    else if (element === 'row') this.#endRow();
    else this.#inline.close(element);
  };

  #startRow(attributes: ReadonlyMap<string, string>): void {
    const told = Number(attributes.get('r') ?? this.#row + 1);
    if (!Number.isInteger(told) || told < 1 || told > MAX_ROW) throw this.#misplaced();
    this.#row = told;
    this.#hidden = attributes.get('hidden') === '1' || attributes.get('hidden') === 'true';
    this.#cells = [];
    this.#column = -1;
  }

  #startCell(attributes: ReadonlyMap<string, string>): void {
    this.budget.take(1);
    const reference = attributes.get('r');
    const place = reference === undefined ? undefined : placeOf(reference);
    if (reference !== undefined && !place) throw this.#misplaced();
    this.#column = place?.kolom ?? this.#column + 1;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#value = [];
    this.#inline.start();
    this.#hasFormula = false;
  }

  #endCell(): void {
    const value = this.#type === 'inlineStr' ? this.#inline.take() : this.#value.join('');
    if (this.#hasFormula) {
      if (value === '') this.counts.formulesZonderUitkomst += 1;
      else this.counts.formules += 1;
    }
    const cell = cellValue(this.#type, this.#style, value, this.context);
    if (!cell) return;
    if (this.#column < MAX_COLUMNS) this.#cells[this.#column] = cell;
    else this.counts.teVerRechts += 1;
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#hidden) this.counts.verborgenRijen += 1;
    this.#rows.push({ nummer: this.#row, cellen: this.#cells });
    this.#cells = [];
  }

  #misplaced(): Error {
    return onleesbaar(
      `In werkblad "${this.naam.slice(0, 40)}" staat een cel op een plek die niet bestaat: het bestand is beschadigd.`,
    );
  }
}
