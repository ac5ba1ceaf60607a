/**
 * The search documents, from the facts in memory. Each text keeps its own weight, which the flat documents
 * of the table `zoek` can not give. What is actueel comes before what is old: equal scores keep this order.
 */
import type { TitelSleutel } from '../../../shared/domain/ids';
import type { ZoekDocument, ZoekTekst } from '../../../shared/search/document';
import type { RefKwalificatie, RefTaak, RefTitel, Reference } from '../reference/types';

const DOSSIER = 0.6;
const UITLEG = 0.6;
const VOORBEELD = 0.5;
const ANDERE_NAAM = 0.8;

interface Beroep {
  readonly uri: string;
  readonly naam: string;
  readonly andere: readonly string[];
}

export function loadDocuments(
  reference: Reference,
  beroepen: readonly Beroep[],
  kwalificatiesOf: (sleutel: TitelSleutel) => readonly RefKwalificatie[],
): ZoekDocument[] {
  const isActueel = ({ sleutel }: RefTitel): boolean => kwalificatiesOf(sleutel)[0]?.actueel ?? false;
  const titels = [...reference.titels.values()];
  const kwalificaties = [...reference.kwalificaties.values()];
  return [
    ...[...reference.taken.values()].map(taakDocument),
    ...titels.filter(isActueel).map(titelDocument),
    ...titels.filter((titel) => !isActueel(titel)).map(titelDocument),
    ...kwalificaties.filter((one) => one.actueel).map(kwalificatieDocument),
    ...kwalificaties.filter((one) => !one.actueel).map(kwalificatieDocument),
    ...beroepen.map(beroepDocument),
  ];
}

/** One row for each profession: its other names come joined, since reading rows is what costs time. */
export function loadBeroepen(reference: Reference): Beroep[] {
  return reference
    .query(
      `SELECT b.uri, b.naam, coalesce(group_concat(n.naam, char(10)), '') AS andere
         FROM beroep b LEFT JOIN beroep_naam n ON n.beroep = b.id
        GROUP BY b.id ORDER BY length(b.naam), b.naam, b.uri`,
    )
    .map((row) => ({
      uri: String(row['uri']),
      naam: String(row['naam']),
      andere: String(row['andere'])
        .split('\n')
        .filter((naam) => naam !== ''),
    }));
}

/** Stems as the data build wrote them, joined for the same reason. */
export function loadStems(reference: Reference): Map<string, string> {
  const row = reference.query(
    `SELECT group_concat(woord || ' ' || stam, char(10)) AS stammen FROM zoekwoord`,
  )[0];
  return new Map(
    String(row?.['stammen'] ?? '')
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );
}

function name(tekst: string, gewicht = 1): ZoekTekst {
  return { tekst, gewicht, heel: true };
}

function text(tekst: string, gewicht = 1): ZoekTekst {
  return { tekst, gewicht, heel: false };
}

function taakDocument({ id, zin, voorbeeld, woorden }: RefTaak): ZoekDocument {
  const woordTeksten = woorden.map((woord) => name(woord));
  return { soort: 'taak', ref: id, teksten: [text(zin), text(voorbeeld, VOORBEELD), ...woordTeksten] };
}

function titelDocument({ sleutel, titel, zin }: RefTitel): ZoekDocument {
  return { soort: 'titel', ref: sleutel, teksten: [name(titel), text(zin, UITLEG)] };
}

function kwalificatieDocument({ crebo, naam, dossier }: RefKwalificatie): ZoekDocument {
  return { soort: 'kwalificatie', ref: crebo, teksten: [name(naam), name(crebo), text(dossier, DOSSIER)] };
}

function beroepDocument({ uri, naam, andere }: Beroep): ZoekDocument {
  return { soort: 'beroep', ref: uri, teksten: [name(naam), ...andere.map((one) => name(one, ANDERE_NAAM))] };
}
