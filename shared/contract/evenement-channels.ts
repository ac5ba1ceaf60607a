/** Channels of an event: its counts and report, people and places, the werkplaats and its languages. */
import { z } from 'zod';
import { EvenementGegevens, EvenementId } from '../domain/evenement';
import { VertaalTaal } from '../domain/taal';
import {
  BewaarBestand,
  EvenementInvoer,
  EvenementInvoerUitkomst,
  EvenementOverzicht,
  SluitEvenement,
  WijzigEvenement,
} from './evenement-vorm';
import { MAX_OMGEKEERD, OmgekeerdUitkomst, VerdeelVraag, Verdeling, Wie } from './omgekeerd-vorm';
import { TalenInvoer, TalenInvoerUitkomst, TalenOverzicht, Vertaling } from './talen-vorm';
import { Verslag, VerslagKeuze, VerslagUitvoer } from './verslag-vorm';
import { BeginWerkplaats, Pin, WerkplaatsToestand } from './werkplaats-vorm';
import { niets, read, write } from './channel';

export const EVENEMENT_CHANNELS = {
  /** Events, and how many conversations ended at each. */
  'evenement.lijst': read(niets, EvenementOverzicht),
  /** Makes it the current one. The same name, place and day give the same event. */
  'evenement.maak': write(EvenementGegevens, EvenementOverzicht),
  'evenement.wijzig': write(WijzigEvenement, EvenementOverzicht),
  /** New conversations belong to it from now on; null: to none. A closed one opens again. */
  'evenement.kies': write(z.object({ id: EvenementId.nullable() }), EvenementOverzicht),
  /** Ends the conversation at hand if it belongs to it, and erases or keeps those in the kluis. */
  'evenement.sluit': write(
    SluitEvenement,
    z.object({ overzicht: EvenementOverzicht, gewist: z.int(), bewaard: z.int() }),
  ),
  /** Erases an event with everything that was counted at it. */
  'evenement.wis': write(z.object({ id: EvenementId }), EvenementOverzicht),
  /** Makes the example event, with invented counts. */
  'evenement.voorbeeld': write(niets, EvenementOverzicht),
  /** The file for another laptop: the event and all that is counted of it here. */
  'evenement.uitvoer': read(z.object({ id: EvenementId }), BewaarBestand),
  /** Takes such files in; the same count is never taken in twice. */
  'evenement.invoer': write(EvenementInvoer, EvenementInvoerUitkomst),

  'verslag.maak': read(z.object({ keuze: VerslagKeuze }), Verslag),
  'verslag.uitvoer': read(VerslagUitvoer, BewaarBestand),

  /** Which people fit a leerbaan, by their codes. */
  'omgekeerd.zoek': read(
    z.object({ leerbanen: z.array(z.string().max(120)).min(1).max(MAX_OMGEKEERD), wie: Wie }),
    OmgekeerdUitkomst,
  ),
  /** The best division of people over places. */
  'omgekeerd.verdeel': read(VerdeelVraag, Verdeling),

  'werkplaats.toestand': read(niets, WerkplaatsToestand),
  /** Locks the kluis, ends the conversation at hand, and lets nothing through but what a candidate needs. */
  'werkplaats.begin': write(BeginWerkplaats, WerkplaatsToestand),
  /** Proves the PIN without leaving. */
  'werkplaats.pin': write(z.object({ pin: Pin }), WerkplaatsToestand),
  'werkplaats.stop': write(z.object({ pin: Pin }), WerkplaatsToestand),
  /** The next person: counts the conversation at hand, and forgets it. */
  'werkplaats.volgende': write(niets, z.null()),

  'talen.overzicht': read(niets, TalenOverzicht),
  'talen.toon': read(z.object({ taal: VertaalTaal }), z.array(Vertaling)),
  /** All texts of a language as CSV, for a translator. */
  'talen.uitvoer': read(z.object({ taal: VertaalTaal }), BewaarBestand),
  'talen.invoer': write(TalenInvoer, TalenInvoerUitkomst),
  /** Back to the texts that the app brings. */
  'talen.wis': write(z.object({ taal: VertaalTaal }), TalenOverzicht),
} as const;
