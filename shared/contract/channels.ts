/** The one list of what the core can do: per channel its input, its output, and whether it writes. */
import { z } from 'zod';
import { Antwoorden, MatchFilter } from '../domain/antwoord';
import { Gesprek, Wijziging } from '../domain/gesprek';
import { Crebo, Pc4, TaakId } from '../domain/ids';
import { KwalificatieDetail } from '../domain/kwalificatie';
import { Taak } from '../domain/taak';
import { Advies } from './advies-vorm';
import { Rangschikking, UitlegVorm, VraagVorm, WatAlsVorm } from './antwoorden-vorm';
import { AppStatus, GegevensOverzicht, Omtrek, Plaats } from './gegevens-vorm';
import { KoppelKeuze, Koppeling } from './koppelen-vorm';
import { LaadRapport, LeerbaanLijst, LeerbaanVraag } from './leerbanen-vorm';
import { GeldUitkomst, LoketUitkomst, RouteUitkomst } from './route-vorm';
import { Zoekresultaat } from './zoek-vorm';

interface Channel<I extends z.ZodType, O extends z.ZodType> {
  readonly invoer: I;
  readonly uitvoer: O;
  readonly effect: 'lezen' | 'schrijven';
}

const read = <I extends z.ZodType, O extends z.ZodType>(invoer: I, uitvoer: O): Channel<I, O> => ({
  invoer,
  uitvoer,
  effect: 'lezen',
});
const write = <I extends z.ZodType, O extends z.ZodType>(invoer: I, uitvoer: O): Channel<I, O> => ({
  invoer,
  uitvoer,
  effect: 'schrijven',
});

const niets = z.object({});

export const CHANNELS = {
  'app.status': read(niets, AppStatus),
  'gegevens.overzicht': read(niets, GegevensOverzicht),

  /** The conversation at hand, or null when there is none. */
  'gesprek.huidig': read(niets, Gesprek.nullable()),
  'gesprek.nieuw': write(niets, Gesprek),
  'gesprek.wijzig': write(z.object({ wijziging: Wijziging }), Gesprek),
  /** Erases the conversation from memory. */
  'gesprek.wis': write(niets, z.null()),

  'zoek.alles': read(
    z.object({ tekst: z.string().max(200), perSoort: z.int().min(1).max(50) }),
    Zoekresultaat,
  ),
  'taken.toon': read(z.object({ ids: z.array(TaakId).max(2000) }), z.array(Taak)),
  'taken.volgende': read(
    z.object({
      antwoorden: Antwoorden,
      overgeslagen: z.array(TaakId).max(2000).readonly(),
      filter: MatchFilter,
    }),
    VraagVorm,
  ),

  'match.richtingen': read(
    z.object({ antwoorden: Antwoorden, filter: MatchFilter, aantal: z.int().min(1).max(2000) }),
    Rangschikking,
  ),
  'match.uitleg': read(z.object({ antwoorden: Antwoorden, crebo: Crebo }), UitlegVorm),
  'match.watAls': read(z.object({ antwoorden: Antwoorden, filter: MatchFilter }), WatAlsVorm),
  'kwalificatie.toon': read(z.object({ crebo: Crebo }), KwalificatieDetail),

  /** Routes, money and desk for the conversation at hand. */
  'route.toon': read(niets, z.array(RouteUitkomst)),
  'geld.toon': read(niets, z.array(GeldUitkomst)),
  'loket.toon': read(niets, LoketUitkomst.nullable()),
  'plaats.zoek': read(z.object({ pc4: Pc4 }), Plaats.nullable()),
  /** Outlines of the 35 arbeidsmarktregio's for the offline map. */
  'kaart.omtrek': read(niets, z.array(Omtrek)),

  'leerbanen.zoek': read(LeerbaanVraag, LeerbaanLijst),
  /** Reads a JSON file in the Stagemarkt shape and uses it in place of what was loaded. */
  'leerbanen.laad': write(z.object({ naam: z.string().max(300), tekst: z.string() }), LaadRapport),
  /** Back to the bundled example set. */
  'leerbanen.voorbeeld': write(niets, LaadRapport),
  'werk.annuleer': write(niets, z.null()),

  /** Titles of werkprocessen without mapping, and the cards they are linked to. */
  'koppelen.lijst': read(niets, z.array(Koppeling)),
  /** Keeps what somebody chose for one title; answers the whole list. */
  'koppelen.bevestig': write(KoppelKeuze, z.array(Koppeling)),

  'advies.maak': read(niets, Advies),
  /** Saves the A4 as PDF where the host can; answers the name of the file, or null when cancelled. */
  'host.bewaarPdf': write(niets, z.object({ bestand: z.string() }).nullable()),
} as const;

export type ChannelName = keyof typeof CHANNELS;
export type Invoer<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['invoer']>;
export type Uitvoer<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['uitvoer']>;

/** Progress of long work; `totaal` is 0 while it is not known. */
export interface Voortgang {
  readonly werk: ChannelName;
  readonly gedaan: number;
  readonly totaal: number;
}
