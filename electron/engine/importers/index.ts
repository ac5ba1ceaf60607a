/** All importers, in the order in which they are asked whether a file is theirs. */
import { crebolijstImporter } from './crebolijst';
import { dossierXmlImporter } from './dossier-xml';
import { gemeentenImporter } from './gemeenten';
import { koppeltabelImporter } from './koppeltabel';
import { erkenningenImporter, leerbanenImporter } from './leerbanen';
import { pakketImporter } from './pakket';
import { postcodesImporter } from './postcodes';
import { regelsImporter } from './regels';
import type { Importer } from './types';
import { vaardighedenImporter } from './vaardigheden';

/** @param trusted the public keys of organisations whose packages need no warning */
export function createImporters(trusted: () => Promise<ReadonlySet<string>>): readonly Importer[] {
  return [
    pakketImporter(trusted),
    dossierXmlImporter,
    crebolijstImporter,
    koppeltabelImporter,
    vaardighedenImporter,
    gemeentenImporter,
    postcodesImporter,
    regelsImporter,
    erkenningenImporter,
    leerbanenImporter,
  ];
}
