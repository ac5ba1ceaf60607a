/** Reads a whole source file of leerbanen or erkenningen into a database of its own, with bounded memory. */
import { OPMERKINGEN } from '../../../../shared/leerbanen/opmerkingen';
import { BankWriter } from '../../leerbanen/bank/bank-writer';
import { describeBank, type LeerbanenBank } from '../../leerbanen/bank/open-bank';
import type { Bronbestand, Leeshulp } from '../types';
import type { LeesStap } from './source-row';
import { RowTaker } from './take-rows';

/** What reading needs; where a file is made is up to the one who asks. */
export type Hulp = Omit<Leeshulp, 'map'>;
export type Lezer = (bestand: Bronbestand, hulp: Hulp) => AsyncIterable<LeesStap, void, undefined>;

export interface Ingelezen {
  /** Open; the one who asked closes it. */
  readonly bank: LeerbanenBank;
  /** Records or rows. */
  readonly gelezen: number;
  readonly aantallen: {
    readonly leerbanen: number;
    readonly leerbedrijven: number;
    readonly erkenningen: number;
  };
}

/** Reading is most of the work; sorting and writing erkenningen is the rest. */
const SHARE_READING = 0.8;
/** Rows between two breaths. */
const BATCH = 500;

/** @throws EngineError `onleesbaar-bestand` when nothing in it can be used, `geannuleerd` when cancelled */
export async function readFileInto(bestand: Bronbestand, hulp: Hulp, lezer: Lezer): Promise<Ingelezen> {
  const whole = Math.ceil(bestand.grootte / SHARE_READING);
  hulp.voortgang(0, whole);
  await hulp.adem();
  const writer = await BankWriter.create();
  try {
    const gelezen = await readRows(writer, bestand, hulp, lezer, whole);
    const sql = await writer.finish(bestand.naam, async (done) => {
      hulp.voortgang(bestand.grootte + Math.floor(done * (whole - bestand.grootte)), whole);
      await hulp.adem();
    });
    const { leerbanen, erkenningen } = writer;
    for (let i = 0; i < erkenningen.dubbel; i += 1) hulp.opmerking(OPMERKINGEN['erkenning-dubbel']);
    hulp.voortgang(whole, whole);
    const aantallen = {
      leerbanen: leerbanen.aantal,
      leerbedrijven: erkenningen.leerbedrijven,
      erkenningen: erkenningen.aantal,
    };
    return { bank: describeBank(sql), gelezen, aantallen };
  } catch (error) {
    writer.close();
    throw error;
  }
}

async function readRows(
  writer: BankWriter,
  bestand: Bronbestand,
  hulp: Hulp,
  lezer: Lezer,
  whole: number,
): Promise<number> {
  const taker = new RowTaker(writer, hulp);
  let done = 0;
  for await (const { gelezen, rijen } of lezer(bestand, hulp)) {
    for (const rij of rijen) {
      taker.take(rij);
      done += 1;
      if (done % BATCH === 0) await hulp.adem();
    }
    hulp.voortgang(gelezen, whole);
    await hulp.adem();
  }
  taker.checkUsable();
  return taker.gelezen;
}
