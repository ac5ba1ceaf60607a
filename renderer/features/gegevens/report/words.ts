/** Words of the report of a file. */
import type { InleesSoort, Verschil, Vindplek, Wijzigregel } from '../../../../shared/contract/inlezen-vorm';
import { aantal, datum, getal, hoofdletter } from '../../../i18n/format';

export const soortNaam: Readonly<Record<InleesSoort, string>> = {
  dossiers: 'Kwalificatiedossiers van SBB',
  crebolijst: 'Crebolijst van SBB',
  koppeltabel: 'Koppeltabel van oude en nieuwe opleidingen',
  leerbanen: 'Leerbanen',
  erkenningen: 'Erkenningen van leerbedrijven',
  vaardigheden: 'Vaardigheden van CompetentNL',
  gemeenten: 'Gemeenten en arbeidsmarktregio’s',
  postcodes: 'Postcodes',
  regels: 'Regels voor routes en geld',
  pakket: 'Gegevenspakket',
};

export const watNaam: Readonly<Record<Verschil['wat'], string>> = {
  kwalificaties: 'Kwalificaties',
  kerntaken: 'Kerntaken',
  werkprocessen: 'Werkprocessen',
  opvolging: 'Oude opleidingen met een opvolger',
  leerbanen: 'Leerbanen',
  leerbedrijven: 'Leerbedrijven',
  erkenningen: 'Erkenningen',
  vaardigheden: 'Vaardigheden',
  gemeenten: 'Gemeenten',
  postcodes: 'Postcodes',
  regels: 'Regels',
};

/** What a file holds; the core counts it under these words. */
const INHOUD: Readonly<Record<string, readonly [string, string]>> = {
  dossiers: ['dossier', 'dossiers'],
  kwalificaties: ['kwalificatie', 'kwalificaties'],
  kerntaken: ['kerntaak', 'kerntaken'],
  werkprocessen: ['werkproces', 'werkprocessen'],
  vervallen: ['vervallen opleiding', 'vervallen opleidingen'],
  opvolging: ['opvolging', 'opvolgingen'],
  leerbanen: ['leerbaan', 'leerbanen'],
  leerbedrijven: ['leerbedrijf', 'leerbedrijven'],
  erkenningen: ['erkenning', 'erkenningen'],
  vaardigheden: ['vaardigheid', 'vaardigheden'],
  gemeenten: ['gemeente', 'gemeenten'],
  postcodes: ['postcode', 'postcodes'],
  regels: ['regel', 'regels'],
  delen: ['deel', 'delen'],
};

export function inhoudWoord({ wat, aantal: n }: { readonly wat: string; readonly aantal: number }): string {
  const [een, meer] = INHOUD[wat] ?? [wat, wat];
  return aantal(n, een, meer);
}

export const veranderingNaam: Readonly<Record<Wijzigregel['verandering'], string>> = {
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  vervallen: 'Vervallen',
};

