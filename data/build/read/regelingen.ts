/**
 * Routes, schemes and desks of data/sources/regelingen. Only `id` and `soort` are looked at here: the
 * form of the rest belongs to the rules, and is carried along whole.
 */
import { z } from 'zod';
import { BronFout, fout } from '../check/problem';
import { readYamlFolder } from './yaml';

const Kop = z.looseObject({ id: z.string().min(1), soort: z.string().min(1) });

export interface RegelingBron {
  readonly bestand: string;
  readonly regel: number;
  readonly id: string;
  readonly soort: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** @throws BronFout when a record has no `id` or no `soort` */
export function readRegelingen(dir: string): RegelingBron[] {
  return readYamlFolder(dir, 'regelingen').map(({ bestand, regel, inhoud }) => {
    const kop = Kop.safeParse(inhoud);
    if (!kop.success)
      throw new BronFout([fout(bestand, regel, '', 'een regeling heeft een id en een soort')]);
    return { bestand, regel, id: kop.data.id, soort: kop.data.soort, document: kop.data };
  });
}
