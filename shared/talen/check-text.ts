/** What a translation must hold to, wherever it comes from: the sources of the app, or a file of a translator. */
import { findEmail } from '../privacy/e-mail';
import { findTelefoon } from '../privacy/telefoon';

/** The longest Dutch text has some 120 characters. */
const MAX = 600;

/** What the screen fills in, such as `{aantal}`. */
const PLACEHOLDER = /\{[^{}]*\}/gu;

/** Signs that nobody sees; those that turn the direction of writing around are among them. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cc}/u;

/** @returns one Dutch sentence that says what is wrong; undefined when the text may be used */
export function problemOfText(nl: string, tekst: string): string | undefined {
  if (tekst.trim() === '') return 'De vertaling is leeg.';
  if (tekst !== tekst.trim()) return 'Er staat een spatie voor of achter de vertaling.';
  if (tekst.length > MAX) return `De vertaling is langer dan ${String(MAX)} tekens.`;
  if (UNSEEN.test(tekst)) return 'In de vertaling staat een onzichtbaar teken.';
  if (placeholders(nl) !== placeholders(tekst)) return whichPlaceholders(nl);
  if (findEmail(tekst).length > 0) return 'In de vertaling staat een e-mailadres.';
  if (findTelefoon(tekst).length > 0) return 'In de vertaling staat een telefoonnummer.';
  return undefined;
}

/** With every brace in it, so that half a placeholder counts too. */
function placeholders(tekst: string): string {
  const whole = tekst.match(PLACEHOLDER) ?? [];
  const rest = tekst.replace(PLACEHOLDER, '').match(/[{}]/gu) ?? [];
  return [...whole, ...rest].sort().join(' ');
}

function whichPlaceholders(nl: string): string {
  const wanted = [...new Set(nl.match(PLACEHOLDER) ?? [])];
  if (wanted.length === 0) return 'In deze vertaling horen geen accolades: { of }.';
  return `In de vertaling hoort precies te staan: ${wanted.join(' en ')}. Vertaal dat niet.`;
}
