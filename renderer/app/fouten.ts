/** Turns every error code of the core into Dutch: what happened, what was kept, what to do. */
import type { Fout, FoutCode } from '../../shared/contract/result';
import { assertNever } from '../../shared/domain/assert-never';

export interface FoutTekst {
  readonly titel: string;
  readonly uitleg: string;
}

export function foutTekst(fout: Fout): FoutTekst {
  return textOf(fout.code);
}

function textOf(code: FoutCode): FoutTekst {
  switch (code) {
    case 'onbekend-kanaal':
      return {
        titel: 'Dit kan de app nog niet',
        uitleg: 'Je gesprek is er nog. Sluit de app en open hem opnieuw.',
      };
    case 'ongeldige-invoer':
      return {
        titel: 'Dit antwoord past hier niet',
        uitleg: 'Er is niets veranderd. Kijk het antwoord na en probeer het nog een keer.',
      };
    case 'niet-gevonden':
      return {
        titel: 'We kunnen dit niet vinden',
        uitleg: 'Er is niets veranderd. Ga terug en kies iets anders.',
      };
    case 'geen-gesprek':
      return {
        titel: 'Er is nog geen gesprek',
        uitleg: 'Ga naar Start en begin een nieuw gesprek.',
      };
    case 'onleesbaar-bestand':
      return {
        titel: 'We kunnen dit bestand niet lezen',
        uitleg: 'Er is niets veranderd. Kies een ander bestand.',
      };
    case 'geannuleerd':
      return { titel: 'Je bent gestopt', uitleg: 'Er is niets veranderd.' };
    case 'niet-in-deze-host':
      return {
        titel: 'Dit kan niet in een browser',
        uitleg: 'Je gesprek is er nog. Druk het blad af met je browser.',
      };
    case 'gegevens-beschadigd':
      return {
        titel: 'De gegevens van de app zijn beschadigd',
        uitleg: 'Installeer de app opnieuw, of vraag hulp aan je collega.',
      };
    case 'kluis-op-slot':
      return {
        titel: 'De kluis is op slot',
        uitleg: 'Open de kluis met je wachtzin. Wat is opgeslagen, is er nog.',
      };
    case 'kluis-bezet':
      return {
        titel: 'De kluis is al open in een ander venster',
        uitleg: 'Sluit dat venster eerst. Probeer het daarna nog een keer. Er is niets veranderd.',
      };
    case 'kluis-beschadigd':
      return {
        titel: 'De kluis is beschadigd',
        uitleg: 'We hebben niets weggegooid. Vraag hulp, of begin met een nieuwe kluis.',
      };
    case 'verkeerde-wachtzin':
      return {
        titel: 'Deze wachtzin klopt niet',
        uitleg: 'Let op hoofdletters en spaties. Probeer het nog een keer. Er is niets veranderd.',
      };
    case 'zwakke-wachtzin':
      return {
        titel: 'Deze wachtzin is te makkelijk te raden',
        uitleg: 'Neem een langere zin, met meer woorden. Er is niets veranderd.',
      };
    case 'kluis-bestaat':
      return {
        titel: 'Er is al een kluis',
        uitleg: 'Open die kluis met je wachtzin. Er is niets veranderd.',
      };
    case 'geen-kluis':
      return {
        titel: 'Er is nog geen kluis',
        uitleg: 'Maak eerst een kluis. Er is niets veranderd.',
      };
    case 'niet-opgeslagen':
      return {
        titel: 'Dit staat nog niet op de schijf',
        uitleg:
          'Laat de app open. We proberen het vanzelf opnieuw. Tot dan staat op de schijf nog wat er eerder stond.',
      };
    case 'geen-toestemming':
      return {
        titel: 'De kandidaat heeft nog geen ja gezegd',
        uitleg: 'Vraag het eerst. Zet daarna de schakelaar om. Er is geen bestand gemaakt.',
      };
    case 'verkeerde-woorden':
      return {
        titel: 'Deze woorden passen niet bij het bestand',
        uitleg: 'Kijk op het papier en typ de woorden nog een keer. Er is niets veranderd.',
      };
    case 'onbekende-versie':
      return {
        titel: 'Dit bestand komt uit een nieuwere versie van de app',
        uitleg: 'Werk de app bij en probeer het nog een keer. Er is niets veranderd.',
      };
    case 'verlopen':
      return {
        titel: 'De laatste dag van dit bestand is voorbij',
        uitleg:
          'Dit bestand mag niet meer open. Vraag je collega om een nieuw bestand. Er is niets veranderd.',
      };
    case 'geen-verbinding':
      return {
        titel: 'De app antwoordt niet',
        uitleg: 'Wacht even en probeer het nog een keer. Lukt het niet? Sluit de app en open hem opnieuw.',
      };
    case 'werkplaats-aan':
      return {
        titel: 'De werkplaats staat aan',
        uitleg: 'Dit kan nu niet. Sluit eerst de werkplaats met de pincode. Er is niets veranderd.',
      };
    case 'verkeerde-pin':
      return {
        titel: 'Deze pincode klopt niet',
        uitleg: 'Wacht even en probeer het nog een keer. De werkplaats blijft aan.',
      };
    case 'onleesbare-code':
      return {
        titel: 'We kunnen deze code niet lezen',
        uitleg: 'Kijk op het papier en typ de woorden nog een keer. Er is niets veranderd.',
      };
    case 'andere-gegevens':
      return {
        titel: 'Deze woorden zijn gemaakt met andere gegevens',
        uitleg: 'Lees de QR-code, of vraag je collega om een bestand. Er is niets veranderd.',
      };
    case 'interne-fout':
      return {
        titel: 'Er ging iets mis in de app',
        uitleg: 'Je gesprek is er nog. Probeer het nog een keer.',
      };
    default:
      return assertNever(code);
  }
}
