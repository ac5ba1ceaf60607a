/** Invents leerbedrijven: every name begins with 'Voorbeeld', so that nobody takes one for real. */
import type { Chance } from './chance';
import type { VoorbeeldKwalificatie, VoorbeeldPc4 } from './feiten';
import { spreadPostcodes } from './spread-postcodes';

export interface VoorbeeldLeerbedrijf {
  readonly nummer: number;
  readonly naam: string;
  readonly grootte: string;
  readonly pc4: VoorbeeldPc4;
  readonly huisnummer: number;
  /** Degrees: within some hundreds of metres of the middle of the postcode. */
  readonly lat: number;
  readonly lon: number;
  /** The kwalificaties that it has a place for. */
  readonly plekken: readonly VoorbeeldKwalificatie[];
}

/** Neutral on purpose: a sector holds both kitchens and hairdressers. */
const SOORTEN = ['Voorbeeldbedrijf', 'Voorbeeldzaak', 'Voorbeeldonderneming'] as const;
const NAMEN = [
  ...['De Linde', 'De Eik', 'De Beuk', 'De Berk', 'De Wilg', 'De Kastanje', 'De Hazelaar', 'De Meidoorn'],
  ...['De Zwaluw', 'De Merel', 'De Ooievaar', 'De Reiger', 'De Kievit', 'De Uil', 'De Specht', 'De Fuut'],
  ...['Het Anker', 'Het Kompas', 'De Vuurtoren', 'De Sluis', 'De Brug', 'Het Veer', 'De Haven', 'De Molen'],
  ...[
    'De Klaver',
    'De Zonnebloem',
    'Het Madelief',
    'De Tulp',
    'De Korenbloem',
    'De Distel',
    'De Lelie',
    'Het Riet',
  ],
  ...['De Otter', 'De Egel', 'De Haas', 'De Bever', 'Het Hert', 'De Vos', 'De Das', 'De Eekhoorn'],
  ...['De Regenboog', 'De Maan', 'De Ster', 'De Zon', 'De Wolk', 'De Wind', 'De Golf', 'Het Duin'],
] as const;
const GROOTTES = [
  "zzp'er/1 medewerker",
  '2 tot en met 9 medewerkers',
  '10 tot en met 50 medewerkers',
] as const;
/** Chance of 1, 2, 3 and 4 places at one leerbedrijf, as so many lots. */
const PLEKKEN_LOTS = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4] as const;
/** Degrees of latitude and longitude around the middle of the postcode: about 300 metres. */
const AROUND = 0.003;

/** Divides the places over leerbedrijven, each within one sector. */
export function inventLeerbedrijven(
  plekken: readonly VoorbeeldKwalificatie[],
  postcodes: readonly VoorbeeldPc4[],
  chance: Chance,
): VoorbeeldLeerbedrijf[] {
  const groups = sectors(plekken).flatMap((list) => chunks(chance.shuffle(list), chance));
  const places = spreadPostcodes(postcodes, groups.length, chance);
  const usedNames = new Set<string>();
  return groups.flatMap((group, index) => {
    const pc4 = places[index];
    if (!pc4) return [];
    const naam = inventName(pc4.plaats, usedNames, chance);
    const shift = (degrees: number | string): number =>
      round(Number(degrees) + (chance.next() * 2 - 1) * AROUND);
    return {
      nummer: index + 1,
      naam,
      grootte: chance.pick(GROOTTES),
      pc4,
      huisnummer: chance.whole(1, 199),
      lat: shift(pc4.lat),
      lon: shift(pc4.lon),
      plekken: group,
    };
  });
}

function sectors(plekken: readonly VoorbeeldKwalificatie[]): VoorbeeldKwalificatie[][] {
  const names = [...new Set(plekken.map(({ sector }) => sector))].sort();
  return names.map((sector) => plekken.filter((plek) => plek.sector === sector));
}

function chunks(list: readonly VoorbeeldKwalificatie[], chance: Chance): VoorbeeldKwalificatie[][] {
  const groups: VoorbeeldKwalificatie[][] = [];
  for (let from = 0; from < list.length; from += groups.at(-1)?.length ?? 1) {
    groups.push(list.slice(from, from + chance.pick(PLEKKEN_LOTS)));
  }
  return groups;
}

/** Each name once: with the place in it, and where even that is taken with a number. */
function inventName(plaats: string, used: Set<string>, chance: Chance): string {
  const first = `${chance.pick(SOORTEN)} ${chance.pick(NAMEN)} ${plaats}`;
  let name = first;
  for (let number = 2; used.has(name); number += 1) name = `${first} ${String(number)}`;
  used.add(name);
  return name;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
