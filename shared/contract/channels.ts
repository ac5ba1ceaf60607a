/** The one list of what the core can do: per channel its input, its output, and whether it writes. */
import { z } from 'zod';
import { Antwoorden, MatchFilter } from '../domain/antwoord';
import { MAX_AANWEZIG } from '../domain/evenement';
import { Gesprek, Wijziging } from '../domain/gesprek';
import { Crebo, Datum, GesprekCode, Pc4, TaakId } from '../domain/ids';
import { KwalificatieDetail } from '../domain/kwalificatie';
import { Taak } from '../domain/taak';
import { Advies } from './advies-vorm';
import { Rangschikking, UitlegVorm, VraagVorm, WatAlsVorm } from './antwoorden-vorm';
import { BerekenInvoer, BerekenUitkomst } from './bereken-vorm';
import { niets, read, write } from './channel';
import { EVENEMENT_CHANNELS } from './evenement-channels';
import { CodeTekst, OverdrachtCode } from './code-vorm';
import { AppStatus, GegevensOverzicht, Omtrek, Plaats } from './gegevens-vorm';
import {
  BestandId,
  Editie,
  GesprekEditie,
  InleesRapport,
  InleesStand,
  MAX_BESTAND,
  MAX_STUK_BASE64,
  PakketNaam,
  PakketPubliek,
  PakketSleutelbos,
  Stuk,
} from './inlezen-vorm';
import {
  GesprekRegel,
  Herstelsleutel,
  Inzage,
  KluisInstellingen,
  KluisToestand,
  Sterkte,
  Telling,
  Wachtzin,
  Werkwijze,
} from './kluis-vorm';
import { KoppelKeuze, Koppeling } from './koppelen-vorm';
import { GetoondeLeerbaan, LeerbaanLijst, LeerbaanVraag, VindUitkomst, VindVraag } from './leerbanen-vorm';
import {
  OverdrachtBestand,
  OverdrachtInhoud,
  OverdrachtVoorbeeld,
  OverdrachtWoorden,
} from './overdracht-vorm';
import {
  InvoerRapport,
  LokaalInvoer,
  LokaalOverzicht,
  LokaalUitvoer,
  WisLokaal,
  ZetCorrectie,
  ZetLoket,
  ZetStatus,
} from './lokaal-vorm';
import { OmhoogVorm } from './omhoog-vorm';
import { ProfielUitkomst, RouteProfiel } from './profiel-vorm';
import { Regelingen } from './regelingen-vorm';
import { GeldUitkomst, LoketUitkomst, RouteUitkomst } from './route-vorm';
import { VoorstelVorm } from './voorstel-vorm';
import { Zoekresultaat } from './zoek-vorm';

