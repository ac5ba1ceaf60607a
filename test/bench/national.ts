/**
 * Invents a national set: as many leerbedrijven, erkenningen and leerbanen as the country has, in the shapes of the
 * service, over real postcodes and kwalificaties. The same seed always gives the same files.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeChance, type Chance } from '../../data/build/voorbeeld/chance';
import type { Reference, RefKwalificatie, RefPlaats } from '../../electron/engine/reference/types';
import { KENMERK_IDS } from '../../shared/leerbanen/read-kenmerken';

export interface Omvang {
  readonly leerbedrijven: number;
  readonly erkenningen: number;
  readonly leerbanen: number;
}

export const LANDELIJK: Omvang = { leerbedrijven: 250_000, erkenningen: 2_000_000, leerbanen: 100_000 };
export const TIENDE: Omvang = { leerbedrijven: 25_000, erkenningen: 200_000, leerbanen: 10_000 };

export interface Bestanden {
  /** JSON lines: organisations with their erkenningen. */
  readonly organisaties: string;
  /** JSON lines: places in detail. */
  readonly leerbanen: string;
}

const SEED = 20_261_122;
/** Share of rows that still name a crebo that was followed up. */
const OLD = 0.05;
/** Share of werkprocessen that can be learned, and of erkenningen that tell it for each. */
const UITVOERBAAR = 0.98;
const TOLD = 0.25;

/** @returns where the two files stand in `dir` */
export async function writeNational(dir: string, reference: Reference, omvang: Omvang): Promise<Bestanden> {
  const country = new Country(reference, makeChance(SEED));
  const paths = { organisaties: join(dir, 'organisaties.jsonl'), leerbanen: join(dir, 'leerbanen.jsonl') };
  await writeLines(paths.organisaties, omvang.leerbedrijven, (i) => {
    const share = omvang.erkenningen / omvang.leerbedrijven;
    return country.organisation(i, Math.floor((i + 1) * share) - Math.floor(i * share));
  });
  await writeLines(paths.leerbanen, omvang.leerbanen, (i) => country.place(i, omvang.leerbedrijven));
  return paths;
}

/** Many lines in one write: the disk should not be what is measured. */
async function writeLines(path: string, count: number, line: (i: number) => string): Promise<void> {
  const together = 200;
  function* blocks(): Generator<string> {
    for (let from = 0; from < count; from += together) {
      const size = Math.min(together, count - from);
      yield Array.from({ length: size }, (_, i) => `${line(from + i)}\n`).join('');
    }
  }
  await pipeline(Readable.from(blocks()), createWriteStream(path));
}

class Country {
  readonly #plaatsen: readonly RefPlaats[];
  readonly #oud: ReadonlyMap<string, string>;
  readonly #perSector: ReadonlyMap<string, Weighted>;
  readonly #all: Weighted;
  readonly #kerntaken = new Map<string, string>();

