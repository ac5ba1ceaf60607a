/** The best division of 60 people over 200 leerbanen, with uniqueness, beside the textbook method on single places. */
import { bestDivision } from '../../shared/verdelen/best-division';
import { market } from '../shared/verdelen/market';
import { plainHungarian } from '../shared/verdelen/plain-hungarian';
import { measure, ratio, type Timing } from './measure';

const RUNS = 20;

export interface DivisionBench {
  readonly eigen: Timing;
  readonly hongaars: Timing;
  readonly verhouding: number;
}

export function benchDivision(): DivisionBench {
  const markets = Array.from({ length: RUNS }, (_, i) => market(60, 200, i + 1));
  const eigen = measure(markets, bestDivision);
  const hongaars = measure(markets, plainHungarian);
  return { eigen, hongaars, verhouding: ratio(eigen, hongaars) };
}
