/** The small files of the editions: what an edition is made of, which one is in use, and what each load reported. */
import { z } from 'zod';
import { InleesRapport } from '../../../shared/contract/inlezen-vorm';

const Hash = z.string().regex(/^[0-9a-f]{64}$/u);
const EditieId = z.string().regex(/^\d{8}-\d{6}-[0-9a-f]{8}$/u);

const Bestand = z.object({ hash: Hash, grootte: z.int() });

/** As data/build writes it for the app's own data. */
const Gegevens = z.object({
  hash: Hash,
  sets: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      aantal: z.int(),
      editie: z.string(),
      bron: z.string(),
      licentie: z.string(),
      voorbeeld: z.boolean(),
    }),
  ),
  ontbreekt: z.array(z.string()),
  aantallen: z.record(z.string(), z.int()),
});

/** manifest.json in the folder of an edition. */
export const EditieManifest = z.object({
  vorm: z.literal('leerbaankompas/editie'),
  versie: z.literal(1),
  id: EditieId,
  /** SHA-256 of the app's own reference database that the loads were applied to. */
  basis: Hash,
  /** The loads in their order: name in `ladingen/`, and hash. */
  geladen: z.array(Bestand.extend({ naam: z.string() })),
  /** Null when the loads leave the app's own reference database as it is. */
  referentie: Bestand.extend({ gegevens: Gegevens }).nullable(),
  leerbanen: Bestand.nullable(),
});
export type EditieManifest = z.infer<typeof EditieManifest>;

/** The app's own data, below every edition. */
export const EIGEN = 'app';

/**
 * `huidig`: in use. `eerder`: one can go back to it. `weg`: only its report is kept. One of them is `huidig`, and the
 * app's own data can always be gone back to.
 */
export const Regel = z.object({
  id: EditieId.or(z.literal(EIGEN)),
  staat: z.enum(['huidig', 'eerder', 'weg']),
  gebruiktVanaf: z.iso.datetime(),
  /** SHA-256 of manifest.json; absent for the app's own data. */
  manifest: Hash.optional(),
});
export type Regel = z.infer<typeof Regel>;

/** Content of actief.json; the newest first. */
export const Lijst = z.array(Regel).min(1).max(100).readonly();
export type Lijst = z.infer<typeof Lijst>;

const KwalificatieVerschil = z.object({
  crebo: z.string(),
  naam: z.string(),
  verandering: z.enum(['nieuw', 'gewijzigd', 'vervallen']),
  velden: z
    .array(
      z.object({
        veld: z.enum(['naam', 'niveau', 'dossier', 'soort', 'geldigVan', 'eindeInstroom', 'actueel']),
        oud: z.string(),
        nieuw: z.string(),
      }),
    )
    .readonly(),
  erbij: z.array(z.string()).readonly(),
  weg: z.array(z.string()).readonly(),
  hernummerd: z.int(),
});

/** What a load reported, and what it changed between which two reference databases. */
export const Verslag = z.object({
  rapport: InleesRapport,
  van: Hash,
  naar: Hash,
  kwalificaties: z.array(KwalificatieVerschil).readonly(),
});
export type Verslag = z.infer<typeof Verslag>;
