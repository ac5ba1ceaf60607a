/** Counts what the sources know, for the sentences about what is missing. */
import { ontbrekend } from '../../../shared/gegevens/missing';
import type { Sources } from '../read/sources';
import { coverage } from './coverage';
import { titlesOf } from './titles';

/** Sentences in Dutch about what is missing in these sources. */
export function missing(s: Sources): string[] {
  const titels = titlesOf(s);
  return ontbrekend({
    ...coverage(s),
    zonderProfielnummer: s.werkprocessen.filter(({ code }) => code.startsWith('P0-')).length,
    kerntakenZonderTitel: s.kerntaken.filter(({ titel }) => titel === '').length,
    titels: titels.length,
    titelsZonderTaak: titels.filter(({ kern }) => kern.length === 0).length,
    kwalificaties: s.kwalificaties.length,
    metIngangsdatum: 0,
    officieelVan2026: 0,
    opvolgingAfgeleid: s.opvolging.length,
    metVaardigheid: new Set(s['kwalificatie-vaardigheden'].map(({ crebo }) => crebo)).size,
    keuzedelen: s.keuzedelen.length,
    certificaten: new Set(s.certificaten.map(({ code }) => code)).size,
  });
}
