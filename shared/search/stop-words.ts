/**
 * Words that say nothing about what somebody can do. They are skipped when a query holds anything else;
 * "ik heb in een magazijn gewerkt" asks for `magazijn`.
 */
const LIST = `
  ik me mij mijn jij je jou jouw u uw hij hem zijn zij ze haar wij we ons onze jullie hun hen men zelf zich
  de het een deze dit die dat daar er hier wat welke wie waar waarin waarbij zoals iets iemand alles allerlei
  in op bij van voor met aan als om te tot door over uit naar onder tussen tijdens sinds na binnen via
  en of maar want omdat dus ook al nog niet geen wel dan toen nu zo heel erg zeer veel vaak soms altijd ooit weleens
  eens even best vooral alleen samen ongeveer vroeger eerst later nooit meer meestal
  ben bent is was waren geweest wees word wordt worden werd geworden
  heb hebt heeft hebben had hadden gehad doe doet doen deed deden gedaan
  kan kun kunt kunnen kon konden mag mogen moet moeten moest moesten wil willen wilde wou zou zal zullen
  ga gaat gaan ging gingen gegaan kom komen kwam sta stond gestaan zit zat zaten gezeten
  werk werkt werken werkte werkten gewerkt baan baantje bijbaan bijbaantje ervaring beroep functie
  jaar jaren maand maanden week weken dag dagen uur uren paar lang elk elke ieder iedere dagelijks graag goed leuk
  twee drie vier vijf zes zeven acht negen tien
`;

const STOP_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/u));

/** @param word folded */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word);
}
