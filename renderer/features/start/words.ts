/** Words of the first screen. */
import { aantal } from '../../i18n/format';

export const words = {
  titel: 'Ontdek wat je al kunt',
  lead: 'We kijken samen wat je al kunt. Daarna zoeken we leerbanen die bij je passen.',
  duur: 'Het duurt ongeveer 20 minuten. Je mag elke vraag overslaan.',
  nieuw: 'Begin een nieuw gesprek',
  anderGesprek: 'Begin een ander gesprek',
  verder: 'Ga verder',
  bezig: (code: string) => `Je bent bezig met gesprek ${code}`,
  begonnen: (moment: string) => `Begonnen op ${moment}.`,
  nieuwVraag: 'Een nieuw gesprek beginnen?',
  nieuwUitleg: (code: string) => `Dan wissen we gesprek ${code}. Dit kun je niet terugdraaien.`,
  nieuwJa: 'Ja, begin opnieuw',
  privacyTitel: 'Wat gebeurt er met je antwoorden?',
  privacy: [
    'Je antwoorden blijven op deze computer. De app gebruikt geen internet.',
    'We vragen je naam niet. Je krijgt een code.',
    'We vragen niets over je gezondheid, je afkomst of je geloof.',
    'Jij beslist. Je mag op elk moment stoppen en alles wissen.',
  ],
  privacyZonder: [
    'Sluit je de app? Dan is je gesprek weg. Je kunt eerst een blad afdrukken om mee te nemen.',
  ],
  privacyKluis: (dagen: number) => [
    'Je antwoorden staan versleuteld in een kluis. Alleen de adviseur kan die openen.',
    `We bewaren je antwoorden ${aantal(dagen, 'dag', 'dagen')}. Daarna wissen we ze. Je mag een andere dag kiezen.`,
  ],
  eerder: 'Open een eerder gesprek',
  overnemen: 'Neem een gesprek over',
  gegevensTitel: 'Hoe oud zijn de gegevens?',
  gegevensUitleg: 'Deze gegevens staan op deze computer.',
  gegevensLink: 'Bekijk alle gegevens',
  voorbeeld: 'Voorbeeld, niet echt',
  datumOnbekend: 'leeftijd niet bekend',
  teOud: 'Sommige gegevens zijn te oud. Je kunt gewoon werken. Lees daarna een nieuw bestand in.',
} as const;
