/** Where everything of the editions stands, so that no other file spells a path. */
import { join } from 'node:path';

export interface Layout {
  /** `gegevens` in the user's folder. */
  readonly map: string;
  readonly actief: string;
  /** The list before the last switch, for when the newest can not be read. */
  readonly vorig: string;
  readonly edities: string;
  readonly verslagen: string;
  readonly beschadigd: string;
}

export function layoutIn(userDir: string): Layout {
  const map = join(userDir, 'gegevens');
  return {
    map,
    actief: join(map, 'actief.json'),
    vorig: join(map, 'actief-vorig.json'),
    edities: join(map, 'edities'),
    verslagen: join(map, 'verslagen'),
    beschadigd: join(map, 'beschadigd'),
  };
}

/** Files in the folder of one edition. */
export const IN_EDITIE = {
  manifest: 'manifest.json',
  referentie: 'reference.sqlite',
  leerbanen: 'leerbanen.sqlite',
  ladingen: 'ladingen',
} as const;
