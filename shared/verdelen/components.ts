/** Which points of a directed graph lie on a circle together: strongly connected components (Tarjan, 1972). */

/**
 * @param next per point the points that an arrow leads to, as keys
 * @returns per point the number of its component: two points have the same number when each leads to the other
 */
export function components(next: readonly Pick<ReadonlyMap<number, unknown>, 'keys'>[]): Int32Array {
  const component = new Int32Array(next.length).fill(-1);
  const order = new Int32Array(next.length).fill(-1);
  const stack: number[] = [];
  let seen = 0;
  let found = 0;
  /** @returns the earliest point that can be reached from here and that is still open */
  const visit = (point: number): number => {
    const own = seen;
    order[point] = own;
    seen += 1;
    stack.push(point);
    let low = own;
    for (const to of next[point]?.keys() ?? []) {
      if (order[to] === -1) low = Math.min(low, visit(to));
      else if (component[to] === -1) low = Math.min(low, order[to] ?? own);
    }
    if (low === own) {
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        component[last] = found;
        if (last === point) break;
      }
      found += 1;
    }
    return low;
  };
  next.forEach((_to, point) => {
    if (order[point] === -1) visit(point);
  });
  return component;
}
