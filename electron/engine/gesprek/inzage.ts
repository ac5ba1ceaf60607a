/** Inzage of one conversation, with the names that the reference data knows for its codes. */
import type { Inzage } from '../../../shared/contract/kluis-vorm';
import { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo, GesprekCode, Pc4, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { inzagePage, type InzageNames } from '../../../shared/kluis/inzage';
import { dutchMoment } from '../../../shared/kluis/dutch-moment';
import { stableId } from '../../../shared/rules/regeling-schema';
import type { Regelboek } from '../../../shared/rules/rule-book';
import { veldOf } from '../../../shared/rules/vraag-schema';
import type { KernNu } from '../kern/nu';

/** A conversation as it is held, also when it can not be read as one. */
export interface HeldText {
  readonly code: GesprekCode;
  /** JSON text. */
  readonly inhoud: string;
  readonly gewijzigd: string;
  readonly inKluis: boolean;
}

export interface InzageParts {
  /** The data in use at the moment of asking. */
  readonly kern: () => Pick<KernNu, 'reference' | 'regelboek' | 'gekozenLeerbanen'>;
}

export function inzageOf(held: HeldText, parts: InzageParts): Inzage {
  const { code, inhoud, gewijzigd, inKluis } = held;
  const gesprek = parse(inhoud);
  if (!gesprek) {
    const regels = [
      `Onder de code ${code} staat iets dat de app niet kan lezen.`,
      `De laatste verandering was op ${dutchMoment(gewijzigd)}.`,
      'Het is bewaard zoals het is. Hieronder staat de hele tekst.',
    ];
    return { code, delen: [{ kop: 'Niet te lezen', regels }], json: inhoud };
  }
  return {
    code,
    delen: inzagePage({ gesprek, gewijzigd, inKluis }, namesFor(gesprek, parts)),
    json: JSON.stringify({ code, gewijzigd, inKluis, gesprek }, null, 2),
  };
}

function namesFor(gesprek: Gesprek, { kern }: InzageParts): InzageNames {
  const { reference, regelboek, gekozenLeerbanen } = kern();
  const leerbanen = new Map(
    gekozenLeerbanen(gesprek).map(({ leerbaan: { id, titel, leerbedrijf, plaats } }) => [
      id,
      `${titel} bij ${leerbedrijf} in ${plaats}`,
    ]),
  );
  const themas = new Map(
    reference.query('SELECT id, naam FROM thema').map(({ id, naam }) => [String(id), String(naam)]),
  );
  return {
    taak: (id) => reference.taken.get(id as TaakId)?.zin,
    werkproces: (sleutel) => reference.titels.get(sleutel as TitelSleutel)?.titel,
    thema: (id) => themas.get(id),
    richting: (crebo) => {
      const found = reference.kwalificaties.get(crebo as Crebo);
      return found && `${found.naam}, mbo ${String(found.niveau)}`;
    },
    plaats: (pc4) => {
      const found = reference.plaatsen.get(pc4 as Pc4);
      return found && `${found.plaats}, arbeidsmarktregio ${found.regio}`;
    },
    route: (id) => routeName(regelboek, id),
    leerbaan: (id) => leerbanen.get(id),
    vraag: (veld, waarde) => {
      const found = regelboek.vragen.find((vraag) => vraag.id === veld || veldOf(vraag) === veld);
      const antwoord = found?.antwoorden.find((one) => one.waarde === waarde)?.tekst ?? waarde;
      return found && { vraag: found.tekst, antwoord };
    },
  };
}

/** @returns the name of a route by its id in a conversation, whatever its version */
export function routeName({ regelingen }: Regelboek, id: string): string | undefined {
  return regelingen.find((one) => one.soort === 'route' && (one.id === id || stableId(one) === id))?.naam;
}

function parse(inhoud: string): Gesprek | undefined {
  try {
    return Gesprek.parse(JSON.parse(inhoud));
  } catch {
    return undefined;
  }
}
