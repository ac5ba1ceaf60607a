/** One child process that saves until it is killed, and what it said before that. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Opened {
  readonly state: number;
  readonly isEarlier: boolean;
}

export interface Victim {
  /** Resolves when it is open and has shown so many saves, or when it has ended. */
  readonly shown: (saves: number) => Promise<void>;
  /** SIGKILL. Resolves when it is gone and everything that it said was read. */
  readonly kill: () => Promise<Heard>;
}

export interface Heard {
  readonly opened: Opened | undefined;
  /** The highest state that was shown as saved. */
  readonly saved: number;
  /** The highest state that may be on disk. */
  readonly begun: number;
  /** Milliseconds of every save that was shown. */
  readonly ms: readonly number[];
  /** What it wrote to its error output, when it ended by itself. */
  readonly failure: string | undefined;
}

export function startVictim(script: string, args: readonly string[]): Victim {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let openedState: Opened | undefined;
  let saved = -1;
  let begun = -1;
  const ms: number[] = [];
  let errors = '';
  let isKilled = false;
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const look of waiting) look();
  };
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word, state, more] = line.split(' ');
    if (word === 'open') {
      openedState = { state: Number(state), isEarlier: more === 'eerder' };
    } else if (word === 'bezig') begun = Number(state);
    else if (word === 'opgeslagen') {
      saved = Number(state);
      ms.push(Number(more));
    }
    tell();
  });
  const isRead = new Promise<void>((resolve) => lines.on('close', resolve));
  const hasEnded = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  let isOver = false;
  void hasEnded.then(() => {
    isOver = true;
    tell();
  });
  return {
    shown: (saves) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isOver && (!openedState || ms.length < saves)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    kill: async () => {
      isKilled = child.exitCode === null && child.signalCode === null;
      if (isKilled) child.kill('SIGKILL');
      await Promise.all([hasEnded, isRead]);
      const failure = isKilled ? undefined : errors;
      return { opened: openedState, saved, begun, ms, failure };
    },
  };
}
