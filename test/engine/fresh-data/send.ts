/** Sends a file into a test engine in pieces, as a page does, and gets one out of it. */
import { Buffer } from 'node:buffer';
import { MAX_STUK, type InleesRapport } from '../../../shared/contract/inlezen-vorm';
import type { TestEngine } from '../test-engine';

export async function send({ call }: TestEngine, naam: string, inhoud: Uint8Array | string): Promise<string> {
  const bytes = Buffer.from(inhoud);
  const { id } = await call('bestand.begin', { naam, grootte: bytes.length });
  for (let vanaf = 0; vanaf < bytes.length; vanaf += MAX_STUK) {
    await call('bestand.stuk', {
      id,
      vanaf,
      inhoud: bytes.subarray(vanaf, vanaf + MAX_STUK).toString('base64'),
    });
  }
  return id;
}

export async function lees(
  engine: TestEngine,
  naam: string,
  inhoud: Uint8Array | string,
): Promise<InleesRapport> {
  return engine.call('inlezen.lees', { id: await send(engine, naam, inhoud) });
}

/** Reads a file and uses what it holds. */
export async function use(
  engine: TestEngine,
  naam: string,
  inhoud: Uint8Array | string,
): Promise<InleesRapport> {
  const rapport = await lees(engine, naam, inhoud);
  await engine.call('inlezen.gebruik', { voorstel: rapport.voorstel ?? '' });
  return rapport;
}

/** A file that the engine made ready, whole. */
export async function fetchFile({ call }: TestEngine, id: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let vanaf = 0, klaar = false; !klaar;) {
    const stuk = await call('bestand.haal', { id, vanaf });
    const bytes = Buffer.from(stuk.inhoud, 'base64');
    pieces.push(bytes);
    vanaf += bytes.length;
    ({ klaar } = stuk);
  }
  return Buffer.concat(pieces);
}
