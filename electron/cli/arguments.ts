/** Splits the words of a call into a command and its options. */

const OPTIONS = ['--uitleg'] as const;
export type Option = (typeof OPTIONS)[number];

export interface Arguments {
  readonly command: string | undefined;
  readonly options: ReadonlySet<Option>;
  /** Words that are no option of any command. */
  readonly unknown: readonly string[];
}

export function parseArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  const isOption = (word: string): word is Option => (OPTIONS as readonly string[]).includes(word);
  return {
    command,
    options: new Set(rest.filter(isOption)),
    unknown: rest.filter((word) => !isOption(word)),
  };
}
