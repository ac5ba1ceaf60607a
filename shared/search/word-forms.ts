/**
 * Forms of one word that a Dutch stemmer leaves apart: `schoongemaakt`, `schoonmaakster` and `schoonmaken`;
 * `huisje` and `huis`. A rule only proposes; whether the other form exists is for the dictionary to say.
 */

const PARTICIPLE = /^(|.{2,}?)ge(.{2,})(?:en|t|d)$/u;
const PREFIXED_PARTICIPLE = /^((?:be|her|er|ont|ver).{2,})[td]$/u;
const INFINITIVE = /^(.{3,})en$/u;
const PAST = /^(.{3,})[td]en?$/u;
const AGENT = /^(.{3,})ers?$/u;
const FEMALE_AGENT = /^(.{3,})(?:sters?|aars?)$/u;
const DIMINUTIVES = ['etje', 'tje', 'pje', 'je'] as const;
const VOWEL_END = /[aiouy]$/u;
const DOUBLE_END = /(.)\1$/u;

type VerbForm = 'infinitive' | 'participle' | 'past' | 'agent';

export interface VerbBase {
  readonly base: string;
  readonly form: VerbForm;
}

/** What a word would be the form of, if it belongs to a verb; each base spelled in one way. */
export function verbBases(word: string): readonly VerbBase[] {
  const bases: VerbBase[] = [];
  const add = (text: string | undefined, form: VerbForm, isOpen: boolean): void => {
    if (text !== undefined && text.length >= 3) bases.push({ base: spelling(text, isOpen), form });
  };
  const last = word.at(-1) ?? '';
  if (last === 'n') add(INFINITIVE.exec(word)?.[1], 'infinitive', true);
  if (last === 'n' || last === 't' || last === 'd') {
    const participle = word.includes('ge') ? PARTICIPLE.exec(word) : null;
    if (participle) add(`${participle[1] ?? ''}${participle[2] ?? ''}`, 'participle', last === 'n');
    if (last !== 'n') add(PREFIXED_PARTICIPLE.exec(word)?.[1], 'participle', false);
  }
  if (last === 'n' || last === 'e') add(PAST.exec(word)?.[1], 'past', false);
  if (last === 'r' || last === 's') {
    add(AGENT.exec(word)?.[1], 'agent', true);
    add(FEMALE_AGENT.exec(word)?.[1], 'agent', false);
  }
  return bases;
}

/** Two forms of one verb. A past tense only counts beside an infinitive: too many nouns look like one. */
export function areForms(one: VerbForm, other: VerbForm): boolean {
  return (one !== 'past' && other !== 'past') || one === 'infinitive' || other === 'infinitive';
}

/** Words of which this may be the diminutive (`pakketjes`), or the plural as it is often typed (`autos`). */
export function smallerForms(word: string): readonly string[] {
  const bases: string[] = [];
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  if (single !== word && VOWEL_END.test(single)) bases.push(single);
  for (const ending of DIMINUTIVES) {
    if (!single.endsWith(ending)) continue;
    const base = single.slice(0, -ending.length);
    bases.push(base);
    if (DOUBLE_END.test(base)) bases.push(base.slice(0, -1));
  }
  return bases.filter((base) => base.length >= 2);
}

/**
 * One spelling for a base. Before an ending with a vowel (`isOpen`) Dutch writes `bakk-en` for bak and
 * `mak-en` for maak. An e is left short, since it is often mute (`timmer-en`); v and z end as f and s.
 */
function spelling(base: string, isOpen: boolean): string {
  const closed = !isOpen
    ? base
    : /([^aeiou])\1$/u.test(base)
      ? base.slice(0, -1)
      : base.replace(/(^|[^aeiou])([aou])(?=[^aeiouwxy]$)/u, '$1$2$2');
  return closed
    .replace(/ee(?=[^aeiou]$)/u, 'e')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
