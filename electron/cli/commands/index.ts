/** All commands by name. */
import type { Command } from './command';
import { gegevens } from './gegevens';
import { importeer, vorige } from './importeer';
import { match } from './match';
import { regelingen } from './regelingen';
import { route } from './route';
import { volgende } from './volgende';
import { zoek } from './zoek';

export const COMMANDS: Readonly<Record<string, Command>> = {
  gegevens,
  zoek,
  match,
  volgende,
  importeer,
  vorige,
  route,
  regelingen,
};

/** Commands that name a file. */
export const WITH_FILE: ReadonlySet<string> = new Set(['importeer']);
