/** Telling what a file is, from the beginning of damaged files of every kind: it is known, or it is said what it is. */
import { expect, it } from 'vitest';
import { herken } from '../../../../electron/engine/importers/herken';
import { importers } from '../support/as-app';
import { fileOf, fuzz } from '../support/fuzz';
import * as good from '../support/good-files';

const GOED = [
  good.DOSSIER,
  good.CREBOLIJST,
  good.CREBOLIJST_CSV,
  good.VAARDIGHEDEN,
  good.GEMEENTEN,
  good.POSTCODES,
  good.REGELS,
  good.LEERBANEN_LINES,
  good.LEERBANEN_CSV,
  good.ERKENNINGEN,
  good.ERKENNINGEN_CSV,
];

it('recognising', async () => {
  const woorden = ['PK\u0003\u0004', '<html>', '<sbb>', '{\\rtf', 'sep=;\n', '"GM0001"', '\u0000\u0000'];
  await expect(
    fuzz({
      naam: 'herken',
      goed: GOED,
      woorden,
      lees: (bytes, { map }) => herken(fileOf(bytes, map), importers),
    }),
  ).resolves.toBeUndefined();
}, 300_000);
