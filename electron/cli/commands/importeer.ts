/**
 * `importeer <file> [--proef]`: reads an official file and prints the report; without `--proef` the data is used from
 * then on. `vorige`: back to the data before.
 */
import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { MAX_STUK } from '../../../shared/contract/inlezen-vorm';
import type { Fout } from '../../../shared/contract/result';
import { call, tryCall } from '../call';
import { EXIT_BAD_INPUT } from '../exit-codes';
import type { Command, CommandContext } from './command';

export const importeer: Command = async ({ engine, words, options, write, complain }) => {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) {
    complain('Geef één bestand: npm run -s kompas -- importeer <bestand> [--proef]');
    return EXIT_BAD_INPUT;
  }
  const sent = await send(engine, path);
  if ('reden' in sent) {
    complain(`${path}: ${sent.reden}`);
    return EXIT_BAD_INPUT;
  }
  const read = await tryCall(engine, 'inlezen.lees', { id: sent.id });
  if (!read.ok) {
    complain(`${path}: ${reason(read.error)}`);
    return EXIT_BAD_INPUT;
  }
  write(read.value);
  const { voorstel } = read.value;
  if (voorstel === null || options.has('--proef')) await call(engine, 'inlezen.vergeet', {});
  else await call(engine, 'inlezen.gebruik', { voorstel });
  return voorstel === null ? EXIT_BAD_INPUT : 0;
};

export const vorige: Command = async ({ engine, write, complain }) => {
  const back = await tryCall(engine, 'inlezen.vorige', {});
  if (!back.ok) {
    complain(reason(back.error));
    return EXIT_BAD_INPUT;
  }
  write(back.value);
  return 0;
};

type Sent = { readonly id: string } | { readonly reden: string };

/** The same way in as from a page: in pieces, so that a file of any size goes. */
async function send(engine: CommandContext['engine'], path: string): Promise<Sent> {
  // npm runs in the folder of the project; the name counts from where the user stands.
  const pad = resolve(process.env['INIT_CWD'] ?? '', path);
  const info = await stat(pad).catch(() => undefined);
  if (!info?.isFile()) return { reden: 'Dit bestand is er niet, of het is geen bestand.' };
  const begun = await tryCall(engine, 'bestand.begin', { naam: basename(pad), grootte: info.size });
  if (!begun.ok) return { reden: reason(begun.error) };
  const { id } = begun.value;
  const file = await open(pad, 'r');
  try {
    for (let vanaf = 0; vanaf < info.size;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_STUK), 0, MAX_STUK, vanaf);
      if (bytesRead === 0) return { reden: 'Het bestand veranderde tijdens het lezen.' };
      const inhoud = buffer.subarray(0, bytesRead).toString('base64');
      ({ ontvangen: vanaf } = await call(engine, 'bestand.stuk', { id, vanaf, inhoud }));
    }
  } finally {
    await file.close();
  }
  return { id };
}

function reason({ code, detail }: Fout): string {
  return detail === undefined || detail === '' ? code : detail;
}
