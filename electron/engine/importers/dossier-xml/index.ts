/** Importer of the kwalificatiedossiers that SBB publishes as XML: one or many dossiers in a file. */
import { onleesbaar } from '../onleesbaar';
import type { Importer } from '../types';
import { Collector } from './collect';
import { FACTS } from './elements';
import { Merged } from './merge';
import { dossierRows } from './rows';
import { readDayOrNone, readSector, tidy } from './values';
import { walkXml } from './walk-xml';

/** SBB publishes some tens of MB; this is the whole country many times. */
const MAX_BYTES = 200 * 1024 ** 2;
const COUNTED = new Set([...FACTS, 'crebo']);

export const dossierXmlImporter: Importer = {
  soort: 'dossiers',
  herkent: ({ tekst }) => firstElement(tekst) === 'sbb',
  lees: async (bestand, hulp) => {
    if (bestand.grootte > MAX_BYTES) {
      throw onleesbaar('Het bestand is groter dan 200 MB. Zo groot is geen bestand met dossiers van SBB.');
    }
    const merged = new Merged();
    const collector = new Collector({
      bestand: bestand.naam,
      hulp,
      dossier: (dossier, kamer) => {
        const status = tidy(dossier.status);
        if (!/^vastgesteld$/iu.test(status)) {
          hulp.opmerking(
            `Een dossier heeft de status "${status.slice(0, 40)}". Het is misschien nog niet geldig.`,
          );
        }
        const rows = dossierRows(dossier, readSector(kamer), bestand.naam, hulp);
        merged.add(rows, readDayOrNone(dossier.vastgesteldOp) ?? '', hulp);
      },
    });
    await walkXml(bestand, hulp, COUNTED, collector);
    return merged.lading();
  },
};

/** Name of the first element of an XML text, past declarations and comments; '' when there is none. */
function firstElement(tekst: string): string {
  const rest = tekst
    .replace(/^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/u, '')
    .replace(/^<!DOCTYPE[\s\S]*?(?=<[a-z])/iu, '');
  return /^<([\w:.-]+)[\s/>]/u.exec(rest)?.[1] ?? '';
}
