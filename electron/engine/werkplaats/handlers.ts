/** Channels of the werkplaats. */
import type { PartOf } from '../handlers';
import type { Werkplaats } from './werkplaats';

type Channels =
  'werkplaats.toestand' | 'werkplaats.begin' | 'werkplaats.pin' | 'werkplaats.stop' | 'werkplaats.volgende';

export function werkplaatsHandlers(werkplaats: Werkplaats): PartOf<Channels> {
  return {
    'werkplaats.toestand': werkplaats.toestand,
    'werkplaats.begin': werkplaats.begin,
    'werkplaats.pin': ({ pin }) => werkplaats.prove(pin),
    'werkplaats.stop': ({ pin }) => werkplaats.stop(pin),
    'werkplaats.volgende': async () => {
      await werkplaats.next();
      return null;
    },
  };
}
