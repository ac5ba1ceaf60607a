/** The proposal of werkprocessen for the conversation at hand, with names and reasons. */
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { VoorstelVorm } from '../../../shared/contract/voorstel-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { offeredHere } from '../../../shared/advies/offered-here';
import { proposal } from '../../../shared/advies/proposal';
import { proposalReason } from '../../../shared/advies/proposal-words';
import { verklaar } from '../../../shared/matching/match';
import { kwalificatieOf, presentBijdragen } from '../matching/present';
import type { Reference } from '../reference/types';

/** @returns null while no richting is chosen; the first chosen one counts */
export function proposalFor(
  reference: Reference,
  gesprek: Gesprek,
  treffers: readonly LeerbaanTreffer[],
): VoorstelVorm | null {
  const first = gesprek.gekozen[0];
  const uitleg = first === undefined ? undefined : verklaar(reference.model, gesprek.antwoorden, first);
  if (uitleg === undefined) return null;
  const { crebo, naam, niveau, dossier, sector } = kwalificatieOf(reference, uitleg.crebo);
  const leerbanen = treffers.map(({ leerbaan }) => leerbaan);
  const shown = new Map(presentBijdragen(reference, uitleg).map((bijdrage) => [bijdrage.code, bijdrage]));
  const werkprocessen = proposal({
    bijdragen: uitleg.bijdragen,
    hier: offeredHere(leerbanen, crebo),
    keuzes: gesprek.voorstel ?? [],
  }).flatMap((one): VoorstelVorm['werkprocessen'] => {
    const found = shown.get(one.bijdrage.code);
    if (found === undefined) return [];
    const { code, titel, zin, sleutel, kerntaak, groep, gronden } = found;
    const { bijdrage: _bijdrage, ...stand } = one;
    const words = zin === undefined ? {} : { zin };
    return [
      { code, titel, ...words, sleutel, kerntaak, groep, gronden, ...stand, waarom: proposalReason(one) },
    ];
  });
  return {
    richting: { crebo, naam, niveau, dossier, sector },
    eigenInschatting: uitleg.eigenInschatting,
    leerbanen: leerbanen.map(({ id, titel, leerbedrijf, werkprocessen: offered }) => ({
      id,
      titel,
      leerbedrijf,
      bekend: offered.length > 0,
    })),
    werkprocessen,
    aantalErin: werkprocessen.filter(({ erin }) => erin).length,
  };
}
