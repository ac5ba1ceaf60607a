/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Steps that only read run
 * side by side. Stops after the first group with a step that fails, and ends with one line of counts over all suites.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addCounts, formatCounts, readCounts, type Counts } from './house/counts';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test', 'results');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** File in test/results to which vitest writes its counts. */
  readonly counts?: string;
}

const TYPE_FOLDERS = ['shared', 'electron', 'electron/preload', 'renderer', 'data', 'test'];
const vitest = (name: string, config: string): Step => ({
  name,
  command: [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test/results/${name}.json`,
  ],
  counts: `${name}.json`,
});

/** The longest first, so that none is left alone at the end. */
const READ_ONLY: readonly Step[] = [
  { name: 'lint of the renderer', command: ['eslint', '--max-warnings=0', 'renderer'] },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings=0', '--ignore-pattern=renderer/**', '--ignore-pattern=test/**', '.'],
  },
  { name: 'lint of tests', command: ['eslint', '--max-warnings=0', 'test'] },
  // The compiler of TypeScript 7 is four times as fast; typescript-eslint still needs the one before it.
  ...TYPE_FOLDERS.map((folder) => ({
    name: `types ${folder}`,
    command: ['node', 'node_modules/typescript7/bin/tsc', '-p', folder],
  })),
  { name: 'format', command: ['prettier', '--check', '.', '--log-level=warn'] },
  {
    name: 'import directions',
    command: [
      'depcruise',
      '--config',
      'test/house/dependency-cruiser.cjs',
      'shared',
      'electron',
      'renderer',
      'data/build',
      'test',
    ],
  },
  { name: 'unused code', command: ['knip'] },
];

/** Groups, one after the other. */
const GROUPS: readonly (readonly Step[])[] = [
  [{ name: 'data', command: ['tsx', 'data/build/index.ts', '--als-nodig'] }],
  READ_ONLY,
  [{ name: 'build', command: ['tsx', 'electron/launch/build.ts'] }],
  [vitest('unit', 'test/vitest.config.ts')],
  [{ name: 'browser present', command: ['tsx', 'test/house/ensure-browser.ts'] }],
  [vitest('e2e-browser', 'test/e2e-browser/vitest.config.ts')],
  [vitest('e2e-electron', 'test/e2e-electron/vitest.config.ts')],
];

async function main(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const group of GROUPS) {
    const waiting = [...group];
    const failed: Step[] = [];
    const work = async (): Promise<void> => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        if ((await runStep(step, group.length > 1)) !== 0) failed.push(step);
      }
    };
    await Promise.all(Array.from({ length: Math.min(group.length, availableParallelism()) }, work));
    for (const { counts } of group) if (counts) total = addCounts(total, readCounts(readResult(counts)));
    if (failed.length > 0) {
      console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}.`);
      console.log(formatCounts({ ...total, failed: Math.max(1, total.failed) }));
      return 1;
    }
  }
  console.log(`\n${formatCounts(total)}`);
  return 0;
}

/** @param whole print what the step says when it has ended, so that steps side by side do not mix their lines */
async function runStep({ name, command }: Step, whole: boolean): Promise<number> {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { code, output } = await run(command, whole);
  const seconds = String(Math.round((Date.now() - started) / 1000));
  console.log(
    `${output}── ${name}: ${code === 0 ? 'ok' : `failed (exit code ${String(code)})`}, ${seconds} s`,
  );
  return code;
}

function readResult(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function run(
  [command = '', ...rest]: readonly string[],
  whole: boolean,
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const program = command === 'node' ? process.execPath : join(ROOT, 'node_modules', '.bin', command);
    const child = spawn(program, rest, {
      cwd: ROOT,
      stdio: whole ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

process.exitCode = await main();
