/** `npm run kompas -- <command>`: the engine for scripts. JSON lines in, JSON lines out. */
import { parseArguments } from './arguments';
import { COMMANDS, WITH_FILE } from './commands';
import { openCliEngine } from './open-engine';
import { EXIT_BAD_INPUT, EXIT_FAILED } from './exit-codes';

const USAGE = `Gebruik: npm run -s kompas -- <opdracht>
  gegevens            gegevens, edities, aantallen en hashes als JSON
  zoek                leest per regel een zoekvraag, schrijft per regel een JSON-object
  match [--uitleg]    leest per regel een profiel als JSON, schrijft de richtingen
  volgende            leest per regel een profiel als JSON, schrijft de volgende taak
  route               leest per regel een profiel als JSON, schrijft routes, geld en loket
  regelingen          elke regeling als JSON-regel, met bron en geldigheid
  importeer <bestand> [--proef]
                      leest een bestand in en schrijft het verslag; met --proef verandert er niets
  vorige              gaat terug naar de gegevens van hiervoor`;

async function main(): Promise<number> {
  const { command, options, words, unknown } = parseArguments(process.argv.slice(2));
  const run = command === undefined ? undefined : COMMANDS[command];
  const strange = WITH_FILE.has(command ?? '') ? unknown : [...unknown, ...words];
  if (!run || strange.length > 0) {
    const wrong = strange.length > 0 ? `Onbekende optie: ${strange.join(' ')}\n` : '';
    process.stderr.write(`${wrong}${USAGE}\n`);
    return command === 'help' ? 0 : EXIT_BAD_INPUT;
  }
  const engine = await openCliEngine();
  try {
    return await run({ engine, options, words, input: process.stdin, write: writeLine, complain });
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
