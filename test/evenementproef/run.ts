/** Opens three installations, plays an event on them and takes them away again. */
import { openInstallation, type OwnInstallation } from './installation';
import { playEvent, type Played } from './play';

const BEGIN = '2026-03-14T08:00:00Z';

export interface RunOptions {
  readonly zaad: number;
  readonly kandidaten: number;
  readonly say?: (line: string) => void;
}

/** The first with a kluis, the second without, the third by the seed. */
export async function runEvent(options: RunOptions): Promise<Played> {
  let moment = Date.parse(BEGIN);
  const clock = {
    now: () => new Date(moment),
    pass: (seconds: number) => {
      moment += seconds * 1000;
    },
  };
  const laptops: OwnInstallation[] = [];
  try {
    for (const metKluis of [true, false, options.zaad % 2 === 0]) {
      laptops.push(await openInstallation(metKluis, clock.now));
    }
    return await playEvent({ ...options, laptops, clock });
  } finally {
    await Promise.all(laptops.map((laptop) => laptop.close()));
  }
}
