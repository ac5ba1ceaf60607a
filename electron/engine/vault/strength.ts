/** How strong a passphrase is, by a kept estimator that knows Dutch words and names. Loaded at first use. */
import type { MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Sterkte } from '../../../shared/contract/kluis-vorm';
import { EngineError } from '../engine-error';

/** What a kluis asks at least, of 0 to 4: a hundred million guesses. */
const MIN_SCORE = 3;
const SHORT = 12;

/** Words that somebody at this app thinks of first. */
const OWN_WORDS = ['leerbaankompas', 'leerbaan', 'leerbanen', 'kompas', 'kluis', 'wachtzin', 'sbb', 's-bb'];

type Tip = Sterkte['tips'][number];

const TIP_OF_PATTERN: Readonly<Record<string, Tip>> = {
  date: 'datum',
  regex: 'datum',
  repeat: 'herhaling',
  sequence: 'rij',
  spatial: 'rij',
};

let loading: Promise<ZxcvbnFactory> | undefined;

export async function strengthOf(wachtzin: string): Promise<Sterkte> {
  loading ??= load();
  const { score, guessesLog10, sequence } = (await loading).check(wachtzin);
  const genoeg = score >= MIN_SCORE;
  return { score, genoeg, raadLog10: guessesLog10, tips: genoeg ? [] : tipsFor(wachtzin, sequence) };
}

/** @throws EngineError `zwakke-wachtzin` */
export async function demandStrength(wachtzin: string): Promise<void> {
  if (!(await strengthOf(wachtzin)).genoeg) throw new EngineError('zwakke-wachtzin');
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary, own: OWN_WORDS },
    graphs: common.adjacencyGraphs,
  });
}

function tipsFor(wachtzin: string, sequence: readonly MatchExtended[]): Tip[] {
  const tips = new Set<Tip>();
  if (wachtzin.length < SHORT) tips.add('te-kort');
  for (const match of sequence) {
    const tip = match.pattern === 'dictionary' ? wordTip(match) : TIP_OF_PATTERN[match.pattern];
    if (tip !== undefined) tips.add(tip);
  }
  tips.add('meer-woorden');
  return [...tips];
}

function wordTip({ dictionaryName }: MatchExtended): Tip {
  return /firstnames|lastnames/iu.test(String(dictionaryName)) ? 'naam' : 'bekend-woord';
}
