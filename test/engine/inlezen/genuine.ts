/** The genuine files stay outside this repository; tests over them are skipped, loudly, where they are not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'facts', 'importvoorbeelden');

/** Contents of the genuine leerbanen and of the shapes that Stagemarkt answers in; undefined where they are not here. */
export function genuineLeerbanen(): { readonly regels: string; readonly vormen: string } | undefined {
  const [regels, vormen] = [join(ROOT, 'leerbanen.jsonl'), join(ROOT, 'stagemarkt-vormen.json')];
  if (!existsSync(regels) || !existsSync(vormen)) {
    console.warn('SKIPPED: the genuine leerbanen are not here, so reading them in was not tested.');
    return undefined;
  }
  return { regels: readFileSync(regels, 'utf8'), vormen: readFileSync(vormen, 'utf8') };
}

/** Paths of the four genuine dossier files of SBB; empty where they are not here. */
export function genuineDossiers(): string[] {
  const folder = join(ROOT, 'sbb-xml');
  if (!existsSync(folder)) {
    console.warn('SKIPPED: the genuine SBB dossiers are not here, so reading them was not tested.');
    return [];
  }
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
