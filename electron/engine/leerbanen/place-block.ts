/**
 * The places of one crebo, by column: a question over 100,000 places walks along a few lists of numbers and not
 * through as many objects.
 */
import type { Crebo, Datum } from '../../../shared/domain/ids';
import type { Kenmerk, Leerweg } from '../../../shared/domain/leerbaan';
import type { Aanbod } from '../../../shared/leerbanen/aanbod';
import { distanceKm, leastKm, type Punt } from '../../../shared/leerbanen/distance';
import type { Plek, PlekLijst } from '../../../shared/leerbanen/plek';
import { kenmerkenOf } from './bank/leerplaats-row';
import type { Nabij } from './circles';

/** What all places of a crebo share. */
export interface PlekKwalificatie {
  readonly crebo: Crebo;
  readonly oudeCrebo: Crebo | undefined;
  readonly niveau: number;
}

/** One place as it is read. */
export interface PlekRegel {
  /** Number of the place in the database. */
  readonly nr: number;
  readonly volgorde: number;
  readonly punt: Punt | undefined;
  readonly leerweg: Leerweg;
  readonly start: Datum | undefined;
  readonly dagenPerWeek: number | undefined;
  /** As bits. */
  readonly kenmerken: number;
  readonly aanbod: Aanbod;
  /** Numbers of the leerbedrijf in this place, and of the leerbedrijf wherever it is. */
  readonly aanbieder: number;
  readonly bedrijf: number;
}

export interface BankPlek extends Plek {
  readonly nr: number;
  readonly aanbieder: number;
}

/** A place that somebody may call about. */
export interface NabijePlek extends Nabij {
  readonly crebo: Crebo;
  readonly aanbieder: number;
  readonly punt: Punt | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export class PlaceBlock implements PlekLijst<BankPlek> {
  readonly aantal: number;
  /** NaN where it is not known. */
  readonly #lat: Float64Array;
  readonly #lon: Float64Array;
  readonly #dagen: Float64Array;
  readonly #kenmerken: Uint8Array;
  readonly #nr: Int32Array;
  readonly #volgorde: Int32Array;
  readonly #aanbieder: Int32Array;
  readonly #bedrijf: Int32Array;
  readonly #leerweg: readonly Leerweg[];
  readonly #start: readonly (Datum | undefined)[];
  readonly #aanbod: readonly Aanbod[];
  /** What `kijk` fills in. */
  readonly #plek: Mutable<Plek>;
  readonly #punt: Mutable<Punt> = { lat: 0, lon: 0 };

  constructor(kwalificatie: PlekKwalificatie, regels: readonly PlekRegel[]) {
    this.aantal = regels.length;
    this.#lat = Float64Array.from(regels, ({ punt }) => punt?.lat ?? NaN);
    this.#lon = Float64Array.from(regels, ({ punt }) => punt?.lon ?? NaN);
    this.#dagen = Float64Array.from(regels, ({ dagenPerWeek }) => dagenPerWeek ?? NaN);
    this.#kenmerken = Uint8Array.from(regels, ({ kenmerken }) => kenmerken);
    this.#nr = Int32Array.from(regels, ({ nr }) => nr);
    this.#volgorde = Int32Array.from(regels, ({ volgorde }) => volgorde);
    this.#aanbieder = Int32Array.from(regels, ({ aanbieder }) => aanbieder);
    this.#bedrijf = Int32Array.from(regels, ({ bedrijf }) => bedrijf);
    this.#leerweg = regels.map(({ leerweg }) => leerweg);
    this.#start = regels.map(({ start }) => start);
    this.#aanbod = regels.map(({ aanbod }) => aanbod);
    this.#plek = { ...kwalificatie, ...NOWHERE };
  }

  kijk(index: number): Plek {
    const plek = this.#plek;
    const dagen = this.#dagen[index] ?? NaN;
    plek.volgorde = this.#volgorde[index] ?? 0;
    plek.punt = this.#puntOf(index);
    plek.leerweg = this.#leerweg[index] ?? 'overig';
    plek.start = this.#start[index];
    plek.dagenPerWeek = Number.isNaN(dagen) ? undefined : dagen;
    plek.kenmerken = kenmerkenOf(this.#kenmerken[index] ?? 0);
    plek.aanbod = this.#aanbod[index] ?? NOWHERE.aanbod;
    return plek;
  }

  neem(index: number): BankPlek {
    const plek = this.kijk(index);
    return {
      ...plek,
      punt: plek.punt && { ...plek.punt },
      nr: this.#nr[index] ?? 0,
      aanbieder: this.#aanbieder[index] ?? 0,
    };
  }

  /** All places within a distance in kilometres; Infinity also gives those that stand nowhere. */
  within(hier: Punt | undefined, km: number): NabijePlek[] {
    return this.#which(hier, (punt) => km === Infinity || (!!hier && !!punt && isWithin(hier, punt, km)));
  }

  /** All places of some leerbedrijven. */
  ofBedrijven(bedrijven: ReadonlySet<number>): NabijePlek[] {
    return this.#which(undefined, (_punt, index) => bedrijven.has(this.#bedrijf[index] ?? 0));
  }

  #which(hier: Punt | undefined, wanted: (punt: Punt | undefined, index: number) => boolean): NabijePlek[] {
    const found: NabijePlek[] = [];
    for (let index = 0; index < this.aantal; index += 1) {
      const punt = this.#puntOf(index);
      if (!wanted(punt, index)) continue;
      found.push({
        crebo: this.#plek.crebo,
        aanbieder: this.#aanbieder[index] ?? 0,
        bedrijf: this.#bedrijf[index] ?? 0,
        punt: punt && { ...punt },
        km: hier && punt ? distanceKm(hier, punt) : Infinity,
      });
    }
    return found;
  }

  /** The same object each time. */
  #puntOf(index: number): Punt | undefined {
    this.#punt.lat = this.#lat[index] ?? NaN;
    this.#punt.lon = this.#lon[index] ?? NaN;
    return Number.isNaN(this.#punt.lat) ? undefined : this.#punt;
  }
}

function isWithin(hier: Punt, punt: Punt, km: number): boolean {
  return leastKm(hier, punt) <= km && distanceKm(hier, punt) <= km;
}

const NO_KENMERKEN: readonly Kenmerk[] = [];
/** What stands in a place that was not filled in yet. */
const NOWHERE = {
  volgorde: 0,
  punt: undefined,
  leerweg: 'overig',
  start: undefined,
  dagenPerWeek: undefined,
  kenmerken: NO_KENMERKEN,
  aanbod: { lijst: { titels: [] }, uitvoerbaar: undefined },
} satisfies Omit<Plek, keyof PlekKwalificatie>;
