/** `npm run kompas -- <command>`: the engine for scripts. JSON lines in, JSON lines out. */
import { parseArguments } from './arguments';
import { COMMANDS } from './commands';
import { openCliEngine } from './open-engine';
import { EXIT_BAD_INPUT, EXIT_FAILED } from './exit-codes';

const USAGE = `Gebruik: npm run -s kompas -- <opdracht>
  gegevens            gegevens, edities, aantallen en hashes als JSON
  zoek                leest per regel een zoekvraag, schrijft per regel een JSON-object
  match [--uitleg]    leest per regel een profiel als JSON, schrijft de richtingen
  volgende            leest per regel een profiel als JSON, schrijft de volgende taak`;

async function main(): Promise<number> {
  const { command, options, unknown } = parseArguments(process.argv.slice(2));
  const run = command === undefined ? undefined : COMMANDS[command];
  if (!run || unknown.length > 0) {
    const wrong = unknown.length > 0 ? `Onbekende optie: ${unknown.join(' ')}\n` : '';
    process.stderr.write(`${wrong}${USAGE}\n`);
    return command === 'help' ? 0 : EXIT_BAD_INPUT;
  }
  const engine = await openCliEngine();
  try {
    return await run({ engine, options, input: process.stdin, write: writeLine, complain });
  } finally {
    await engine.close();
  }
}

function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that stops early is no failure.
  process.exit(error.code === 'EPIPE' ? 0 : EXIT_FAILED);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT_FAILED;
  },
);
