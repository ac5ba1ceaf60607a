/** Applies one change to a conversation. Pure: engine and renderer give the same result. */
import type { Antwoorden, Niveau, TaakAntwoord } from './antwoord';
import { assertNever } from './assert-never';
import { MAX_VOORSTEL_KEUZES, type Gesprek, type RouteAntwoorden, type Wijziging } from './gesprek';
import type { TaakId, TitelSleutel } from './ids';

/**
 * @returns a new conversation; the given one is not touched.
 * Answering a taak takes it off the list of skipped taken, and the other way round.
 */
export function wijzigGesprek(gesprek: Gesprek, wijziging: Wijziging): Gesprek {
  switch (wijziging.soort) {
    case 'situatie':
      return { ...gesprek, situatie: wijziging.situatie };
    case 'taak':
      return {
        ...gesprek,
        antwoorden: withTaak(gesprek.antwoorden, wijziging.taak, answered(gesprek.antwoorden, wijziging)),
        overgeslagen: gesprek.overgeslagen.filter((id) => id !== wijziging.taak),
      };
    case 'taak-overslaan':
      return {
        ...gesprek,
        antwoorden: withTaak(gesprek.antwoorden, wijziging.taak, undefined),
        overgeslagen: [...gesprek.overgeslagen.filter((id) => id !== wijziging.taak), wijziging.taak],
      };
    case 'taak-wissen':
      return {
        ...gesprek,
        antwoorden: withTaak(gesprek.antwoorden, wijziging.taak, undefined),
        overgeslagen: gesprek.overgeslagen.filter((id) => id !== wijziging.taak),
      };
    case 'themas':
      return { ...gesprek, antwoorden: { ...gesprek.antwoorden, themas: wijziging.themas } };
    case 'werkproces':
      return {
        ...gesprek,
        antwoorden: withWerkproces(gesprek.antwoorden, wijziging.sleutel, wijziging.niveau),
      };
    case 'kies-richtingen':
      return { ...gesprek, gekozen: [...new Set(wijziging.crebos)] };
    case 'route-antwoord':
      return {
        ...gesprek,
        routeAntwoorden: withRouteAntwoord(gesprek.routeAntwoorden, wijziging.vraag, wijziging.antwoord),
      };
    case 'kies-route': {
      const { route: _previous, ...rest } = gesprek;
      return wijziging.route === null ? rest : { ...rest, route: wijziging.route };
    }
    case 'kies-leerbanen':
      return { ...gesprek, leerbanen: [...new Set(wijziging.ids)] };
    case 'voorstel':
      return withVoorstel(gesprek, wijziging);
    case 'overdracht-ja': {
      const { overdrachtJa: _previous, ...rest } = gesprek;
      return wijziging.op === null ? rest : { ...rest, overdrachtJa: wijziging.op };
    }
    case 'afspraken':
      return { ...gesprek, afspraken: wijziging.afspraken };
    default:
      return assertNever(wijziging);
  }
}

/** What was once brought up in own words stays so when the answer is corrected, unless said otherwise. */
function answered(antwoorden: Antwoorden, change: Extract<Wijziging, { soort: 'taak' }>): TaakAntwoord {
  const { taak, niveau } = change;
  const before = antwoorden.taken.find((one) => one.taak === taak)?.zelfGenoemd;
  return (change.zelfGenoemd ?? before) === true ? { taak, niveau, zelfGenoemd: true } : { taak, niveau };
}

function withTaak(antwoorden: Antwoorden, taak: TaakId, antwoord: TaakAntwoord | undefined): Antwoorden {
  const others = antwoorden.taken.filter((one) => one.taak !== taak);
  return { ...antwoorden, taken: antwoord === undefined ? others : [...others, antwoord] };
}

function withWerkproces(antwoorden: Antwoorden, sleutel: TitelSleutel, niveau: Niveau | null): Antwoorden {
  const others = antwoorden.werkprocessen.filter((antwoord) => antwoord.sleutel !== sleutel);
  return { ...antwoorden, werkprocessen: niveau === null ? others : [...others, { sleutel, niveau }] };
}

/** The last choice about a key counts; without any choice the field is gone. Past the limit the oldest go. */
function withVoorstel(gesprek: Gesprek, change: Extract<Wijziging, { soort: 'voorstel' }>): Gesprek {
  const { sleutel, keuze } = change;
  const { voorstel: before = [], ...rest } = gesprek;
  const others = before.filter((one) => one.sleutel !== sleutel);
  const voorstel = keuze === null ? others : [...others, { sleutel, keuze }].slice(-MAX_VOORSTEL_KEUZES);
  return voorstel.length === 0 ? rest : { ...rest, voorstel };
}

function withRouteAntwoord(
  antwoorden: Readonly<RouteAntwoorden>,
  vraag: string,
  antwoord: string | null,
): RouteAntwoorden {
  const { [vraag]: _previous, ...rest } = antwoorden;
  return antwoord === null ? rest : { ...rest, [vraag]: antwoord };
}
