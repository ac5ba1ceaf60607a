/** `gegevens`: data sets, editions, counts and hashes, as one JSON object. */
import { call } from '../call';
import type { Command } from './command';

export const gegevens: Command = async ({ engine, write }) => {
  write(await call(engine, 'gegevens.overzicht', {}));
  return 0;
};
