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
        uitleg: 'Je gesprek is bewaard. Sluit de app en open hem opnieuw.',
      };
    case 'ongeldige-invoer':
      return {
        titel: 'Dit antwoord past hier niet',
        uitleg: 'Er is niets veranderd. Kijk het antwoord na en probeer het nog een keer.',
      };
    case 'niet-gevonden':
      return {
        titel: 'We kunnen dit niet vinden',
        uitleg: 'Je gesprek is bewaard. Ga terug en kies iets anders.',
      };
    case 'geen-gesprek':
      return {
        titel: 'Er is nog geen gesprek',
        uitleg: 'Ga naar Start en begin een nieuw gesprek.',
      };
    case 'onleesbaar-bestand':
      return {
        titel: 'We kunnen dit bestand niet lezen',
        uitleg: 'Je oude gegevens zijn nog in gebruik. Kies een ander bestand.',
      };
    case 'geannuleerd':
      return { titel: 'Je bent gestopt', uitleg: 'Er is niets veranderd.' };
    case 'niet-in-deze-host':
      return {
        titel: 'Dit kan niet in een browser',
        uitleg: 'Je gesprek is bewaard. Druk het blad af met je browser.',
      };
    case 'gegevens-beschadigd':
      return {
        titel: 'De gegevens van de app zijn beschadigd',
        uitleg: 'Installeer de app opnieuw, of vraag hulp aan je collega.',
      };
    case 'geen-verbinding':
      return {
        titel: 'De app antwoordt niet',
        uitleg: 'Wacht even en probeer het nog een keer. Lukt het niet? Sluit de app en open hem opnieuw.',
      };
    case 'interne-fout':
      return {
        titel: 'Er ging iets mis in de app',
        uitleg: 'Je gesprek is bewaard. Probeer het nog een keer.',
      };
    default:
      return assertNever(code);
  }
}
