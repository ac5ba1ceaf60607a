/**
 * Kills a process again and again while it saves, and looks after every restart whether the last state that was
 * shown as saved is there.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../eval/random';
import { startVictim, type Heard } from './victim';

export interface KillPlan {
  /** JavaScript of the child (bundle.ts). */
  readonly script: string;
  readonly points: number;
  readonly seed: number;
  /** Runs next to each other, each with a kluis of its own. */
  readonly lanes: number;
  readonly onPoint?: () => void;
}

export interface KillResult {
  punten: number;
  /** Restarts after which a state that was shown as saved is not there. */
  verloren: number;
  /** Opens that needed an earlier version, or could not read anything. */
  beschadigd: number;
  herstart: number;
  /** Milliseconds of every save that was shown. */
  readonly ms: number[];
}

/** One in so many is killed while it opens, when it puts the folder in order. */
const WHILE_OPENING = 0.1;
/** Milliseconds within which that happens. */
const OPENING_MS = 300;
/** The others show this many saves at most before they are killed somewhere in the next. */
const MOST_SHOWN = 6;
/** How long a save takes, before any was measured, and over how many it is measured. */
const SAVE = { ms: 50, measured: 30 };

export async function killRun(plan: KillPlan): Promise<KillResult> {
  const result: KillResult = { punten: 0, verloren: 0, beschadigd: 0, herstart: 0, ms: [] };
  const lanes = Array.from({ length: plan.lanes }, (_, index) => new Lane(plan, index, result));
  await Promise.all(lanes.map((lane) => lane.run()));
  return result;
}

/** One kluis, and the processes that open it one after the other. */
class Lane {
  /** Highest state that was shown as saved; nothing is promised before the first. */
  #saved = -1;
  /** Highest state that may be on disk. */
  #begun = 0;
  readonly #random: () => number;
  readonly #points: number;

  constructor(
    private readonly plan: KillPlan,
    index: number,
    private readonly result: KillResult,
  ) {
    this.#random = randomFrom(plan.seed * 1000 + index);
    this.#points = Math.floor((plan.points + index) / plan.lanes);
  }

  async run(): Promise<void> {
    const dir = await mkdtemp(join(tmpdir(), 'kluisproef-'));
    try {
      for (let point = 0; point < this.#points; point += 1) {
        await this.#kill(dir, this.#random() >= WHILE_OPENING);
        this.result.punten += 1;
        this.plan.onPoint?.();
      }
      const last = startVictim(this.plan.script, [dir]);
      await last.shown(0);
      this.#compare(await last.kill());
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }

  /** The moment is drawn anew each time: after so many saves, and then anywhere in the time that one takes. */
  async #kill(dir: string, whenOpen: boolean): Promise<void> {
    const victim = startVictim(this.plan.script, [dir]);
    const part = this.#random();
    if (whenOpen) {
      await victim.shown(Math.floor(this.#random() * (MOST_SHOWN + 1)));
      await wait(part * this.#saveMs());
    } else await wait(part * OPENING_MS);
    this.#compare(await victim.kill());
  }

  /** A little longer than a save takes on this laptop at this moment. */
  #saveMs(): number {
    const latest = this.result.ms.slice(-SAVE.measured);
    const total = latest.reduce((sum, one) => sum + one, 0);
    return 1.5 * (latest.length > 0 ? total / latest.length : SAVE.ms);
  }

  #compare({ opened, saved, begun, ms, failure }: Heard): void {
    const { result } = this;
    if (failure !== undefined && !opened) {
      if (result.herstart === 0) throw new Error(`the child does not start: ${failure}`);
      console.error(failure);
      result.beschadigd += 1;
      result.verloren += 1;
    } else if (failure !== undefined) throw new Error(`the child ended by itself: ${failure}`);
    if (opened) {
      result.herstart += 1;
      if (opened.isEarlier) result.beschadigd += 1;
      if (opened.state < this.#saved || opened.state > this.#begun) result.verloren += 1;
      this.#saved = opened.state;
    }
    this.#saved = Math.max(this.#saved, saved);
    this.#begun = Math.max(this.#begun, begun);
    result.ms.push(...ms);
  }
}
