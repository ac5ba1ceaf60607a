/** Says in Dutch why a werkproces is proposed, or why not. */
import type { Hier, Voorstel } from './proposal';

const HIER: Readonly<Record<Hier, string>> = {
  ja: 'Je kunt het leren bij je gekozen leerbaan.',
  nee: 'Bij je gekozen leerbaan kun je dit niet leren.',
  onbekend: 'Vraag aan het leerbedrijf of je het daar kunt leren.',
};

export function proposalReason({ bijdrage, reden, hier }: Voorstel): string {
  switch (reden) {
    case 'met-hulp':
      return `${withHelp(bijdrage)} ${HIER[hier]}`;
    case 'leerbaar-hier':
      return `${bijdrage.groep === 'te-leren' ? 'Dit kun je nog niet.' : 'We hebben hier nog niet naar gevraagd.'} ${HIER[hier]}`;
    case 'te-leren':
      return `Dit kun je nog niet. ${HIER[hier]}`;
    case 'niet-gevraagd':
      return 'We hebben hier nog niet naar gevraagd.';
    case 'kan-al':
      return 'Dit kun je al. Wil je het op papier? Zet het er dan bij.';
    case 'niet-hier':
      return `${bijdrage.groep === 'met-hulp' ? 'Dit kun je al met hulp. ' : ''}${HIER.nee}`;
  }
}

/** Somebody who does a part of it alone is just as near as somebody who does all of it with help. */
function withHelp({ gronden }: Voorstel['bijdrage']): string {
  const alone = gronden.every((grond) => grond.soort === 'taak' && grond.sterkte === 'deel');
  return alone ? 'Een deel hiervan kun je al zelf.' : 'Dit kun je al met hulp.';
}
