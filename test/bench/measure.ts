/** Times something many times and says how the middle and the slow end look. */

export interface Timing {
  /** Milliseconds, rounded to a hundredth. */
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly keren: number;
}

/** @param runs inputs; each is timed once, after a warm-up over the first tenth of them */
export function measure<T>(runs: readonly T[], work: (input: T) => unknown): Timing {
  for (const input of runs.slice(0, Math.ceil(runs.length / 10))) work(input);
  return timing(
    runs.map((input) => {
      const started = performance.now();
      work(input);
      return performance.now() - started;
    }),
  );
}

/** @param times in milliseconds */
export function timing(times: readonly number[]): Timing {
  const rising = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    rising[Math.min(rising.length - 1, Math.floor(rising.length * share))] ?? 0;
  return { p50_ms: round(at(0.5)), p95_ms: round(at(0.95)), keren: rising.length };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How many times slower the alternative is, from the slow end of both. */
export function ratio(own: Timing, alternative: Timing): number {
  return round(alternative.p95_ms / own.p95_ms);
}
