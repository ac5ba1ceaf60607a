/** What a file of a translator changes, line by line: a line that is not right is refused, and the rest is used. */
import type { TalenInvoerUitkomst, Vertaling } from '../../../shared/contract/talen-vorm';
import type { VertaaldeTekst } from '../../../shared/talen/built-in';
import { problemOfText } from '../../../shared/talen/check-text';
import { isSameText, vertalingOf, type Texts } from './effective';
import type { Regel } from './read-csv';

export interface Gewogen extends Omit<TalenInvoerUitkomst, 'overzicht'> {
  /** The organisation's own texts afterwards; the very same object when nothing changes. */
  readonly own: Texts;
}

export interface Nu {
  readonly nl: Readonly<Record<string, string>>;
  readonly builtIn: Texts;
  readonly own: Texts;
}

export function weigh(regels: readonly Regel[], { nl, builtIn, own }: Nu): Gewogen {
  const after = new Map(Object.entries(own));
  const seen = new Map<string, number>();
  const geweigerd: { regel: number; reden: string }[] = [];
  let overgenomen = 0;
  let gelijk = 0;
  for (const regel of regels) {
    const { sleutel } = regel;
    const dutch = Object.hasOwn(nl, sleutel) ? nl[sleutel] : undefined;
    const now = vertalingOf(sleutel, dutch ?? '', builtIn[sleutel], own[sleutel]);
    const outcome = dutch === undefined ? unknownKey(sleutel) : outcomeOf(regel, now, seen.get(sleutel));
    seen.set(sleutel, seen.get(sleutel) ?? regel.regel);
    if (typeof outcome === 'string') geweigerd.push({ regel: regel.regel, reden: outcome });
    else if (outcome === null) gelijk += 1;
    else {
      overgenomen += 1;
      // As the app brings it: then it is not the organisation's own any more.
      if (isSameText(builtIn[sleutel], outcome)) after.delete(sleutel);
      else after.set(sleutel, outcome);
    }
  }
  return { own: overgenomen === 0 ? own : Object.fromEntries(after), overgenomen, gelijk, geweigerd };
}

/** @returns the text to take over, null when nothing changes, or in Dutch why the line is refused */
function outcomeOf(
  regel: Regel,
  now: Vertaling,
  earlier: number | undefined,
): VertaaldeTekst | null | string {
  if (earlier !== undefined) return `Deze sleutel staat ook al op regel ${String(earlier)}.`;
  if (regel.kapot) return 'In deze regel staat een fout van het rekenprogramma, zoals #NAAM?.';
  const { tekst } = regel;
  const marked = readMark(regel.nagekeken);
  if (marked === undefined) return `Bij "nagekeken" staat "${regel.nagekeken}". Schrijf ja of nee.`;
  // A text that somebody changed is not the one that was checked.
  const nagekeken = marked ?? (tekst === now.tekst && now.nagekeken);
  if (tekst === now.tekst && nagekeken === now.nagekeken) return null;
  return problemOfText(now.nl, tekst) ?? { nl: regel.nl === '' ? now.nl : regel.nl, tekst, nagekeken };
}

/** @returns null when nothing is said, undefined when it is neither yes nor no */
function readMark(cell: string): boolean | null | undefined {
  switch (cell.toLowerCase()) {
    case '':
      return null;
    case 'ja':
      return true;
    case 'nee':
      return false;
    default:
      return undefined;
  }
}

function unknownKey(sleutel: string): string {
  return sleutel === '' ? 'De sleutel ontbreekt.' : `De sleutel "${sleutel.slice(0, 60)}" kent de app niet.`;
}