export const words = {
  titel: (bestand: string) => `Dit staat in ${bestand}`,
  lead: 'Er is nog niets veranderd. Kijk wat er verandert. Kies dan of je deze gegevens gebruikt.',
  feiten: {
    soort: 'Soort bestand',
    editie: 'Editie',
    geldig: 'Geldig vanaf',
    bron: 'Bron',
    inhoud: 'Dit zit erin',
    gelezen: 'Gelezen',
    maker: 'Gemaakt door',
    onbekend: 'niet bekend',
    regels: (n: number) => aantal(n, 'regel', 'regels'),
    gemaakt: (maker: string, dag: string) => `${maker === '' ? 'onbekend' : maker}, op ${datum(dag)}`,
  },
  verschil: {
    titel: 'Dit verandert er',
    was: 'Dit veranderde er',
    wat: 'Wat',
    nieuw: 'Nieuw',
    gewijzigd: 'Gewijzigd',
    vervallen: 'Vervallen',
    gelijk: 'Blijft gelijk',
    niets: 'Er verandert niets. Alles uit dit bestand staat al zo in de app.',
    nietsWas: 'Er veranderde niets. Alles uit dit bestand stond al zo in de app.',
  },
  inPlaatsVan: {
    leerbanen: 'Deze leerbanen komen in de plaats van de leerbanen die er nu zijn.',
    erkenningen: 'Deze erkenningen komen in de plaats van de erkenningen die er nu zijn.',
  },
  gesprekken: (n: number) =>
    n === 0
      ? 'In geen enkel bewaard gesprek is een kwalificatie gekozen die verandert.'
      : n === 1
        ? '1 bewaard gesprek koos een kwalificatie die verandert.'
        : `${getal(n)} bewaarde gesprekken kozen een kwalificatie die verandert.`,
  gesprekkenDaarna: 'Open je zo’n gesprek? Dan zegt de app wat er anders is.',
  titels: (n: number) =>
    n === 1
      ? '1 nieuw werkproces had nog geen kaart. De app zocht er een kaart bij.'
      : `${getal(n)} nieuwe werkprocessen hadden nog geen kaart. De app zocht er kaarten bij.`,
  titelsDaarna: 'Gebruik je de gegevens? Kijk dan na of die kaarten kloppen.',
  titelsLink: 'Kijk of de kaarten kloppen',
  wijzigingen: {
    titel: (n: number) => `Bekijk wat er verandert (${getal(n)})`,
    was: (n: number) => `Bekijk wat er veranderde (${getal(n)})`,
    zoek: 'Zoek op naam of crebo',
    niets: (tekst: string) => `Niets gevonden bij “${tekst}”.`,
    eerste: (n: number, totaal: number) =>
      `Er veranderen er ${getal(totaal)}. Hier staan de eerste ${getal(n)}.`,
    meer: (n: number) => `Toon er nog ${getal(n)}`,
  },
  geweigerd: {
    kort: (n: number) =>
      n === 1
        ? '1 regel uit het bestand gebruiken we niet. De rest wel.'
        : `${getal(n)} regels uit het bestand gebruiken we niet. De rest wel.`,
    titel: (n: number) => `Bekijk wat we niet gebruiken, en waarom (${getal(n)})`,
    waar: 'Waar',
    veld: 'Veld',
    waarde: 'Wat er staat',
    reden: 'Waarom niet',
    leeg: '(leeg)',
    eerste: (n: number, totaal: number) => `Het zijn er ${getal(totaal)}. Hier staan de eerste ${getal(n)}.`,
    meer: (n: number) => `Toon er nog ${getal(n)}`,
  },
  opmerkingen: {
    titel: (n: number) => `Let hierop (${getal(n)})`,
    keer: (n: number) => aantal(n, 'keer', 'keer'),
  },
  pakket: {
    goedTitel: 'De handtekening klopt',
    goed: (maker: string) => `Dit pakket is ondertekend met een sleutel die je vertrouwt: ${maker}.`,
    onbekendTitel: 'We kennen de sleutel van dit pakket niet',
    onbekend: (maker: string) => `Het pakket zegt dat ${maker} het maakte. Dat weten we nog niet zeker.`,
    vergelijk: 'Vergelijk deze vingerafdruk met de maker. Bel bijvoorbeeld even, en lees hem voor.',
    vertrouw: 'De vingerafdruk klopt, vertrouw deze sleutel',
    vertrouwd: (maker: string) => `Je vertrouwt de sleutel van ${maker} nu.`,
    geenTitel: 'Dit pakket heeft geen handtekening',
    geen: 'We kunnen niet zien wie het maakte. Ook niet of iemand er iets aan veranderde. Gebruik het alleen als je het zelf van de maker kreeg.',
    toch: 'Dit pakket toch gebruiken?',
    tochGeen:
      'Zonder handtekening kan iedereen dit pakket hebben gemaakt of veranderd. Weet je zeker van wie het komt?',
    tochOnbekend:
      'Je hebt de vingerafdruk nog niet vergeleken. Iemand anders kan dit pakket hebben gemaakt. Weet je zeker van wie het komt?',
    tochJa: 'Ja, gebruik dit pakket',
  },
  gebruik: 'Gebruik deze gegevens',
  bezig: 'We zetten de gegevens klaar',
  gebruikNiet: 'Gebruik ze niet',
  nietsTitel: 'In dit bestand zit niets dat de app kan gebruiken',
  niets: 'Er is niets veranderd. Kijk hieronder waarom, of kies een ander bestand.',
  anderBestand: 'Kies een ander bestand',
  verlopen: 'Dit voorstel is er niet meer. Er is niets veranderd. Lees het bestand nog een keer in.',
} as const;

/** Where in a file something stands: `blad Crebolijst, rij 12`. @param bestand name of the file that was chosen */
export function plekInWoorden(plek: Vindplek, bestand: string): string {
  const parts = [
    ...(plek.bestand === bestand || plek.bestand === '' ? [] : [plek.bestand]),
    ...(plek.blad === undefined ? [] : [`blad ${plek.blad}`]),
    ...(plek.rij === undefined ? [] : [`rij ${getal(plek.rij)}`]),
    ...(plek.pad === undefined ? [] : [plek.pad]),
  ];
  return hoofdletter(parts.join(', ') || plek.bestand);
}
