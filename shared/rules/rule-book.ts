/** All rules and questions together, and which version of each applies on a day. */
import { z } from 'zod';
import type { Datum } from '../domain/ids';
import type { Expressie } from './expression';
import { expandBegrippen } from './expression';
import { byRule, type Regeling, RegelRecord, stableId } from './regeling-schema';
import { isAskable, type Vraag, veldOf } from './vraag-schema';

export interface Regelboek {
  readonly vragen: readonly Vraag[];
  readonly regelingen: readonly Regeling[];
}

/** The rules as they stand on one day. */
export interface RegelsOpDatum {
  readonly datum: Datum;
  /** Rules that have a version for this day. */
  readonly geldend: readonly Regeling[];
  /** The last version of rules that had ended by this day. */
  readonly verlopen: readonly Regeling[];
  readonly vraagVoor: (veld: string) => Vraag | undefined;
  /** The expression with every notion filled in as it was meant on this day. */
  readonly uitgeschreven: (expressie: Expressie) => Expressie;
}

/** @throws z.ZodError when a document has another form than regeling-schema.ts */
export function parseRegelboek(documenten: readonly unknown[]): Regelboek {
  const records = z.array(RegelRecord).parse(documenten);
  return {
    vragen: records.flatMap((record) => (record.soort === 'vraag' ? [record] : [])),
    regelingen: records.flatMap((record) => (record.soort === 'vraag' ? [] : [record])),
  };
}

/** The last day that was asked of each book: one answer asks for the same day many times over. */
const laatste = new WeakMap<Regelboek, RegelsOpDatum>();

/** @param datum day of the conversation; it decides which version of each rule applies */
export function rulesOn(boek: Regelboek, datum: Datum): RegelsOpDatum {
  const eerder = laatste.get(boek);
  if (eerder?.datum === datum) return eerder;
  const regels = pickVersions(boek, datum);
  laatste.set(boek, regels);
  return regels;
}

function pickVersions(boek: Regelboek, datum: Datum): RegelsOpDatum {
  const versies = byRule(boek.regelingen);
  const geldend: Regeling[] = [];
  const verlopen: Regeling[] = [];
  for (const rijen of versies.values()) {
    const now = rijen.find((rij) => appliesOn(rij, datum));
    if (now !== undefined) geldend.push(now);
    else {
      const last = rijen.filter((rij) => endedBefore(rij, datum)).reduce(latest, undefined);
      if (last !== undefined) verlopen.push(last);
    }
  }
  const vragen = new Map(boek.vragen.map((vraag) => [veldOf(vraag), vraag]));
  const betekenissen = new Map(
    geldend.flatMap((regeling): [string, Expressie][] =>
      regeling.soort === 'begrip' && regeling.betekent !== undefined
        ? [[stableId(regeling), regeling.betekent]]
        : [],
    ),
  );
  return {
    datum,
    geldend,
    verlopen,
    vraagVoor: (veld) => vragen.get(veld),
    uitgeschreven: (expressie) => expandBegrippen(expressie, (begrip) => betekenissen.get(begrip)),
  };
}

/** ISO days compare as text. */
function appliesOn(regeling: Regeling, datum: Datum): boolean {
  const { geldigVan, geldigTot } = regeling;
  return (geldigVan === undefined || geldigVan <= datum) && (geldigTot === undefined || datum <= geldigTot);
}

function endedBefore(regeling: Regeling, datum: Datum): boolean {
  return regeling.geldigTot !== undefined && regeling.geldigTot < datum;
}

function latest(best: Regeling | undefined, one: Regeling): Regeling {
  return best === undefined || (best.geldigTot ?? '') < (one.geldigTot ?? '') ? one : best;
}

/** The question to ask about a field, when a person can answer it. */
export function askableFor(regels: RegelsOpDatum, veld: string): Vraag | undefined {
  const vraag = regels.vraagVoor(veld);
  return vraag !== undefined && isAskable(vraag) ? vraag : undefined;
}
