/** One paragraph for each screen: what it is for, and what one does there. */

/** By address as it stands in App.tsx. */
export const SCREEN_HELP: Readonly<Record<string, string>> = {
  '/start':
    'Hier begin je. Lees samen wat er met de antwoorden gebeurt, en begin een nieuw gesprek. Er komt een code in plaats van een naam. Rechts zie je hoe oud de gegevens zijn. Is er al een gesprek? Dan ga je hier verder.',
  '/situatie':
    'Hier vul je in waar iemand woont en wat nu speelt: diploma, leeftijd en werk. Je mag elke vraag overslaan. Wat je overslaat, telt als onbekend en nooit als nee. Met de postcode vinden we leerbanen in de buurt en het loket van de regio.',
  '/taken':
    'Hier zegt de kandidaat wat hij al doet. Typ een woord, of geef antwoord op de kaarten. De app kiest steeds de kaart die het meest vertelt. Rechts schuift de lijst met opleidingen mee. Na 12 tot 15 kaarten is het beeld meestal duidelijk. Elk antwoord kun je later veranderen.',
  '/richtingen':
    'Hier staan de opleidingen die het best passen. De balk laat zien wat iemand al kan, wat met hulp gaat, wat nog te leren is en wat we niet vroegen. Kies er één tot drie. De eerste werken we uit.',
  '/richtingen/:crebo':
    'Hier zie je waarom deze opleiding past. Open een werkproces: dan staat er op welke antwoorden het rust. Klopt er iets niet? Geef hier een ander antwoord. De balk en de volgorde gaan meteen mee.',
  '/richtingen/:crebo/met/:ander':
    'Hier staan twee opleidingen naast elkaar. Je ziet welk werk ze allebei vragen, en wat bij één van de twee hoort. Zo kies je samen wat beter past.',
  '/route':
    'Hier kies je hoe iemand gaat leren, bijvoorbeeld met een praktijkverklaring of een diploma. Bij elke route staat wat klopt, wat niet klopt en wat we nog niet weten. Bij elke regel staat de bron. Lager op de pagina staat een voorstel van werkprocessen.',
  '/leerbanen':
    'Hier zoek je plekken bij erkende leerbedrijven. Bovenaan staat wat het best past. Kies er hoogstens vier. Vind je weinig? Onder de lijst staat waarom plekken wegvallen, met een knop om ruimer te zoeken.',
  '/geld':
    'Hier zie je wie misschien meebetaalt, hoeveel dat hoogstens is en waar je terecht kunt. Regels veranderen. Weet je dat een regeling dicht of op is? Zet het erbij, dan ziet een collega het ook.',
  '/advies':
    'Hier spreek je twee dingen af en maak je het blad voor de kandidaat. Druk het af of bewaar het als pdf. Daarna rond je het gesprek af of wis je het. Praat de kandidaat verder met een collega? Geef het gesprek dan door.',
  '/afdruk':
    'Dit is het blad voor de kandidaat, zoals het uit de printer komt. Het past altijd op één vel. Klopt er iets niet? Ga terug naar het advies en verander het daar.',
  '/gegevens':
    'Hier staat waar de app op rust: opleidingen, leerbanen, postcodes en regels, met bron en datum. Heb je een nieuw bestand? Lees het hier in. Je ziet eerst wat er verandert. Pas als je ja zegt, gebruikt de app het.',
  '/koppelen':
    'Soms kent de app bij een werkproces nog geen kaart. Dan zoekt de app er zelf een. Hier kijk je of die kaart klopt, of je kiest een andere. Wat je bevestigt, telt meteen mee.',
  '/beheer':
    'Hier staan alle regels over routes, geld en loketten, elk met de bron. Klopt een regel niet meer? Verbeter hem en zet je paraaf erbij. Je collega’s krijgen jouw aantekeningen met één bestand.',
  '/gesprekken':
    'Hier staan de gesprekken in de kluis. Zoek op code, dag of richting en ga verder waar je was. Je verandert hier ook de einddatum, en je wist hier een gesprek.',
  '/inzage':
    'Hier staat alles wat de app over dit gesprek weet. De kandidaat mag dat altijd zien en meenemen. Let op: het bestand en de afdruk zijn niet versleuteld.',
  '/overnemen':
    'Hier ga je verder met een gesprek dat op een andere laptop begon. Dat kan met woorden, met een QR-code of met een bestand. Je ziet eerst wat erin zit. Pas daarna neem je het over.',
  '/bewaren':
    'Hier kies je of de app gesprekken bewaart. Je leest wat er wordt bewaard, waar en hoe lang. Werk je met een kluis? Dan verander je hier ook de wachtzin en hoe snel de kluis op slot gaat.',
  '/evenement':
    'Hier maak je een evenement, zoals een banenmarkt. Elk nieuw gesprek telt dan daarbij. Werken jullie op meer laptops? Bewaar op elke laptop het bestand en voeg ze hier samen. Iedereen telt één keer, ook als je een bestand twee keer leest.',
  '/verslag':
    'Hier zie je wat er van een evenement, een regio of een periode kwam. Je ziet aantallen, nooit mensen. Groepen van 1 tot en met 4 mensen blijven verborgen. Je kunt het verslag afdrukken of bewaren voor een rekenblad.',
  '/afdruk-verslag':
    'Dit is het verslag op papier: twee bladen, zwart op wit. Lange lijsten zijn ingekort. Wil je alles? Bewaar het verslag dan als CSV of als Excel-bestand.',
  '/wie-past':
    'Hier begin je bij de leerbaan. Je ziet welke mensen van vandaag erbij passen en waarom. Je ziet alleen codes. Je kunt ook iedereen tegelijk over de leerbanen verdelen. De app zegt het als er meer dan één goede verdeling is.',
  '/werkplaats-begin':
    'Hier zet je de laptop klaar voor een kandidaat die zelf werkt. Kies de talen en een pincode. Zonder pincode komt niemand de werkplaats uit. Na elke kandidaat wist de app alle antwoorden. Op de pagina staat ook wat de app niet op slot kan doen.',
  '/talen':
    'Hier staan de teksten die een kandidaat in de werkplaats leest. Laat iemand die de taal goed kent ze nakijken. Dat kan in een rekenblad: bewaar de CSV, en lees hem daarna weer in.',
  '/handleiding':
    'Hier lees je hoe je met de app werkt, van het begin tot het verslag. Alles staat op deze computer. Je kunt de handleiding ook afdrukken.',
};

/** The help of the screen at an address; undefined where there is none. */
export function helpAt(path: string): string | undefined {
  const parts = path.split('/');
  const found = Object.keys(SCREEN_HELP).find((address) => {
    const own = address.split('/');
    return own.length === parts.length && own.every((part, i) => part.startsWith(':') || part === parts[i]);
  });
  return found === undefined ? undefined : SCREEN_HELP[found];
}
