/** What counting asks of the data in use. */
import type { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { TelNamen } from '../../../shared/evenement/telregels';
import { verklaar } from '../../../shared/matching/match';
import { routeName } from '../gesprek/inzage';
import type { KernNu } from '../kern/nu';

export function telNamen(kern: () => Pick<KernNu, 'reference' | 'regelboek' | 'heeftLeerbaan'>): TelNamen {
  return {
    regio: (pc4) => kern().reference.plaatsen.get(pc4 as Pc4)?.regio,
    richting: (crebo) => kern().reference.kwalificaties.get(crebo as Crebo),
    route: (id) => routeName(kern().regelboek, id),
    heeftLeerbaan: (crebo, situatie) => kern().heeftLeerbaan(crebo as Crebo, situatie),
    nogNiet: (crebo, antwoorden) => {
      const { model, kwalificaties } = kern().reference;
      // An own estimate rests on cards: those are no werkprocessen, and have no title.
      const titels = new Map(
        kwalificaties.get(crebo as Crebo)?.werkprocessen.map(({ sleutel, titel }) => [sleutel, titel]),
      );
      return (verklaar(model, antwoorden, crebo as Crebo)?.bijdragen ?? []).flatMap(({ groep, sleutel }) =>
        groep === 'te-leren' ? (titels.get(sleutel) ?? []) : [],
      );
    },
  };
}
