/** Damaged answers of CompetentNL and CBS, and damaged rules. */
import { expect, it } from 'vitest';
import { gemeentenImporter } from '../../../../electron/engine/importers/gemeenten';
import { regelsImporter } from '../../../../electron/engine/importers/regels';
import { vaardighedenImporter } from '../../../../electron/engine/importers/vaardigheden';
import { fuzz, reader } from '../support/fuzz';
import { GEMEENTEN, REGELS, VAARDIGHEDEN } from '../support/good-files';

const WORDS = [
  '{}',
  '[]',
  'null',
  'true',
  '{"',
  '":',
  '"__proto__":',
  '\\',
  '\\u0000',
  '"value"',
  '"Code_1"',
  '1.5',
];

it.each([
  ['vaardigheden', VAARDIGHEDEN, vaardighedenImporter],
  ['gemeenten', GEMEENTEN, gemeentenImporter],
  ['regels', REGELS, regelsImporter],
] as const)(
  '%s',
  async (naam, goed, importer) => {
    await expect(
      fuzz({ naam, goed: [goed], woorden: WORDS, lees: reader(importer) }),
    ).resolves.toBeUndefined();
  },
  300_000,
);
