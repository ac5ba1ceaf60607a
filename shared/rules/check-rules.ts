/**
 * Checks of the rules among themselves, beyond the form of each record: fields and values exist, notions
 * have a meaning, versions of one rule do not overlap, what has ended says when. For the data build and tests.
 */
import { assertNever } from '../domain/assert-never';
import { type Atoom, atoms, begrippenIn, type Expressie } from './expression';
import { byRule, type Regeling, stableId } from './regeling-schema';
import type { Regelboek } from './rule-book';
import { type Vraag, veldOf } from './vraag-schema';

/** @returns problems in Dutch, each with the id of the record; empty when all is well */
export function checkRules(boek: Regelboek): string[] {
  const velden = new Map(boek.vragen.map((vraag) => [veldOf(vraag), vraag]));
  const begrippen = new Set(
    boek.regelingen.flatMap((regeling) =>
      regeling.soort === 'begrip' && regeling.betekent !== undefined ? [stableId(regeling)] : [],
    ),
  );
  return [
    ...boek.vragen.flatMap((vraag) => checkVraag(vraag, velden)),
    ...doubles([...boek.vragen, ...boek.regelingen].map((record) => record.id)),
    ...boek.regelingen.flatMap((regeling) => [
      ...checkDates(regeling),
      ...checkCalculator(regeling),
      ...checkTraject(regeling, boek),
      ...expressionsOf(regeling).flatMap((expressie) => [
        ...atoms(expressie).flatMap((atoom) => checkAtom(regeling.id, atoom, velden)),
        ...checkBegrippen(regeling, expressie, begrippen),
      ]),
    ]),
    ...[...byRule(boek.regelingen).values()].flatMap(checkVersions),
  ];
}

/** Every expression of a rule. */
function expressionsOf(regeling: Regeling): readonly Expressie[] {
  switch (regeling.soort) {
    case 'route':
      return [...regeling.voorwaarden, ...(regeling.letOp ?? [])].map((one) => one.als);
    case 'geld':
      return [
        ...[...regeling.voorwaarden, ...(regeling.letOp ?? [])].map((one) => one.als),
        ...regeling.bedragen.flatMap(({ alleenAls }) => (alleenAls === undefined ? [] : [alleenAls])),
      ];
    case 'verwijzing':
      return regeling.voorwaarden.map((one) => one.als);
    case 'begrip':
      return regeling.betekent === undefined ? [] : [regeling.betekent];
    case 'loket':
    case 'traject':
    case 'partner':
    case 'initiatief':
    case 'programma':
    case 'doelgroep':
    case 'meting':
      return [];
    default:
      return assertNever(regeling);
  }
}

function checkVraag(vraag: Vraag, velden: ReadonlyMap<string, Vraag>): string[] {
  return vraag.antwoorden.flatMap(({ waarde, volgt }) =>
    volgt === undefined || velden.get(volgt.veld)?.vorm === 'getal'
      ? []
      : [`${vraag.id}: uit ${waarde} volgt niets over ${volgt.veld}, dat is geen getal`],
  );
}

function doubles(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${id}: komt twee keer voor`,
  );
}

function checkDates(regeling: Regeling): string[] {
  const { id, geldigVan, geldigTot, zekerheid } = regeling;
  if (zekerheid === 'historisch' && geldigTot === undefined) return [`${id}: historisch zonder geldigTot`];
  if (geldigVan !== undefined && geldigTot !== undefined && geldigTot < geldigVan)
    return [`${id}: geldigTot ligt voor geldigVan`];
  return [];
}

/** A calculator stands on one amount for a whole number of weeks, and on figures that the rule has. */
function checkCalculator(regeling: Regeling): string[] {
  if (regeling.soort !== 'geld' || regeling.bereken === undefined) return [];
  const { id, bedragen, cijfers = [], bereken } = regeling;
  const [bedrag] = bedragen;
  const heel = bedragen.length === 1 && bedrag?.eenheid === 'euro' && bedrag.hoogstensWeken !== undefined;
  return [
    ...(heel ? [] : [`${id}: bereken vraagt één bedrag in euro met hoogstensWeken`]),
    ...bereken.normen
      .filter(({ cijfer }) => !cijfers.some((one) => one.id === cijfer))
      .map(({ cijfer }) => `${id}: bereken kent geen cijfer ${cijfer}`),
  ];
}

function checkTraject(regeling: Regeling, { regelingen }: Regelboek): string[] {
  if (regeling.soort !== 'traject') return [];
  const routes = new Set(regelingen.filter((one) => one.soort === 'route').map(stableId));
  return [
    ...regeling.voorRoutes
      .filter((route) => !routes.has(route))
      .map((route) => `${regeling.id}: route ${route} bestaat niet`),
    ...doubles(regeling.stappen.map((stap) => stap.id)).map((dubbel) => `${regeling.id}: stap ${dubbel}`),
  ];
}

function checkAtom(id: string, atoom: Atoom, velden: ReadonlyMap<string, Vraag>): string[] {
  const vraag = velden.get(atoom.veld);
  if (vraag === undefined) return [`${id}: geen vraag bij veld ${atoom.veld}`];
  if ('minstens' in atoom || 'hoogstens' in atoom)
    return vraag.vorm === 'getal' ? [] : [`${id}: veld ${atoom.veld} is geen getal`];
  if (vraag.vorm !== 'keuze') return [`${id}: veld ${atoom.veld} is geen keuze`];
  if (vraag.antwoorden.length === 0) return [];
  const waarden = new Set(vraag.antwoorden.map((antwoord) => antwoord.waarde));
  const gebruikt = [...('is' in atoom ? [atoom.is] : atoom.in), ...(atoom.onbekendBij ?? [])];
  return gebruikt
    .filter((waarde) => !waarden.has(waarde))
    .map((waarde) => `${id}: veld ${atoom.veld} kent geen antwoord ${waarde}`);
}

/** A notion may not stand on another notion: that keeps filling in finite. */
function checkBegrippen(regeling: Regeling, expressie: Expressie, begrippen: ReadonlySet<string>): string[] {
  const gebruikt = begrippenIn(expressie);
  if (regeling.soort === 'begrip' && gebruikt.length > 0) return [`${regeling.id}: begrip in een begrip`];
  return gebruikt
    .filter((begrip) => !begrippen.has(begrip))
    .map((begrip) => `${regeling.id}: begrip ${begrip} heeft geen betekenis`);
}

function checkVersions(rijen: readonly Regeling[]): string[] {
  const sorted = [...rijen].sort((a, b) => (a.geldigVan ?? '').localeCompare(b.geldigVan ?? ''));
  return sorted.slice(1).flatMap((rij, index) => {
    const vorige = sorted[index];
    if (vorige === undefined) return [];
    const los =
      vorige.geldigTot !== undefined && rij.geldigVan !== undefined && vorige.geldigTot < rij.geldigVan;
    return los ? [] : [`${rij.id}: overlapt met ${vorige.id}`];
  });
}
