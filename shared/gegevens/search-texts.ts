/** Which texts of a title and of a kwalificatie can be found by typing; the data build and a load say the same. */

export function titelTeksten(titel: string, zin: string): string[] {
  return [titel, zin];
}

/** A dossier with the name of its only kwalificatie counts once. */
export function kwalificatieTeksten(naam: string, dossier: string): string[] {
  return naam === dossier ? [naam] : [naam, dossier];
}
