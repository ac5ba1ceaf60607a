/** Puts the report of a load together: what the file holds, what it changes, and what could not be used. */
import type { InleesRapport, Verschil } from '../../../shared/contract/inlezen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import type { Vergelijking } from '../../../shared/inlezen/compare';
import type { Lading } from '../importers/types';
import { contentsOf } from './contents';
import type { Findings } from './reading-help';
import { bronVan } from './toepassen/bronnen';

/** Changes that are kept in the report; all are counted. */
const MAX_WIJZIGINGEN = 500;

interface Parts {
  readonly lading: Lading;
  readonly bestand: string;
  readonly vergelijking: Vergelijking;
  /** Counts of leerbanen and erkenningen. */
  readonly leerbanen: readonly Verschil[];
  readonly findings: Findings;
  readonly nieuweTitels: number;
  readonly gesprekken: number | null;
}

/** @param voorstel what stands ready; goes with `inlezen.gebruik`. Null when nothing in the file can be used. */
export function makeReport(voorstel: string | null, parts: Parts): InleesRapport {
  const { lading, vergelijking, leerbanen, findings } = parts;
  return {
    voorstel,
    soort: lading.soort,
    bestand: parts.bestand,
    editie: lading.editie,
    ...(lading.soort === 'crebolijst' && lading.geldigVan !== ''
      ? { geldigVan: lading.geldigVan as Datum }
      : {}),
    bron: bronVan(lading),
    gelezen: lading.gelezen,
    inhoud: contentsOf(lading),
    verschillen: [...vergelijking.verschillen, ...leerbanen],
    wijzigingen: vergelijking.wijzigingen.slice(0, MAX_WIJZIGINGEN),
    wijzigingenTotaal: vergelijking.wijzigingen.length,
    ...findings.rapport(),
    nieuweTitels: parts.nieuweTitels,
    gesprekken: parts.gesprekken,
    ...(lading.soort === 'pakket' && {
      handtekening: lading.handtekening,
      pakket: { maker: lading.maker, gemaaktOp: lading.gemaaktOp, sleutel: lading.sleutel },
    }),
  };
}
