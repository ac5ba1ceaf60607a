/** Channels of matching: ranking, explanation and the next question. */
import type { Richting } from '../../../shared/matching/match';
import { rangschik, verklaar } from '../../../shared/matching/match';
import { volgendeVraag } from '../../../shared/matching/next-question';
import { isStable } from '../../../shared/matching/stable';
import type { Taak } from '../../../shared/domain/taak';
import { watAls } from '../../../shared/matching/what-if';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import type { RefTaak, Reference } from '../reference/types';
import { kwalificatieOf, presentBijdragen, presentRichting, presentTitel } from './present';

export type MatchHandlers = PartOf<
  'match.richtingen' | 'match.uitleg' | 'match.watAls' | 'taken.toon' | 'taken.volgende'
>;

export function matchHandlers(reference: Reference): MatchHandlers {
  return {
    'match.richtingen': ({ antwoorden, filter, aantal }) => {
      const ranked = rangschik(reference.model, antwoorden, filter);
      const verrassing = surprise(reference, ranked);
      const next = volgendeVraag(reference.model, antwoorden, { filter });
      return {
        richtingen: ranked.slice(0, aantal).map((richting) => presentRichting(reference, richting)),
        ...(verrassing === undefined ? {} : { verrassing }),
        stabiel: isStable(reference.model, antwoorden, next?.taak, filter),
        vergeleken: ranked.length,
      };
    },
    'match.uitleg': ({ antwoorden, crebo }) => {
      const uitleg = verklaar(reference.model, antwoorden, crebo);
      if (!uitleg) throw new EngineError('niet-gevonden', { veld: 'crebo', detail: crebo });
      return { ...presentRichting(reference, uitleg), bijdragen: presentBijdragen(reference, uitleg) };
    },
    'match.watAls': ({ antwoorden, filter }) => ({
      voorstellen: watAls(reference.model, antwoorden, filter).map(({ titels, richtingen }) => ({
        titels: titels.map((sleutel) => presentTitel(reference, sleutel)),
        richtingen: richtingen.map((crebo) => {
          const { naam, niveau } = kwalificatieOf(reference, crebo);
          return { crebo, naam, niveau };
        }),
      })),
    }),
    'taken.toon': ({ ids }) => ids.flatMap((id) => toTaak(reference.taken.get(id))),
    'taken.volgende': ({ antwoorden, overgeslagen, filter }) => {
      const vraag = volgendeVraag(reference.model, antwoorden, { filter, overgeslagen });
      const stabiel = isStable(reference.model, antwoorden, vraag?.taak, filter);
      if (!vraag) return { reden: { soort: 'klaar', richtingen: [], aantal: 0 }, stabiel };
      const [taak] = toTaak(reference.taken.get(vraag.taak));
      return {
        ...(taak === undefined ? {} : { taak }),
        reden: {
          soort: vraag.verkennend || vraag.voor.length === 0 ? 'verkennen' : 'richtingen',
          richtingen: vraag.voor.slice(0, 5).map((crebo) => kwalificatieOf(reference, crebo).naam),
          aantal: vraag.voor.length,
        },
        stabiel,
      };
    },
  };
}

/** Best kwalificatie from another sector than the first, as long as something in it can be done. */
function surprise(reference: Reference, ranked: readonly Richting[]): Richting['crebo'] | undefined {
  const first = ranked[0];
  if (!first || first.kanIk + first.metHulp === 0) return undefined;
  const sector = kwalificatieOf(reference, first.crebo).sector;
  return ranked.find(
    (richting) => richting.kanIk > 0 && kwalificatieOf(reference, richting.crebo).sector !== sector,
  )?.crebo;
}

function toTaak(taak: RefTaak | undefined): Taak[] {
  if (!taak) return [];
  const { id, zin, voorbeeld, thema, plek, met } = taak;
  return [{ id, zin, voorbeeld, thema, plek, met }];
}
