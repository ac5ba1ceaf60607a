import { describe, expect, it } from 'vitest';
import { addCounts, formatCounts, readCounts } from './counts';

const result = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe('the counts at the end of a run', () => {
  it('adds suites up and names passed, failed and skipped', () => {
    const total = addCounts(readCounts(result), readCounts(result));
    expect(formatCounts(total)).toBe('6 passed, 2 failed, 6 skipped');
  });

  it('counts a suite without a readable result as a failure', () => {
    expect(readCounts(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readCounts({ numPassedTests: 'many' }).failed).toBe(1);
  });
});
