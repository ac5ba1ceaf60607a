/** A load as an edition and a gegevenspakket keep it: JSON whose form is proven each time that it is read. */
import { z } from 'zod';
import { Crebo, Datum, Pc4 } from '../../../shared/domain/ids';
import { RegelRecord } from '../../../shared/rules/regeling-schema';
import type { Geladen } from '../importers/types';

const kop = { editie: z.string().max(60), gelezen: z.int() };
const tekst = z.string().max(1000);
const dag = Datum.or(z.literal(''));
const niveau = z.int().min(1).max(4);

const crebo = {
  crebo: Crebo,
  naam: tekst,
  niveau,
  dossiercrebo: tekst,
  dossier: tekst,
  soort: tekst,
};
const opvolging = z.array(z.object({ oud: Crebo, nieuw: Crebo }));

/** Where the database of leerbanen stands is not kept: it lies beside the loads. */
const databank = z.string().transform(() => '');
const leerbanen = {
  ...kop,
  databank,
  voorbeeld: z.boolean(),
  aantallen: z.object({ leerbanen: z.int(), leerbedrijven: z.int(), erkenningen: z.int() }),
};

const Lading = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('dossiers'),
    ...kop,
    kwalificaties: z.array(
      z.object({ ...crebo, sector: tekst, beroepsvereisten: tekst, geldigVan: dag, eindeInstroom: dag }),
    ),
    kerntaken: z.array(z.object({ crebo: Crebo, code: tekst, titel: tekst })),
    werkprocessen: z.array(z.object({ crebo: Crebo, code: tekst, kerntaak: tekst, titel: tekst.min(1) })),
    aantallen: z.object({
      dossiers: z.int(),
      kwalificaties: z.int(),
      kerntaken: z.int(),
      werkprocessen: z.int(),
    }),
  }),
  z.object({
    soort: z.literal('crebolijst'),
    ...kop,
    geldigVan: dag,
    kwalificaties: z.array(z.object(crebo)),
    opvolging,
    vervallen: z.array(Crebo),
  }),
  z.object({ soort: z.literal('koppeltabel'), ...kop, opvolging }),
  z.object({ soort: z.literal('leerbanen'), ...leerbanen }),
  z.object({ soort: z.literal('erkenningen'), ...leerbanen }),
  z.object({
    soort: z.literal('vaardigheden'),
    ...kop,
    vaardigheden: z.array(
      z.object({ crebo: Crebo, id: tekst, label: tekst, soort: z.enum(['kunnen', 'kennis']) }),
    ),
  }),
  z.object({
    soort: z.literal('gemeenten'),
    ...kop,
    gemeenten: z.array(z.object({ code: tekst, naam: tekst, regio: tekst, regioNaam: tekst })),
  }),
  z.object({
    soort: z.literal('postcodes'),
    ...kop,
    postcodes: z.array(
      z.object({
        pc4: Pc4,
        plaats: tekst,
        lat: z.number().min(50.7).max(53.7),
        lon: z.number().min(3.2).max(7.3),
        gemeente: tekst,
      }),
    ),
  }),
  z.object({ soort: z.literal('regels'), ...kop, regels: z.array(RegelRecord) }),
]);

export const GeladenVorm: z.ZodType<Geladen> = z.object({
  lading: Lading,
  bestand: z.string().max(300),
  gelezenOp: Datum,
});

/** @throws when a row has no form that the schema of the database allows; then nothing of the load is used */
export function proven(geladen: Geladen): Geladen {
  return GeladenVorm.parse(geladen);
}
