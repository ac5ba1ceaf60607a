/** What a note says of a rule or a desk, read from the answers of the engine. */
import type { TestEngine } from '../open-test-engine';

export const BBL_GELD = 'subsidie-praktijkleren-bbl';

/** A conversation of somebody in Twente. */
export async function begin({ call }: TestEngine): Promise<void> {
  await call('gesprek.nieuw', {});
  await call('gesprek.wijzig', { wijziging: { soort: 'situatie', situatie: { pc4: '7511' as never } } });
}

export async function geldOf({ call }: TestEngine, id = BBL_GELD) {
  const found = (await call('geld.toon', {})).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no money ${id}`);
  return found;
}

export async function ruleOf({ call }: TestEngine, id: string) {
  const found = (await call('regelingen.toon', {})).regels.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

export async function deskOf({ call }: TestEngine) {
  const [first] = (await call('loket.toon', {}))?.lokettenInRegio ?? [];
  if (first?.sleutel === undefined) throw new Error('no desk');
  return { ...first, sleutel: first.sleutel };
}

/** The file to share, as text. */
export async function fileOf({ call }: TestEngine): Promise<string> {
  const { inhoud } = await call('lokaal.uitvoer', {});
  return Buffer.from(inhoud, 'base64').toString('utf8');
}
