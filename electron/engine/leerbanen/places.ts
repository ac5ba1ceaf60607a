/**
 * The places of a crebo as ranking needs them. They are read from the database when somebody asks for their crebo, and
 * kept for the next question, up to a limit.
 */
import type { Crebo, Datum, Pc4 } from '../../../shared/domain/ids';
import type { Punt } from '../../../shared/leerbanen/distance';
import { aanbiederSleutel, type Aanbieder } from '../../../shared/leerbanen/leerbedrijven';
import type { Reference } from '../reference/types';
import type { LeerbanenBank } from './bank/open-bank';
import { dayOf } from './bank/day-number';
import { leerwegOf, toCrebo } from './bank/leerplaats-row';
import type { Cell, Row } from './bank/sql-bank';
import type { CreboView } from './crebo-view';
import { Offers } from './offers';
import { PlaceBlock, type BankPlek, type PlekRegel } from './place-block';

/** More places than the country has; what was asked longest ago is dropped first. */
const MAX_KEPT = 200_000;

/** Where a place does not tell what can be learned, the erkenning of its leerbedrijf may. */
const SELECT = `
  SELECT leerbaan.nr, volgorde, leerbaan.pc4, leerbaan.lat, leerbaan.lon, leerweg, start, dagen, kenmerken,
         leerbaan.aanbod, erkenning.aanbod, aanbieder.nr, bedrijf
    FROM leerbaan JOIN aanbieder ON aanbieder.nr = leerbaan.aanbieder
    LEFT JOIN leerbedrijf ON leerbaan.aanbod = 0 AND aanbieder.id <> '' AND leerbedrijf.id = aanbieder.id
    LEFT JOIN erkenning ON erkenning.crebo = leerbaan.crebo AND erkenning.cel = leerbedrijf.cel
         AND erkenning.leerbedrijf = leerbedrijf.nr`;

export class Places {
  readonly #kept = new Map<Crebo, PlaceBlock>();
  readonly #days = new Map<number, Datum>();
  readonly #offers: Offers;
  #aantal = 0;

  constructor(
    private readonly bank: LeerbanenBank,
    private readonly reference: Reference,
    private readonly view: CreboView,
  ) {
    this.#offers = new Offers(bank.sql, (crebo) => reference.kwalificaties.get(crebo)?.werkprocessen ?? []);
  }

  /** @param crebo as it is written in the source; without a known kwalificatie it has no places */
  of(crebo: Crebo): PlaceBlock {
    const known = this.#kept.get(crebo);
    this.#kept.delete(crebo);
    const block = known ?? this.#read(crebo, 'WHERE leerbaan.crebo = ?', Number(crebo));
    this.#kept.set(crebo, block);
    if (!known) this.#makeRoom(block.aantal);
    return block;
  }

  /** One place by the id of its source. */
  withId(id: string): BankPlek | undefined {
    const [row] = this.bank.sql.all('SELECT crebo FROM leerbaan WHERE id = ?', [id]);
    const block = row && this.#read(toCrebo(row[0]), 'WHERE leerbaan.id = ?', id);
    return block && block.aantal > 0 ? block.neem(0) : undefined;
  }

  aanbieder(nr: number): Aanbieder {
    const [row] = this.bank.sql.all('SELECT id, naam, plaats FROM aanbieder WHERE nr = ?', [nr]);
    const [id = '', naam = '', plaats = ''] = (row ?? []).map(String);
    return { sleutel: aanbiederSleutel(id, naam, plaats), naam, plaats };
  }

  #makeRoom(added: number): void {
    this.#aantal += added;
    for (const [crebo, block] of this.#kept) {
      if (this.#aantal <= MAX_KEPT || this.#kept.size === 1) return;
      this.#kept.delete(crebo);
      this.#aantal -= block.aantal;
    }
  }

  #read(crebo: Crebo, where: string, value: string | number): PlaceBlock {
    const today = this.view.vandaag(crebo)?.crebo ?? crebo;
    const niveau = this.reference.kwalificaties.get(today)?.niveau;
    const rows = niveau === undefined ? [] : this.bank.sql.all(`${SELECT} ${where}`, [value]);
    return new PlaceBlock(
      { crebo: today, oudeCrebo: today === crebo ? undefined : crebo, niveau: niveau ?? 0 },
      rows.map((row) => this.#regel(today, row)),
    );
  }

  #regel(crebo: Crebo, row: Row): PlekRegel {
    const [nr, volgorde, pc4, lat, lon, leerweg, start, dagen, kenmerken, own, erkend, aanbieder, bedrijf] =
      row;
    return {
      nr: Number(nr),
      volgorde: Number(volgorde),
      punt: typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : this.#middle(pc4),
      leerweg: leerwegOf(leerweg),
      start: typeof start === 'number' ? this.#day(start) : undefined,
      dagenPerWeek: typeof dagen === 'number' ? dagen : undefined,
      kenmerken: Number(kenmerken),
      aanbod: own
        ? this.#offers.of(crebo, 'leerbaan', Number(own))
        : this.#offers.of(crebo, 'erkenning', Number(erkend ?? 0)),
      aanbieder: Number(aanbieder),
      bedrijf: Number(bedrijf),
    };
  }

  /** Few days are the first of many places. */
  #day(number: number): Datum {
    const known = this.#days.get(number) ?? dayOf(number);
    this.#days.set(number, known);
    return known;
  }

  #middle(pc4: Cell | undefined): Punt | undefined {
    return typeof pc4 === 'number' ? this.reference.plaatsen.get(String(pc4) as Pc4) : undefined;
  }
}
