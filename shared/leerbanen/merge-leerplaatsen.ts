/** A file may name one place twice: as search item and as detail. Together they are one place. */
import type { Leerplaats } from './leerplaats';

/** The first one, with what it does not tell filled in by the second. Both have the same id. */
export function mergeLeerplaatsen(first: Leerplaats, second: Leerplaats): Leerplaats {
  return {
    ...second,
    ...first,
    titel: first.titel || second.titel,
    plaats: first.plaats || second.plaats,
    leerbedrijfId: first.leerbedrijfId || second.leerbedrijfId,
    leerweg: first.leerweg === 'overig' ? second.leerweg : first.leerweg,
    kenmerken: first.kenmerken.length > 0 ? first.kenmerken : second.kenmerken,
    werkprocessen: first.werkprocessen.length > 0 ? first.werkprocessen : second.werkprocessen,
    voorbeeld: first.voorbeeld || second.voorbeeld,
  };
}
