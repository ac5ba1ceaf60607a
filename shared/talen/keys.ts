/** Which Dutch texts a candidate sees, each under the key that its translations have. */

export interface DutchTexts {
  /** Words of the screens, with their whole key. */
  readonly scherm: readonly { readonly sleutel: string; readonly tekst: string }[];
  readonly themas: readonly { readonly thema: string; readonly naam: string }[];
  readonly taken: readonly { readonly id: string; readonly zin: string; readonly voorbeeld: string }[];
}

/** By key, in the order in which a translator best reads them. */
export function dutchByKey({ scherm, themas, taken }: DutchTexts): ReadonlyMap<string, string> {
  return new Map([
    ...scherm.map(({ sleutel, tekst }) => [sleutel, tekst] as const),
    ...themas.map(({ thema, naam }) => [`thema.${thema}`, naam] as const),
    ...taken.flatMap(({ id, zin, voorbeeld }) => [
      [`taak.${id}.zin`, zin] as const,
      [`taak.${id}.voorbeeld`, voorbeeld] as const,
    ]),
  ]);
}
