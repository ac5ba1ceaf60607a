/** What a load holds, counted, in the order in which people name it. */
import type { InleesRapport } from '../../../shared/contract/inlezen-vorm';
import type { Lading } from '../importers/types';

type Inhoud = InleesRapport['inhoud'];

export function contentsOf(lading: Lading): Inhoud {
  switch (lading.soort) {
    case 'dossiers':
      return listed({
        dossiers: lading.aantallen.dossiers,
        kwalificaties: lading.aantallen.kwalificaties,
        kerntaken: lading.aantallen.kerntaken,
        werkprocessen: lading.aantallen.werkprocessen,
      });
    case 'crebolijst':
      return listed({
        kwalificaties: lading.kwalificaties.length,
        vervallen: lading.vervallen.length,
        opvolging: lading.opvolging.length,
      });
    case 'koppeltabel':
      return listed({ opvolging: lading.opvolging.length });
    case 'leerbanen':
    case 'erkenningen':
      return listed({
        leerbanen: lading.aantallen.leerbanen,
        leerbedrijven: lading.aantallen.leerbedrijven,
        erkenningen: lading.aantallen.erkenningen,
      });
    case 'vaardigheden':
      return listed({ vaardigheden: lading.vaardigheden.length });
    case 'gemeenten':
      return listed({ gemeenten: lading.gemeenten.length });
    case 'postcodes':
      return listed({ postcodes: lading.postcodes.length });
    case 'regels':
      return listed({ regels: lading.regels.length });
    case 'pakket':
      return listed({ delen: lading.delen.length });
  }
}

function listed(aantallen: Readonly<Record<string, number>>): Inhoud {
  return Object.entries(aantallen).map(([wat, aantal]) => ({ wat, aantal }));
}
