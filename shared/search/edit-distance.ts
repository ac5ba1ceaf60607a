/**
 * How many slips lie between two words: a letter too many, too few, another, or two neighbours swapped.
 * Swapping is the commonest slip of a keyboard; fuse.js counts it as two.
 */

/** Counts up to `limit`; more is answered as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooMany;
  const width = b.length + 1;
  const cells = new Uint8Array(3 * width).fill(tooMany);
  for (let j = 0; j <= Math.min(limit, b.length); j++) cells[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width;
    const above = ((i + 2) % 3) * width;
    const twoAbove = ((i + 1) % 3) * width;
    cells.fill(tooMany, row, row + width);
    if (i <= limit) cells[row] = i;
    let lowest = i <= limit ? i : tooMany;
    // Cells further from the diagonal hold more than the limit anyway.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(
        (cells[above + j] ?? tooMany) + 1,
        (cells[row + j - 1] ?? tooMany) + 1,
        (cells[above + j - 1] ?? tooMany) + other,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (cells[twoAbove + j - 2] ?? tooMany) + 1);
      }
      cells[row + j] = Math.min(slips, tooMany);
      lowest = Math.min(lowest, slips);
    }
    if (lowest > limit) return tooMany;
  }
  return cells[(a.length % 3) * width + b.length] ?? tooMany;
}