  constructor(
    reference: Reference,
    private readonly chance: Chance,
  ) {
    this.#plaatsen = [...reference.plaatsen.values()];
    this.#oud = new Map([...reference.opvolging].map(([oud, nieuw]) => [nieuw, oud]));
    const current = chance.shuffle([...reference.kwalificaties.values()].filter(({ actueel }) => actueel));
    this.#all = new Weighted(current.map((one, rank) => ({ one, weight: 1 / (rank + 5) })));
    const sectors = [...new Set(current.map(({ sector }) => sector))];
    this.#perSector = new Map(
      sectors.map((sector) => [
        sector,
        new Weighted(
          current.flatMap((one, rank) => (one.sector === sector ? [{ one, weight: 1 / (rank + 5) }] : [])),
        ),
      ]),
    );
  }

  organisation(i: number, erkenningen: number): string {
    const { sector } = this.#all.pick(this.chance);
    const plaats = this.chance.pick(this.#plaatsen);
    const chosen = new Set<RefKwalificatie>();
    for (let tries = 0; chosen.size < erkenningen; tries += 1) {
      const from = tries < 4 * erkenningen ? this.#perSector.get(sector) : this.#all;
      chosen.add((from ?? this.#all).pick(this.chance));
    }
    const kwalificaties = [...chosen].map((one) => this.#erkenning(one)).join(',');
    return (
      `{"id":"${uuid(2, i)}","leerbedrijfId":"${String(100_000_000 + i)}","naam":"Bedrijf ${String(i)} ${plaats.plaats.replace(/["\\]/gu, '')}",` +
      `"bedrijfsgrootte":"2 tot en met 9 medewerkers","vestigingsadres":${this.#adres(plaats)},` +
      `"erkenning":{"startdatum":"2015-08-01T00:00:00.000Z","einddatum":null,"kwalificaties":[${kwalificaties}]}}`
    );
  }

  place(i: number, leerbedrijven: number): string {
    const one = this.#all.pick(this.chance);
    const crebo = this.#creboOf(one);
    const plaats = this.chance.pick(this.#plaatsen);
    const bbl = this.chance.happens(0.6);
    return JSON.stringify({
      leerplaatsId: `${uuid(1, i)}-${crebo}`,
      aantal: 1,
      titel: one.naam,
      adres: JSON.parse(this.#adres(plaats)) as unknown,
      organisatie: {
        id: uuid(2, i % leerbedrijven),
        leerbedrijfId: String(100_000_000 + this.chance.whole(0, leerbedrijven - 1)),
        naam: `Bedrijf ${String(i)} ${plaats.plaats}`,
        bedrijfsgrootte: '2 tot en met 9 medewerkers',
      },
      // A search item does not tell what can be learned.
      kerntaken: this.chance.happens(0.8) ? (JSON.parse(this.#told(one)) as unknown) : null,
      kenmerken: this.chance.happens(0.3) ? [{ id: this.chance.pick(Object.values(KENMERK_IDS)) }] : [],
      vergoedingen: [{ omschrijving: 'Reiskostenvergoeding' }],
      bedragVan: bbl ? this.chance.whole(28, 44) * 50 : 0,
      bedragTot: 0,
      kwalificatie: { niveaunaam: `Niveau ${String(one.niveau)}`, crebocode: crebo },
      startdatum: day(this.chance.whole(20_700, 21_000)),
      einddatum: null,
      leerweg: bbl ? 'BBL' : 'BOL',
      gewijzigdDatum: day(this.chance.whole(20_600, 20_770)),
      dagenPerWeek: bbl ? this.chance.pick(['4', '4', '3', '5', '']) : '',
    });
  }

  #erkenning(one: RefKwalificatie): string {
    const van = this.chance.whole(16_000, 20_700);
    const tot = this.chance.happens(0.2) ? `"${day(van + this.chance.whole(700, 6000))}"` : 'null';
    const kerntaken = this.chance.happens(TOLD) ? this.#told(one) : this.#counted(one);
    const oud = this.#oud.get(one.crebo);
    const equivalenten = oud === undefined ? '' : `{"crebocode":"${oud}","naam":"${text(one.naam)}"}`;
    return (
      `{"startdatum":"${day(van)}","einddatum":${tot},"crebocode":"${this.#creboOf(one)}","kwalificatie":"${text(one.naam)}",` +
      `"niveau":"Niveau ${String(one.niveau)}","sector":"${text(one.sector)}","equivalenten":[${equivalenten}],"kerntaken":${kerntaken}}`
    );
  }

  #creboOf({ crebo }: RefKwalificatie): string {
    return (this.chance.happens(OLD) ? this.#oud.get(crebo) : undefined) ?? crebo;
  }

  /** Each werkproces with whether it can be learned. */
  #told({ werkprocessen }: RefKwalificatie): string {
    const subtaken = werkprocessen.map(
      ({ code, titel }) =>
        `{"code":"${code}","naam":"${text(titel)}","uitvoerbaar":${String(this.chance.happens(UITVOERBAAR))}}`,
    );
    return `[{"code":"B1-K1","naam":"Kerntaak","aantalSubtaken":${String(subtaken.length)},"subtaken":[${subtaken.join(',')}]}]`;
  }

  /** Only how many, as most erkenningen tell it. */
  #counted({ crebo, werkprocessen }: RefKwalificatie): string {
    const count = String(werkprocessen.length);
    const known =
      this.#kerntaken.get(crebo) ??
      `[{"code":"B1-K1","naam":"Werkt volgens de eisen van het beroep","aantalSubtaken":${count},"aantalUitvoerbaar":${count}}]`;
    this.#kerntaken.set(crebo, known);
    return known;
  }

  #adres({ pc4, plaats, lat, lon }: RefPlaats): string {
    const shift = (degrees: number): string => (degrees + (this.chance.next() - 0.5) * 0.02).toFixed(8);
    const punt = this.chance.happens(0.03) ? 'null' : `{"lat":${shift(lat)},"lon":${shift(lon)}}`;
    return `{"straat":"Voorbeeldstraat","huisnummer":"1","postcode":"${pc4} SA","plaats":"${text(plaats)}","coordinaten":${punt}}`;
  }
}

/** Picks by weight, quickly. */
class Weighted {
  readonly #sums: number[] = [];
  readonly #items: RefKwalificatie[] = [];

  constructor(items: readonly { readonly one: RefKwalificatie; readonly weight: number }[]) {
    let sum = 0;
    for (const { one, weight } of items) {
      sum += weight;
      this.#items.push(one);
      this.#sums.push(sum);
    }
  }

  pick(chance: Chance): RefKwalificatie {
    const at = chance.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (!item) throw new Error('Nothing to pick from');
    return item;
  }
}

/** @param days since 1970-01-01 */
function day(days: number): string {
  return new Date(days * 86_400_000).toISOString();
}

/** Inside quotes in JSON. */
function text(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function uuid(kind: number, nummer: number): string {
  return `00000000-0000-4000-800${String(kind)}-${nummer.toString(16).padStart(12, '0')}`;
}
