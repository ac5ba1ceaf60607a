/** Searches the whole writable memory of another process, byte by byte. Linux only, and only a process of our own. */
import { open, readFile } from 'node:fs/promises';

const PART = 1 << 20;
const OVERLAP = 256;

/**
 * @returns which of the texts stand anywhere in the memory, in one byte or two bytes a letter; undefined when the
 * system does not let us look
 */
export async function foundInMemory(pid: number, texts: readonly string[]): Promise<string[] | undefined> {
  const maps = await readFile(`/proc/${String(pid)}/maps`, 'utf8').catch(() => undefined);
  const memory = await open(`/proc/${String(pid)}/mem`, 'r').catch(() => undefined);
  if (maps === undefined || !memory) return undefined;
  const found = new Set<string>();
  let seen = 0;
  try {
    for (const line of maps.split('\n')) {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/u.exec(line) ?? [];
      if (from === undefined || to === undefined) continue;
      const end = Number.parseInt(to, 16);
      for (let at = Number.parseInt(from, 16); at < end; at += PART) {
        const buffer = Buffer.alloc(Math.min(PART + OVERLAP, end - at));
        const { bytesRead } = await memory.read(buffer, 0, buffer.length, at).catch(() => ({ bytesRead: 0 }));
        seen += bytesRead;
        for (const text of texts) {
          if (buffer.includes(text) || buffer.includes(Buffer.from(text, 'utf16le'))) found.add(text);
        }
      }
    }
  } finally {
    await memory.close();
  }
  return seen === 0 ? undefined : texts.filter((text) => found.has(text));
}
