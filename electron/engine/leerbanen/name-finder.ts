/**
 * Finds leerbanen by name, leerbedrijf, plaats or kwalificatie. Of 100,000 leerbanen only a few numbers each are kept:
 * texts that return are folded once, and each word of a question is looked up once in every different text.
 */
import type { VindUitkomst } from '../../../shared/contract/leerbanen-vorm';
import { fold } from '../../../shared/text/fold';
import { toCrebo } from './bank/leerplaats-row';
import type { LeerbaanSet } from './leerbaan-set';
import { shownLeerbaan } from './shown';

interface NameIndex {
  /** Every different text, folded. */
  readonly texts: readonly string[];
  /** Leerbanen by leerbedrijf, plaats and id: their number, and their texts. */
  readonly nr: Int32Array;
  readonly titel: Int32Array;
  readonly aanbieder: Int32Array;
  readonly kwalificatie: Int32Array;
  readonly crebo: Int32Array;
}

const SELECT = `
  SELECT leerbaan.nr, titel, naam || ' ' || plaats, crebo FROM leerbaan
    JOIN aanbieder ON aanbieder.nr = leerbaan.aanbieder
   ORDER BY naam COLLATE NOCASE, plaats, volgorde`;

export class NameFinder {
  /** Made when somebody looks for the first time. */
  #made: NameIndex | undefined;

  constructor(private readonly set: LeerbaanSet) {}

  find({ tekst, aantal }: { readonly tekst: string; readonly aantal: number }): VindUitkomst {
    const index = (this.#made ??= makeIndex(this.set));
    const words = fold(tekst).split(' ');
    const holds = words.map((word) => index.texts.map((text) => text.includes(word)));
    const found = Array.from(index.nr.keys()).filter((i) =>
      holds.every((has) =>
        [index.titel, index.aanbieder, index.kwalificatie].some((column) => has[column[i] ?? 0] === true),
      ),
    );
    return {
      leerbanen: found.slice(0, aantal).flatMap((i) => this.#shown(index.nr[i] ?? 0, index.crebo[i] ?? 0)),
      totaal: found.length,
    };
  }

  #shown(nr: number, written: number): VindUitkomst['leerbanen'] {
    const crebo = this.set.view.vandaag(toCrebo(written))?.crebo;
    const kwalificatie = crebo && this.set.reference.kwalificaties.get(crebo);
    return kwalificatie ? shownLeerbaan(this.set, { nr, crebo, niveau: kwalificatie.niveau }) : [];
  }
}

function makeIndex({ bank, view }: LeerbaanSet): NameIndex {
  const texts = new Map<string, number>();
  const keep = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const rows: [nr: number, titel: number, aanbieder: number, kwalificatie: number, crebo: number][] = [];
  for (const [nr, titel, aanbieder, crebo] of bank.sql.scan(SELECT)) {
    const today = view.vandaag(toCrebo(crebo));
    if (!today) continue;
    const names = [String(titel), String(aanbieder), `${today.naam} ${today.crebo}`] as const;
    const [own, provider, kwalificatie] = [keep(names[0]), keep(names[1]), keep(names[2])];
    rows.push([Number(nr), own, provider, kwalificatie, Number(crebo)]);
  }
  return {
    texts: [...texts.keys()].map(fold),
    nr: Int32Array.from(rows, (row) => row[0]),
    titel: Int32Array.from(rows, (row) => row[1]),
    aanbieder: Int32Array.from(rows, (row) => row[2]),
    kwalificatie: Int32Array.from(rows, (row) => row[3]),
    crebo: Int32Array.from(rows, (row) => row[4]),
  };
}
