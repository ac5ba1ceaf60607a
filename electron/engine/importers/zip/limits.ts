/** How much a ZIP may hold. Looked at before anything is unpacked, and again by the library while unpacking. */

export interface ZipLimits {
  /** Entries, folders included. */
  readonly vermeldingen: number;
  /** Bytes after unpacking, of one entry and of all together. */
  readonly perBestand: number;
  readonly totaal: number;
  /** How many bytes may come out of one byte. Deflate reaches 1032; sheets of numbers reach about 40. */
  readonly verhouding: number;
  /** Folders inside one another. */
  readonly diepte: number;
}

/** A ratio says nothing about small files. */
export const RATIO_FROM = 1024 ** 2;

const MB = 1024 ** 2;

/** Workbooks: the largest official one is a few MB unpacked. */
export const WORKBOOK_LIMITS: ZipLimits = {
  vermeldingen: 2_000,
  perBestand: 1024 * MB,
  totaal: 1024 * MB,
  verhouding: 250,
  diepte: 8,
};

/** A gegevenspakket can hold the leerbanen of the whole country. */
export const PACKAGE_LIMITS: ZipLimits = {
  vermeldingen: 1_000,
  perBestand: 4096 * MB,
  totaal: 4096 * MB,
  verhouding: 250,
  diepte: 2,
};
