/** Words of the part about packages for colleagues. */
import { datum } from '../../../i18n/format';

export const words = {
  titel: 'Een pakket voor collega’s',
  uitleg:
    'Zet alles wat je hebt ingelezen in één bestand. Geef het aan een collega op een usb-stick. Die leest het in op deze pagina. Er zitten geen gesprekken in.',
  niets: 'Je hebt nog niets ingelezen. Daarom is er nog niets om in een pakket te doen.',
  maak: 'Maak een pakket',
  opnieuw: 'Maak een nieuw pakket',
  bezig: (procent: number) => `We maken het pakket: ${String(procent)}% klaar.`,
  stop: 'Stop',
  gestopt: 'Gestopt. Er is geen pakket gemaakt.',
  klaar: (naam: string, grootte: string) => `Het pakket is klaar: ${naam} (${grootte}).`,
  klaarTitel: 'Bewaar het pakket',
  bewaar: 'Bewaar het pakket',
  halen: (procent: number) => `We halen het pakket op: ${String(procent)}%.`,
  teGroot:
    'Dit pakket is te groot om zo te bewaren. Start de app in de browser en bewaar het daar. Er is niets veranderd.',
  weg: 'Het pakket is er niet meer. Maak het opnieuw.',
  zonder: 'Je hebt nog geen sleutel. Een pakket is dan niet ondertekend. Je collega krijgt een waarschuwing.',
  met: (naam: string) => `Het pakket wordt ondertekend met de sleutel van ${naam}.`,
  sleutels: 'Sleutels: van jouw organisatie en van anderen',
  sleutel: {
    titel: 'De sleutel van jouw organisatie',
    uitleg:
      'Met een sleutel onderteken je een pakket. Je collega ziet dan dat het van jullie komt en dat niemand er iets aan veranderde. Maak de sleutel één keer, op één computer.',
    naam: 'Naam van de organisatie',
    naamLeeg: 'Vul eerst de naam in.',
    maak: 'Maak de sleutel',
    gemaakt: 'De sleutel is gemaakt. Nieuwe pakketten zijn ondertekend.',
    van: (naam: string, sinds: string) => `${naam}, gemaakt op ${datum(sinds)}.`,
    vingerafdruk: 'Vingerafdruk. Lees hem voor als een collega wil vergelijken:',
  },
  vertrouwd: {
    titel: 'Sleutels die je vertrouwt',
    niets:
      'Je vertrouwt nog geen sleutels. Lees je een ondertekend pakket in? Dan kun je de sleutel vertrouwen.',
    lijst: 'Sleutels van anderen',
    sinds: (dag: string) => `Vertrouwd sinds ${datum(dag)}`,
    weg: 'Vertrouw niet meer',
    vraag: (naam: string) => `De sleutel van ${naam} niet meer vertrouwen?`,
    gevolg:
      'Bij een nieuw pakket van deze maker krijg je dan weer een waarschuwing. Wat je al hebt ingelezen, blijft in gebruik.',
    ja: 'Ja, vertrouw hem niet meer',
    gedaan: (naam: string) => `Je vertrouwt de sleutel van ${naam} niet meer.`,
  },
} as const;
