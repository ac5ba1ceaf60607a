/** Tells JSON lines from one JSON document by the beginning of the file. */

/** So many lines are looked at. */
const FIRST_LINES = 20;

/**
 * In JSON lines most lines are a whole value by themselves, also when some are broken; in a document that was written
 * over several lines few are. A document on one line is a document.
 * @param begin decoded
 * @param cut whether the file goes on behind it
 */
export function isLines(begin: string, cut: boolean): boolean {
  const lines = begin.split('\n', FIRST_LINES + 1);
  const filled = (list: readonly string[]): string[] => list.filter((line) => line.trim() !== '');
  const complete = filled(cut ? lines.slice(0, -1) : lines);
  return filled(lines).length > 1 && complete.filter(isWhole).length * 2 > complete.length;
}

function isWhole(line: string): boolean {
  if (!/^\s*[[{]/u.test(line)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