export const CHANNELS = {
  'app.status': read(niets, AppStatus),
  'gegevens.overzicht': read(niets, GegevensOverzicht),

  /** The conversation at hand, or null when there is none. */
  'gesprek.huidig': read(niets, Gesprek.nullable()),
  'gesprek.nieuw': write(niets, Gesprek),
  'gesprek.wijzig': write(z.object({ wijziging: Wijziging }), Gesprek),
  /** Erases the conversation: from memory, and from every version of the kluis. */
  'gesprek.wis': write(niets, z.null()),
  /** Ends the conversation: counts it once without its code; with a kluis it stays until its end date, else it is erased. */
  'gesprek.rondAf': write(niets, z.null()),
  'gesprek.inzage': read(z.object({ code: GesprekCode }), Inzage),
  /** What changed in the data since the conversation at hand began; null when it rests on the data in use. */
  'gesprek.editie': read(niets, GesprekEditie.nullable()),

  'kluis.toestand': read(niets, KluisToestand),
  /** Chooses the way of working. What is in a kluis stays there, locked. */
  'kluis.werkwijze': write(z.object({ werkwijze: Werkwijze }), KluisToestand),
  'kluis.instellingen': write(KluisInstellingen, KluisToestand),
  'kluis.sterkte': read(z.object({ wachtzin: Wachtzin }), Sterkte),
  /** Makes a new kluis and opens it; the conversation at hand goes into it. */
  'kluis.maak': write(z.object({ wachtzin: Wachtzin }), Herstelsleutel),
  'kluis.open': write(z.object({ wachtzin: Wachtzin }), KluisToestand),
  /** Opens with the recovery key, sets a new passphrase and gives a new recovery key. */
  'kluis.herstel': write(
    z.object({ herstelsleutel: z.string().max(200), wachtzin: Wachtzin }),
    Herstelsleutel,
  ),
  'kluis.wachtzin': write(z.object({ oud: Wachtzin, nieuw: Wachtzin }), KluisToestand),
  /** Drops the key, the decrypted database and the conversation at hand. */
  'kluis.slot': write(niets, KluisToestand),
  /** Somebody is at work: starts the idle time afresh. */
  'kluis.wakker': write(niets, z.null()),
  /** Sets a kluis that cannot be opened aside, untouched, so that a new one can be made. */
  'kluis.opnieuw': write(niets, KluisToestand),

  /** Conversations in the open kluis, the latest change first; text finds in code, dates and richtingen. */
  'gesprekken.lijst': read(z.object({ zoek: z.string().max(100) }), z.array(GesprekRegel)),
  'gesprekken.open': write(z.object({ code: GesprekCode }), Gesprek),
  /** A copy under a code of its own, for what-if; it opens at once. */
  'gesprekken.kopie': write(z.object({ code: GesprekCode }), Gesprek),
  'gesprekken.wis': write(z.object({ code: GesprekCode }), z.array(GesprekRegel)),
  /** At most 180 days after today. */
  'gesprekken.bewaarTot': write(z.object({ code: GesprekCode, bewaarTot: Datum }), z.array(GesprekRegel)),
  'tellingen.toon': read(niets, z.array(Telling)),

  /** Only after the yes of the candidate (change `overdracht-ja`). */
  'overdracht.maak': write(niets, OverdrachtBestand),
  'overdracht.bekijk': read(
    z.object({ inhoud: OverdrachtInhoud, woorden: OverdrachtWoorden }),
    OverdrachtVoorbeeld,
  ),
  /** Takes it over as the conversation at hand. */
  'overdracht.neemOver': write(z.object({ inhoud: OverdrachtInhoud, woorden: OverdrachtWoorden }), Gesprek),

  /** The conversation at hand as words and as text for a QR; only after the yes of the candidate. */
  'overdracht.code': write(niets, OverdrachtCode),
  'overdracht.leesCode': read(z.object({ tekst: CodeTekst }), OverdrachtVoorbeeld),
  'overdracht.neemCode': write(z.object({ tekst: CodeTekst }), Gesprek),

  ...EVENEMENT_CHANNELS,

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
  /** The proposal of werkprocessen; null while no richting is chosen. Change it with the change `voorstel`. */
  'voorstel.toon': read(niets, VoorstelVorm.nullable()),
  /** What comes after a kwalificatie. */
  'route.omhoog': read(z.object({ crebo: Crebo }), OmhoogVorm),
  /** How much a subsidy is at most, step by step. */
  'geld.bereken': read(BerekenInvoer, BerekenUitkomst),
  /** The same for a profile, without a conversation. */
  'route.profiel': read(RouteProfiel, ProfielUitkomst),
  'plaats.zoek': read(z.object({ pc4: Pc4 }), Plaats.nullable()),
  /** Outlines of the 35 arbeidsmarktregio's for the offline map. */
  'kaart.omtrek': read(niets, z.array(Omtrek)),

  'leerbanen.zoek': read(LeerbaanVraag, LeerbaanLijst),
  /** By name, for who looks for a leerbaan and not for a person. */
  'leerbanen.vind': read(VindVraag, VindUitkomst),
  /** In the order of the ids; those that are not in the data in use are left out. */
  'leerbanen.toon': read(
    z.object({ ids: z.array(z.string().max(120)).max(MAX_AANWEZIG) }),
    z.array(GetoondeLeerbaan),
  ),

  /** A file on its way from the page to the core, in pieces: it may be larger than a page can hold. */
  'bestand.begin': write(
    z.object({ naam: z.string().max(300), grootte: z.int().min(0).max(MAX_BESTAND) }),
    z.object({ id: BestandId }),
  ),
  /** `vanaf` is where the last piece ended; answers how many bytes have arrived. */
  'bestand.stuk': write(
    z.object({ id: BestandId, vanaf: z.int().min(0), inhoud: z.base64().max(MAX_STUK_BASE64) }),
    z.object({ ontvangen: z.int() }),
  ),
  /** One piece of a file that the core made ready. */
  'bestand.haal': read(z.object({ id: BestandId, vanaf: z.int().min(0) }), Stuk),
  'bestand.vergeet': write(z.object({ id: BestandId }), z.null()),

  /** Recognises and reads a file that has arrived whole, and makes a proposal; nothing changes yet. */
  'inlezen.lees': write(z.object({ id: BestandId }), InleesRapport),
  /** Uses what stands ready: all at once. */
  'inlezen.gebruik': write(z.object({ voorstel: z.string().max(60) }), GegevensOverzicht),
  'inlezen.vergeet': write(niets, z.null()),
  /** Back to what was in use before. */
  'inlezen.vorige': write(niets, GegevensOverzicht),
  'inlezen.stand': read(niets, InleesStand),
  /** The newest first; what the app brings itself last. */
  'inlezen.geschiedenis': read(niets, z.array(Editie)),
  /** Stops the reading or making at hand; what was in use stays in use. */
  'werk.annuleer': write(niets, z.null()),

  /** Makes a gegevenspakket of everything that was loaded, ready to be fetched with `bestand.haal`. */
  'pakket.maak': write(niets, z.object({ id: BestandId, naam: z.string(), grootte: z.int() })),
  'pakket.sleutels': read(niets, PakketSleutelbos),
  /** Makes the key of this organisation, once. */
  'pakket.maakSleutel': write(z.object({ naam: PakketNaam }), PakketSleutelbos),
  'pakket.vertrouw': write(z.object({ publiek: PakketPubliek, naam: PakketNaam }), PakketSleutelbos),
  'pakket.vergeetSleutel': write(z.object({ publiek: PakketPubliek }), PakketSleutelbos),

  /** Titles of werkprocessen without mapping, and the cards they are linked to. */
  'koppelen.lijst': read(niets, z.array(Koppeling)),
  /** Keeps what somebody chose for one title; answers the whole list. */
  'koppelen.bevestig': write(KoppelKeuze, z.array(Koppeling)),

  /** Every row of the rules with its source, also those that are over; needs no conversation. */
  'regelingen.toon': read(niets, Regelingen),
  /** What the organisation itself keeps about rules and desks; every change answers the whole. */
  'lokaal.toon': read(niets, LokaalOverzicht),
  'lokaal.status': write(ZetStatus, LokaalOverzicht),
  'lokaal.loket': write(ZetLoket, LokaalOverzicht),
  'lokaal.correctie': write(ZetCorrectie, LokaalOverzicht),
  'lokaal.wis': write(WisLokaal, LokaalOverzicht),
  'lokaal.uitvoer': read(niets, LokaalUitvoer),
  /** Merges such a file: of two entries about the same thing the one of the newest day stays. */
  'lokaal.invoer': write(LokaalInvoer, InvoerRapport),

  'advies.maak': read(niets, Advies),
  /** Saves the A4 as PDF where the host can; answers the name of the file, or null when cancelled. */
  'host.bewaarPdf': write(niets, z.object({ bestand: z.string() }).nullable()),
  /** Saves a file at a place that the save dialog chooses, as `host.bewaarPdf`; `inhoud` is base64. */
  'host.bewaarBestand': write(
    z.object({ naam: z.string().max(200), inhoud: z.string() }),
    z.object({ bestand: z.string() }).nullable(),
  ),
} as const;

export type ChannelName = keyof typeof CHANNELS;
export type Invoer<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['invoer']>;
export type Uitvoer<C extends ChannelName> = z.infer<(typeof CHANNELS)[C]['uitvoer']>;

/** Progress of long work; `totaal` is 0 while it is not known. */
export interface Voortgang {
  readonly soort: 'voortgang';
  readonly werk: ChannelName;
  readonly gedaan: number;
  readonly totaal: number;
}

/** The kluis changed by itself or was saved: locked after idle time, saved, or not saved. */
export interface KluisBericht {
  readonly soort: 'kluis';
  readonly toestand: KluisToestand;
}

/** The werkplaats began or ended. */
export interface WerkplaatsBericht {
  readonly soort: 'werkplaats';
  readonly aan: boolean;
}

/** What the core tells every open page without being asked. Holds nothing of a person. */
export type Gebeurtenis = Voortgang | KluisBericht | WerkplaatsBericht;
