/** Words of the richtingen: the list, one richting, and two beside each other. */
import type { Groep } from '../../../shared/matching/evidence';
import type { Kwaliteit } from '../../../shared/domain/kwalificatie';
import type { Niveau } from '../../../shared/domain/antwoord';
import { aantal } from '../../i18n/format';

export const groepWoord: Readonly<Record<Groep, string>> = {
  'kan-ik': 'Kan ik',
  'met-hulp': 'Met hulp',
  'te-leren': 'Moet ik leren',
  'niet-gevraagd': 'Nog niet gevraagd',
};

export const niveauWoord: Readonly<Record<Niveau, string>> = {
  zelfstandig: 'zelfstandig',
  'met-hulp': 'met hulp',
  'nog-niet': 'nog niet',
};

export const kwaliteitWoord: Readonly<Record<Kwaliteit, string>> = {
  A: 'A: uit de officiële bron',
  B: 'B: twee bronnen zeggen hetzelfde',
  'B-basisdeel': 'B: overgenomen uit hetzelfde dossier',
  C: 'C: uit één bron',
  D: 'D: afgeleid, niet officieel nagekeken',
  ontbreekt: 'geen bron bekend',
};

export const words = {
  titel: 'Richtingen die bij je passen',
  lead: 'Bovenaan staat wat het best past bij je antwoorden. Kies er één tot drie.',
  leeg: {
    titel: 'Nog geen richtingen',
    uitleg: 'Beantwoord eerst een paar kaarten bij Taken. Dan zie je hier welke opleidingen bij je passen.',
    knop: 'Ga naar Taken',
  },
  mbo: (niveau: number) => `mbo ${String(niveau)}`,
  crebo: (crebo: string) => `crebo ${crebo}`,
  filter: 'Welk niveau wil je zien?',
  filterMbo: (niveau: number) => (niveau === 1 ? 'mbo 1 (entree)' : `mbo ${String(niveau)}`),
  geenBijFilter: 'Bij deze niveaus staat niets. Kies er nog een niveau bij.',
  getoond: (n: number, alle: number) => `Je ziet ${String(n)} van de ${String(alle)} opleidingen.`,
  meer: 'Toon er meer',
  bekijk: 'Bekijk waarom',
  kies: 'Kies deze richting',
  gekozen: 'Gekozen',
  vol: 'Je hebt er drie gekozen. Haal er eerst een weg.',
  keuze: {
    titel: 'Jouw keuze',
    leeg: 'Je hebt nog niets gekozen.',
    uitleg: 'De eerste werken we uit als route.',
    eerste: 'Zet bovenaan',
    weg: 'Haal weg',
    erbij: (naam: string) => `${naam} is gekozen.`,
    eraf: (naam: string) => `${naam} is weg uit je keuze.`,
  },
  watAls: {
    titel: 'Wat als je iets bijleert?',
    leer: (n: number) => `Leer ${['dit', 'deze twee', 'deze drie'][n - 1] ?? 'dit'}:`,
    dan: 'Dan kom je ook dicht bij:',
    meer: (n: number) => `En nog ${aantal(n, 'andere opleiding', 'andere opleidingen')}.`,
  },
  verrassing: 'Ook een idee: uit een andere sector',
  notities: {
    profieldeel: 'Profieldeel niet bekend',
    automatisch: 'Automatisch gekoppeld. Nog niemand heeft dit nagekeken.',
    schatting: 'Eigen inschatting, officiële werkprocessen niet geladen',
    profieldeelUitleg:
      'We kennen alleen het deel dat alle zusteropleidingen delen. De rest telt als onbekend. De balk kan dus nog veranderen.',
    schattingUitleg:
      'De officiële werkprocessen van deze opleiding staan niet in de app. Dit is onze eigen inschatting, met taken.',
    oud: 'Deze opleiding is niet meer actueel. Vraag naar de nieuwe.',
    teWeinig: 'We weten weinig van deze opleiding. Vertrouw niet alleen op deze balk.',
  },
  uitleg: {
    titel: 'Zo lees je dit',
    balk: 'Elk vakje is een werkproces. Dat is een stuk van het werk.',
    staten: {
      kanIk: 'Kan ik: je doet het zelfstandig.',
      metHulp: 'Met hulp: je hebt nog hulp nodig, of je kunt een deel.',
      teLeren: 'Moet ik leren: je zei “nog niet”.',
      nietGevraagd: 'Nog niet gevraagd: we weten het niet. Dat is geen nee.',
    },
    zwaarte: 'Wat bijna elke opleiding vraagt, telt minder mee dan wat bijzonder is.',
  },
  detail: {
    laden: 'We zoeken deze richting op.',
    onbekend: 'Deze richting kennen we niet',
    lead: (niveau: number, dossier: string) => `Mbo ${String(niveau)} uit het dossier ${dossier}.`,
    kerntaak: 'Kerntaak',
    zonderKerntaak: 'Taken die hierbij horen',
    kop: (schatting: boolean) => (schatting ? 'Alle taken' : 'Alle werkprocessen'),
    kopUitleg: 'Open er een. Je ziet waarom we dit denken. Je kunt het ook veranderen.',
    tabel: (schatting: boolean) => (schatting ? 'Hoeveel taken je al kunt' : 'Werkprocessen per kerntaak'),
    totaal: 'Samen',
    vinding: (kan: number, alle: number, schatting: boolean) =>
      `Je kunt al ${String(kan)} van de ${String(alle)} ${schatting ? 'taken' : 'werkprocessen'}`,
    vindingNiets: 'Je kunt hier nog niets van, of we hebben het niet gevraagd',
    meesteBij: (kerntaak: string) => `, het meest bij “${kerntaak}”`,
    leerweg: 'Leerwegen',
    bbl: 'bbl: je werkt en leert bij een bedrijf, en gaat een dag naar school',
    bol: 'bol: je gaat naar school en loopt stage',
    bron: 'Bron van deze opleiding',
    editie: (editie: string) => `Dossier van ${editie}.`,
    crebo: (crebo: string) => `Crebo ${crebo}.`,
    vaardigheden: (n: number) => `Vaardigheden die hierbij horen (${String(n)})`,
  },
  deel: {
    gewoon: 'In gewone woorden',
    waarop: 'Waarom denken we dit?',
    geenGrond: 'We hebben dit nog niet gevraagd.',
    kaart: (tekst: string, niveau: string) => `Jij zei bij “${tekst}”: ${niveau}.`,
    kaartDeel: (tekst: string, niveau: string) =>
      `Jij zei bij “${tekst}”: ${niveau}. Dat is een deel van dit werkproces.`,
    zelf: (niveau: string) => `Je antwoord op dit werkproces zelf: ${niveau}.`,
    antwoord: 'Klopt dit niet? Geef hier je antwoord.',
    volgKaarten: 'Volg mijn kaarten',
    weetNiet: 'Weet ik niet',
    punten: (gewicht: string, bijdrage: string) =>
      `Dit telt voor ${gewicht} van de 100 punten. Jij krijgt er nu ${bijdrage}.`,
    schatting: 'We hebben het niet gevraagd. Daarom is dit een schatting.',
    bron: (bron: string, kwaliteit: string) => `Bron: ${bron} (${kwaliteit}).`,
    gedaan: (titel: string, groep: string) => `${titel}: ${groep}.`,
  },
  som: {
    titel: 'Zo komen we aan de volgorde',
    uitleg: 'Elke opleiding heeft 100 punten. Hoe meer punten je hebt, hoe hoger de opleiding staat.',
    niet: 'Voor wat we niet vroegen, schatten we de punten.',
    grenzen: (laag: string, hoog: string) =>
      `Je hebt zeker ${laag} punten. Het kunnen er hoogstens ${hoog} worden.`,
    tabel: 'Punten per werkproces',
    werkproces: 'Werkproces',
    staat: 'Stand',
    gewicht: 'Telt voor',
    bijdrage: 'Jij krijgt',
    samen: 'Samen',
  },
  vergelijk: {
    knop: 'Vergelijk met',
    kies: 'Kies een richting',
    titel: (a: string, b: string) => `${a} naast ${b}`,
    lead: 'Wat vragen ze allebei, en wat niet?',
    vinding: (a: string, b: string, allebei: number, alleenB: number) =>
      allebei === 0
        ? `${a} en ${b} delen geen enkel werkproces`
        : `Ze delen ${aantal(allebei, 'werkproces', 'werkprocessen')}. ${b} vraagt er ${String(alleenB)} meer`,
    allebei: 'Allebei',
    alleen: (naam: string) => `Alleen ${naam}`,
    ongelijk: (naam: string) =>
      `Van ${naam} staan de officiële werkprocessen niet in de app. Daarom kunnen we deze twee niet goed vergelijken.`,
    tabel: 'Werkprocessen van de twee richtingen',
    werkproces: 'Werkproces',
    waar: 'Hoort bij',
    staat: 'Jij',
    terug: 'Terug naar de richting',
  },
} as const;
