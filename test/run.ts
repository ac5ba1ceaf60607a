/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first
 * step that fails and ends with one line of counts over all suites.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

const STEPS: readonly Step[] = [
  { name: 'data', command: ['tsx', 'data/build/index.ts', '--als-nodig'] },
  ...TYPE_FOLDERS.map((folder) => ({ name: `types ${folder}`, command: ['tsc', '-p', folder] })),
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
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
  { name: 'build', command: ['tsx', 'electron/launch/build.ts'] },
  vitest('unit', 'test/vitest.config.ts'),
  { name: 'browser present', command: ['tsx', 'test/house/ensure-browser.ts'] },
  vitest('e2e-browser', 'test/e2e-browser/vitest.config.ts'),
  vitest('e2e-electron', 'test/e2e-electron/vitest.config.ts'),
];

async function main(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  let total: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const step of STEPS) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const code = await run(step.command);
    if (step.counts) total = addCounts(total, readCounts(readResult(step.counts)));
    if (code !== 0) {
      console.log(`\n${step.name} failed (exit code ${String(code)}).`);
      console.log(formatCounts({ ...total, failed: Math.max(1, total.failed) }));
      return 1;
    }
    console.log(`── ${step.name}: ok, ${String(Math.round((Date.now() - started) / 1000))} s`);
  }
  console.log(`\n${formatCounts(total)}`);
  return 0;
}

function readResult(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function run([command = '', ...rest]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', command), rest, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

process.exitCode = await main();
