/** Gathers the dossiers of a file one by one; holds one dossier at a time. */
import type { Leeshulp } from '../types';
import { onleesbaar } from '../onleesbaar';
import type { Dossier, Kerntaak, Part, Profiel } from './dossier';
import { FACTS, KNOWN, PLACE_OF, WITH_TEXT, type Place } from './elements';
import type { XmlNode, XmlVisitor } from './walk-xml';

/** Far more than any real dossier has; more is no dossier, and would fill the memory. */
const AT_MOST = { profielen: 200, kerntaken: 100, werkprocessen: 100, crebos: 20 } as const;

interface Hearers {
  readonly bestand: string;
  readonly hulp: Pick<Leeshulp, 'weiger' | 'opmerking'>;
  /** @param sector title of the sectorkamer that holds the pen; '' when the file does not tell */
  readonly dossier: (dossier: Dossier, sector: string) => void;
}

export class Collector implements XmlVisitor {
  readonly #sectorkamers = new Map<string, string>();
  #dossier: Dossier | undefined;
  #profiel: Profiel | undefined;
  #kerntaak: Kerntaak | undefined;
  /** Path of the outermost element with an unknown name. */
  #unknown: string | undefined;

  constructor(private readonly to: Hearers) {}

  readonly open = (node: XmlNode): boolean => {
    const place = this.#unknown === undefined ? PLACE_OF.get(node.pad) : undefined;
    if (place === undefined) {
      this.#passOver(node);
      return false;
    }
    this.#opened(place, node);
    return WITH_TEXT.has(place);
  };

  readonly close = (node: XmlNode, tekst: string): void => {
    if (this.#unknown !== undefined) {
      if (this.#unknown === node.pad) this.#unknown = undefined;
      return;
    }
    const place = PLACE_OF.get(node.pad);
    if (place !== undefined) this.#closed(place, node, tekst.trim());
  };

  #passOver({ naam, pad, plek, attributen }: XmlNode): void {
    if (FACTS.has(naam) && attributen['referentie'] === undefined) {
      const reden = 'Dit onderdeel staat op een plaats die de app niet kent. Daarom is het niet gelezen.';
      this.to.hulp.weiger({
        plek: { bestand: this.to.bestand, pad: plek },
        veld: naam,
        waarde: (attributen['titel'] ?? '').slice(0, 80),
        reden,
      });
    }
    if (this.#unknown !== undefined || KNOWN.has(naam)) return;
    this.#unknown = pad;
    this.to.hulp.opmerking(`Het onderdeel "${pad.slice(0, 200)}" kent de app niet. Het is overgeslagen.`);
  }

  #opened(place: Place, { attributen: a, plek }: XmlNode): void {
    switch (place) {
      case 'sectorkamer':
        if (this.#sectorkamers.size < AT_MOST.profielen)
          this.#sectorkamers.set(a['nr'] ?? '', a['titel'] ?? '');
        break;
      case 'dossier':
        this.#dossier = {
          titel: a['titel'] ?? '',
          status: a['status'] ?? '',
          beroepsvereisten: a['wettelijkeberoepsvereisten'] ?? '',
          plek,
          dossiercrebo: '',
          penvoerder: '',
          vastgesteldOp: '',
          kerntaken: [],
          profielen: [],
        };
        break;
      case 'penvoerder':
        if (this.#dossier) this.#dossier.penvoerder = a['referentie'] ?? '';
        break;
      case 'profiel': {
        const given = {
          niveau: a['niveau'] ?? '',
          soort: '',
          beroepsvereisten: '',
          crebos: [],
          kerntaken: [],
        };
        this.#profiel = { ...partOf(a, plek), ...given };
        add(this.#dossier?.profielen, this.#profiel, AT_MOST.profielen, plek);
        break;
      }
      case 'basiskerntaak':
      case 'profielkerntaak': {
        this.#kerntaak = { ...partOf(a, plek), werkprocessen: [] };
        const list = place === 'basiskerntaak' ? this.#dossier?.kerntaken : this.#profiel?.kerntaken;
        add(list, this.#kerntaak, AT_MOST.kerntaken, plek);
        break;
      }
      case 'basiswerkproces':
      case 'profielwerkproces':
        add(this.#kerntaak?.werkprocessen, partOf(a, plek), AT_MOST.werkprocessen, plek);
        break;
      case 'dossiercrebo':
      case 'vastgesteldop':
      case 'crebo':
      case 'soortopleiding':
      case 'beroepsvereisten':
        break;
    }
  }

  #closed(place: Place, { attributen: a, plek }: XmlNode, tekst: string): void {
    const dossier = this.#dossier;
    const profiel = this.#profiel;
    if (place === 'dossier' && dossier) {
      const kamer = this.#sectorkamers.get(dossier.penvoerder) ?? '';
      this.to.dossier(dossier, kamer);
      this.#dossier = undefined;
    } else if (place === 'profiel') this.#profiel = undefined;
    else if (place === 'dossiercrebo' && dossier?.dossiercrebo === '') dossier.dossiercrebo = tekst;
    else if (place === 'vastgesteldop' && dossier) dossier.vastgesteldOp = tekst;
    else if (place === 'soortopleiding' && profiel) profiel.soort = tekst;
    else if (place === 'beroepsvereisten' && profiel) profiel.beroepsvereisten = tekst;
    else if (place === 'crebo' && profiel) {
      const days = { geldigVan: a['Geldig_vanaf'] ?? '', eindeInstroom: a['Datum_einde_instroom'] ?? '' };
      add(profiel.crebos, { tekst, ...days, plek }, AT_MOST.crebos, plek);
    }
  }
}

function partOf(attributen: XmlNode['attributen'], plek: string): Part {
  return { hoofdstuk: attributen['hoofdstuk'] ?? '', titel: attributen['titel'] ?? '', plek };
}

function add<T>(list: T[] | undefined, item: T, most: number, plek: string): void {
  if (!list) return;
  if (list.length >= most) {
    throw onleesbaar(`Bij ${plek} staan meer dan ${String(most)} onderdelen. Dit is geen dossier van SBB.`);
  }
  list.push(item);
}
