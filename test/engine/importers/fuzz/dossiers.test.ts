/** Damaged dossier files. */
import { expect, it } from 'vitest';
import { dossierXmlImporter } from '../../../../electron/engine/importers/dossier-xml';
import { fuzz, reader } from '../support/fuzz';
import { DOSSIER } from '../support/good-files';

const WORDS = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '<!DOCTYPE sbb>',
  '&a;',
  '</',
  '/>',
  '<profiel>',
  '<kerntaak hoofdstuk="1">',
  'titel=""',
  '01-08-2026',
];

it('dossier-xml', async () => {
  await expect(
    fuzz({ naam: 'dossier-xml', goed: [DOSSIER], woorden: WORDS, lees: reader(dossierXmlImporter) }),
  ).resolves.toBeUndefined();
}, 300_000);
