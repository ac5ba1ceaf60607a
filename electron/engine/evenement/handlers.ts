/** Channels of events: which there are, which one is at hand, and their counts from laptop to laptop. */
import type { EvenementOverzicht, EvenementRegel } from '../../../shared/contract/evenement-vorm';
import type { Evenement } from '../../../shared/domain/evenement';
import type { Datum } from '../../../shared/domain/ids';
import { evenementId } from '../../../shared/evenement/id';
import { gesprekkenPerEvenement } from '../../../shared/evenement/tellingen';
import { voorbeeldRegels } from '../../../shared/evenement/voorbeeld';
import type { PartOf } from '../handlers';
import type { KernNu } from '../kern/nu';
import { sha256 } from '../sha256';
import type { CountStore } from '../tellen/store';
import type { EvenementBoek } from './book';
import { endConversations, leaveEvent, type ConversationParts } from './close';
import { exampleEvent, exampleNames } from './example';
import { toFile } from './exchange';
import { saveAll } from './save-all';
import {
  gewijzigd,
  kiesEvenement,
  sluitEvenement,
  vulAan,
  wisEvenement,
  zetEvenement,
  zoekEvenement,
} from './stand';
import { takeIn } from './take-in';

type Channels =
  | 'evenement.lijst'
  | 'evenement.maak'
  | 'evenement.wijzig'
  | 'evenement.kies'
  | 'evenement.sluit'
  | 'evenement.wis'
  | 'evenement.voorbeeld'
  | 'evenement.uitvoer'
  | 'evenement.invoer';

export interface EvenementParts extends ConversationParts {
  readonly boek: EvenementBoek;
  readonly counts: CountStore;
  readonly kern: () => Pick<KernNu, 'reference' | 'regelboek'>;
  readonly now: () => Date;
  readonly today: () => Datum;
}

export function evenementHandlers(parts: EvenementParts): PartOf<Channels> {
  const { boek, counts, keeper, kern, now } = parts;
  const overzicht = async (): Promise<EvenementOverzicht> => {
    const gesprekken = gesprekkenPerEvenement(await counts.all());
    const { evenementen, huidig } = boek.stand;
    const lines = evenementen.map((one): EvenementRegel => ({
      ...one,
      gesprekken: gesprekken.get(one.evenement.id) ?? 0,
    }));
    return { evenementen: lines.sort((a, b) => latestFirst(a.evenement, b.evenement)), huidig };
  };
  return {
    'evenement.lijst': overzicht,
    'evenement.maak': async (typed) => {
      const id = evenementId(typed, sha256);
      await boek.change((stand) => {
        const made = vulAan(zoekEvenement(stand, id), id, typed, now());
        return kiesEvenement(zetEvenement(stand, made), id);
      });
      return overzicht();
    },
    'evenement.wijzig': async ({ id, doel, ...changes }) => {
      boek.evenement(id);
      await boek.change((stand) => {
        const hier = zoekEvenement(stand, id);
        if (!hier) return stand;
        const { doel: _before, ...rest } = hier;
        const anders = { ...rest, ...changes, ...(doel === undefined ? {} : { doel }) };
        return zetEvenement(stand, gewijzigd(hier, anders, now()));
      });
      return overzicht();
    },
    'evenement.kies': async ({ id }) => {
      if (id !== null) boek.evenement(id);
      await boek.change((stand) => kiesEvenement(stand, id));
      return overzicht();
    },
    'evenement.sluit': async (invoer) => {
      boek.evenement(invoer.id);
      const ended = await endConversations(parts, invoer);
      await boek.change((stand) => sluitEvenement(stand, invoer.id));
      return { overzicht: await overzicht(), ...ended };
    },
    'evenement.wis': async ({ id }) => {
      boek.evenement(id);
      leaveEvent(keeper, id);
      await counts.forget(id);
      await keeper.place()?.saved();
      await boek.change((stand) => wisEvenement(stand, id));
      return overzicht();
    },
    'evenement.voorbeeld': async () => {
      if (boek.stand.evenementen.some(({ evenement }) => evenement.voorbeeld === true)) return overzicht();
      const evenement = exampleEvent(kern(), parts.today());
      const regels = voorbeeldRegels(exampleNames(kern()), {
        evenement: evenement.id,
        dag: evenement.datum,
        hash: sha256,
      });
      // Set, not joined: an event that was typed under its name must not pass its people off as real.
      await saveAll(boek, counts, (stand) => zetEvenement(stand, evenement), regels);
      return overzicht();
    },
    'evenement.uitvoer': async ({ id }) => toFile(boek.evenement(id), await counts.all()),
    'evenement.invoer': async (invoer) => {
      const taken = await takeIn(boek, counts, invoer);
      return { ...taken, overzicht: await overzicht() };
    },
  };
}

function latestFirst(a: Evenement, b: Evenement): number {
  if (a.datum !== b.datum) return a.datum < b.datum ? 1 : -1;
  return a.naam === b.naam ? (a.id < b.id ? -1 : 1) : a.naam < b.naam ? -1 : 1;
}
