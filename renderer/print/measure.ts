/** Measures the drawn A4, whatever the scale at which it is shown. */
import { SHEET_MM, underFold, type FoldMode, type Row } from './fold';

/** Rows that may not be cut; a heading has `data-kop` and stays with the row after it. */
const ROWS = '[data-regel], [data-kop]';

/** True when the last line stands on the page. */
export function fits(sheet: HTMLElement): boolean {
  const foot = sheet.querySelector<HTMLElement>('[data-voet]');
  const mm = perMm(sheet);
  const box = sheet.getBoundingClientRect();
  const bottom = foot === null ? 0 : (foot.getBoundingClientRect().bottom - box.top) / mm;
  return bottom <= SHEET_MM.height - BOTTOM_MM;
}

/** Empty margin below the last line, as in blad.css; a hair less, since rounding must not count as too long. */
const BOTTOM_MM = 8.8;

/** Takes back what shiftForFold did. */
export function resetFold(sheet: HTMLElement): void {
  for (const row of sheet.querySelectorAll<HTMLElement>('[data-verschoven]')) {
    row.style.removeProperty('margin-top');
    for (const cell of row.querySelectorAll<HTMLElement>('th, td')) cell.style.removeProperty('padding-top');
    row.removeAttribute('data-verschoven');
  }
}

/** Moves the row that lies under the fold to below it. */
export function shiftForFold(sheet: HTMLElement, mode: FoldMode): void {
  const elements = [...sheet.querySelectorAll<HTMLElement>(ROWS)];
  const mm = perMm(sheet);
  const top = sheet.getBoundingClientRect().top;
  const rows = elements.map((element, index): Row => {
    const box = element.getBoundingClientRect();
    const previous = elements[index - 1];
    const group = previous?.dataset['kop'] === undefined ? index : groupOf(elements, index - 1);
    return { top: (box.top - top) / mm, bottom: (box.bottom - top) / mm, group };
  });
  const shift = underFold(rows, mode);
  const element = shift === undefined ? undefined : elements[shift.row];
  if (shift === undefined || element === undefined) return;
  element.dataset['verschoven'] = '';
  const size = `${String(shift.mm)}mm`;
  if (element instanceof HTMLTableRowElement) {
    for (const cell of element.cells) cell.style.setProperty('padding-top', size);
  } else {
    const now = Number.parseFloat(window.getComputedStyle(element).marginTop) || 0;
    element.style.setProperty('margin-top', `calc(${size} + ${String(now)}px)`);
  }
}

/** The first of a run of headings that stand directly above each other. */
function groupOf(elements: readonly HTMLElement[], index: number): number {
  const above = elements[index - 1];
  return above?.dataset['kop'] === undefined ? index : groupOf(elements, index - 1);
}

function perMm(sheet: HTMLElement): number {
  return sheet.getBoundingClientRect().width / SHEET_MM.width;
}
