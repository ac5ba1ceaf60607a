/** Compares what somebody copied from paper with what was meant, as forgiving as the core reads the whole key. */

/** The alphabet of the key has no O, I, L and U, since people read them as these. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** The groups of a recovery key, as they are written: `A1B2-C3D4`. */
export function groupsOf(herstelsleutel: string): readonly string[] {
  return herstelsleutel.split(/[\s-]+/u).filter((group) => group !== '');
}

export function sameGroup(typed: string, group: string): boolean {
  return plain(typed) === plain(group);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[OILU]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}
