/** Words of the task cards. */
import type { Niveau } from '../../../shared/domain/antwoord';
import type { Treffer } from '../../../shared/contract/zoek-vorm';
import { aantal, opsomming } from '../../i18n/format';

export const niveauWoord: Readonly<Record<Niveau, string>> = {
  zelfstandig: 'Zelfstandig',
  'met-hulp': 'Met hulp',
  'nog-niet': 'Nog niet',
};

export const words = {
  titel: 'Wat heb je weleens gedaan?',
  lead: 'Op je werk, thuis, op school of als vrijwilliger. Alles telt.',
  zoek: {
    label: 'Zoek wat je hebt gedaan. Typ bijvoorbeeld: kassa, koken of fiets.',
    lijst: 'Gevonden taken en beroepen',
    taken: 'Taken',
    beroepen: 'Beroepen',
    beroep: (zinnen: readonly string[], meer: number) =>
      `We stellen ${aantal(zinnen.length + meer, 'vraag', 'vragen')}: ${zinnen.join(' ')}${meer > 0 ? ' …' : ''}`,
    niets: (tekst: string) => `We vinden niets bij “${tekst}”.`,
    probeer: 'Probeer een ander woord:',
    probeerAnders: 'Probeer een ander woord. Of kijk hieronder.',
  },
  themas: {
    titel: 'Waar heb je weleens iets gedaan?',
    meer: 'Kies er één of meer.',
    uitleg: 'Wat je niet kiest, vragen we niet meteen. Je kunt het altijd nog zoeken.',
    klaar: 'Klaar',
    overslaan: 'Sla over',
    laat: 'Laat het zo',
    gekozen: (n: number) => `Je koos ${n === 0 ? 'nog niets' : aantal(n, 'onderwerp', 'onderwerpen')}.`,
    niets: 'Je koos nog niets. Kies er één. Of ga verder zonder te kiezen.',
    kies: 'Kies onderwerpen',
    pasAan: 'Pas je keuze aan',
    nietGekozen: (n: number) => `We vragen nu niet naar ${aantal(n, 'onderwerp', 'onderwerpen')}.`,
  },
  kaart: {
    kop: 'Kun jij dit?',
    voorbeeld: (tekst: string) => `Bijvoorbeeld: ${tekst}.`,
    antwoorden: 'Jouw antwoord',
    overslaan: 'Overslaan',
    nu: (niveau: string) => `Je antwoord is nu: ${niveau}.`,
    terug: 'Maak ongedaan',
    thema: (thema: string) => `Ik weet niets van ${thema}`,
    laden: 'We zoeken de beste vraag voor jou.',
  },
  reden: {
    verkennen: 'We vragen dit om te zien wat bij je past.',
    richtingen: (n: number) =>
      n === 1
        ? 'We vragen dit omdat het bij 1 van je richtingen hoort.'
        : `We vragen dit omdat het bij ${String(n)} van je richtingen hoort.`,
    namen: (namen: readonly string[], alle: number) => {
      const lijst = opsomming(namen.slice(0, 3));
      if (alle === 1) return `Dat is: ${lijst}.`;
      return alle <= 3 ? `Dat zijn: ${lijst}.` : `Bijvoorbeeld: ${lijst}.`;
    },
    gezocht: 'Je zocht dit zelf.',
    beroep: (naam: string) => `Dit hoort bij het beroep ${naam}.`,
  },
  klaar: {
    titel: 'Je hebt alle kaarten gehad',
    uitleg: 'Zoek hierboven nog iets, of ga verder.',
  },
  stabiel: {
    titel: 'Je beeld is duidelijk',
    uitleg: 'Nog meer kaarten veranderen de beste drie bijna niet. Je kunt verder.',
    melding: 'Je beeld is duidelijk. Je kunt verder.',
  },
  voortgang: (n: number) => {
    if (n === 0) return 'Na 12 tot 15 kaarten weten we meestal genoeg.';
    const gedaan = `Je hebt ${aantal(n, 'kaart', 'kaarten')} beantwoord.`;
    if (n < 12) return `${gedaan} Nog ongeveer ${String(12 - n)}.`;
    return `${gedaan} Bijna klaar.`;
  },
  lijst: {
    titel: (n: number) => `Jouw antwoorden (${String(n)})`,
    leeg: 'Hier komen je antwoorden. Je kunt ze altijd veranderen.',
    verander: 'Verander',
    klaar: 'Klaar',
    weg: 'Haal weg',
    gedaan: (zin: string, niveau: string) => `${zin} ${niveau}.`,
    wegGedaan: 'Je antwoord is weg.',
  },
  over: {
    titel: (n: number) => `Overgeslagen (${String(n)})`,
    uitleg: 'Overslaan is geen nee. We weten het gewoon niet.',
    toch: 'Vraag toch',
    thema: (thema: string) => `Alles over ${thema}`,
  },
  toetsen: 'Antwoord met de toetsen 1 tot en met 4, en U om terug te gaan',
  ongedaan: 'Je laatste antwoord is teruggedraaid.',
  stand: {
    titel: 'Dit past nu het best',
    leeg: 'Beantwoord een kaart. Dan zie je hier welke opleidingen bij je passen.',
    van: (kan: number, alle: number, hulp: number) =>
      `${String(kan)} van de ${String(alle)}${hulp > 0 ? ` · ${String(hulp)} met hulp` : ''}`,
    omhoog: 'Omhoog',
    nieuw: 'Nieuw in de top 5',
    boven: (naam: string) => `${naam} staat nu bovenaan.`,
    uitleg: 'Je ziet de werkprocessen die je al kunt. Niet gevraagd telt niet als nee.',
    crebo: (crebo: string) => `crebo ${crebo}`,
    mbo: (niveau: number) => `mbo ${String(niveau)}`,
  },
} as const;

/** Why a task was found, in a few words; nothing when the words are the same. */
export function trefferWoord({ soort, gezocht, gevonden }: Treffer): string | undefined {
  switch (soort) {
    case 'precies':
      return undefined;
    case 'woordbegin':
    case 'in-woord':
    case 'stam':
      return `Gevonden door het woord “${gevonden}”.`;
    case 'synoniem':
      return `“${gezocht}” is ook: ${gevonden}.`;
    case 'typefout':
      return `Bedoel je “${gevonden}”?`;
  }
}
