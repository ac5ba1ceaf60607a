/** Splits the words of a call into a command, its options and what else it names. */

const OPTIONS = ['--uitleg', '--proef'] as const;
export type Option = (typeof OPTIONS)[number];

export interface Arguments {
  readonly command: string | undefined;
  readonly options: ReadonlySet<Option>;
  /** What is no option: the name of a file. */
  readonly words: readonly string[];
  /** Options of no command. */
  readonly unknown: readonly string[];
}

export function parseArguments(words: readonly string[]): Arguments {
  const [command, ...rest] = words;
  const isOption = (word: string): word is Option => (OPTIONS as readonly string[]).includes(word);
  return {
    command,
    options: new Set(rest.filter(isOption)),
    words: rest.filter((word) => !word.startsWith('--')),
    unknown: rest.filter((word) => word.startsWith('--') && !isOption(word)),
  };
}
