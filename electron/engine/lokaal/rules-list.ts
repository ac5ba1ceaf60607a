/** All rows of the rules as a list, each as it counts here, with what the data said where that differs. */
import { z } from 'zod';
import type { Regelingen, RegelRij } from '../../../shared/contract/regelingen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { correctableFields, fieldsOf } from '../../../shared/lokaal/apply';
import { windowOn } from '../../../shared/lokaal/window';
import { byOrder, type Regeling, stableId } from '../../../shared/rules/regeling-schema';
import type { Reference } from '../reference/types';
import type { LokaalBoek } from './book';
import { lokaalOf } from './outcomes';

const Regio = z.object({ code: z.string(), naam: z.string() });

/** Kinds in the order in which somebody looks for them; any other kind comes after these. */
const SOORTEN = ['geld', 'route', 'loket', 'verwijzing', 'begrip'];

export function rulesList(reference: Reference, lokaal: LokaalBoek, vandaag: Datum): Regelingen {
  const regios = z
    .array(Regio)
    .parse(reference.query('SELECT code, naam FROM arbeidsmarktregio ORDER BY naam'));
  const naamVan = new Map(regios.map(({ code, naam }) => [code, naam]));
  const origineel = new Map(lokaal.origineel.regelingen.map((row) => [row.id, row]));
  const rows = [...lokaal.toegepast.boek.regelingen].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.soort.localeCompare(b.soort) || byOrder(a, b),
  );
  return {
    vandaag,
    regios,
    regels: rows.map((row) => {
      const before = origineel.get(row.id);
      return {
        id: row.id,
        regeling: stableId(row),
        soort: row.soort,
        ...fieldsOf(row),
        ookBekendAls: [...(row.ookBekendAls ?? [])],
        feiten: factsOf(row),
        ...(row.geldigVan === undefined ? {} : { geldigVan: row.geldigVan }),
        geldt: appliesWhen(row, vandaag),
        regios: (row.regios ?? []).map((code) => ({ code, naam: naamVan.get(code) ?? code })),
        bron: row.bron,
        meerBronnen: [...(row.meerBronnen ?? [])],
        ...(row.soort === 'geld' ? { venster: windowOn(row, vandaag) } : {}),
        corrigeerbaar: [...correctableFields(row)],
        ...(before === undefined || before === row ? {} : { origineel: fieldsOf(before) }),
        ...lokaalOf(row, lokaal, vandaag),
      };
    }),
  };
}

function rankOf({ soort }: Regeling): number {
  const rank = SOORTEN.indexOf(soort);
  return rank === -1 ? SOORTEN.length : rank;
}

function appliesWhen({ geldigVan, geldigTot }: Regeling, vandaag: Datum): RegelRij['geldt'] {
  if (geldigTot !== undefined && geldigTot < vandaag) return 'voorbij';
  return geldigVan !== undefined && vandaag < geldigVan ? 'later' : 'nu';
}

function factsOf(row: Regeling): RegelRij['feiten'] {
  const all: readonly (readonly [string, string])[] =
    row.soort === 'geld'
      ? [
          ['voorWie', row.voorWie],
          ['vraagtAan', row.vraagtAan],
          ['wanneer', row.wanneer],
        ]
      : row.soort === 'route'
        ? [
            ['levertOp', row.levertOp],
            ['duur', row.duur],
            ['inkomen', row.inkomen],
            ['beslist', row.beslist],
          ]
        : row.soort === 'loket'
          ? [['doet', row.doet]]
          : row.soort === 'verwijzing'
            ? [['wanneerHeen', row.zinBijVoldaan]]
            : [];
  const voorwaarden =
    row.soort === 'geld' || row.soort === 'route' || row.soort === 'verwijzing' ? row.voorwaarden : [];
  const cijfers = row.cijfers ?? [];
  return [
    ...all.map(([soort, tekst]) => ({ soort, tekst })),
    ...voorwaarden.map(({ tekst }) => ({ soort: 'voorwaarde', tekst })),
    ...cijfers.map(({ tekst }) => ({ soort: 'cijfer', tekst })),
  ];
}
