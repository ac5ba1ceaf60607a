/** Walks two tables that stand in the order of their keys side by side, so that neither is held in memory. */
import type { Row } from '../bank/sql-bank';
import { compareTexts } from './text-order';

/** What stands under one key in both, or in one of them. The key is the first column. */
export interface Paar {
  readonly nieuw: Row | undefined;
  readonly oud: Row | undefined;
}

/** @param nieuw and `oud`: rows in the order in which SQLite puts their first column, each key once */
export function* sideBySide(nieuw: Iterator<Row>, oud: Iterator<Row>): Generator<Paar, void, undefined> {
  let [a, b] = [next(nieuw), next(oud)];
  while (a ?? b) {
    const order = !a ? 1 : !b ? -1 : compareTexts(String(a[0]), String(b[0]));
    yield { nieuw: order <= 0 ? a : undefined, oud: order >= 0 ? b : undefined };
    if (order <= 0) a = next(nieuw);
    if (order >= 0) b = next(oud);
  }
}

/** @returns undefined behind the last row */
export function next(rows: Iterator<Row>): Row | undefined {
  const step = rows.next();
  return step.done === true ? undefined : step.value;
}
