/** The end of one person: the core counts and forgets them, then this page and the other tabs do. */
import type { Bridge } from '../../../../shared/contract/bridge';
import { fail } from '../../../../shared/contract/result';
import type { GesprekStore } from '../../../app';
import { keepLanguage } from './kept-language';
import { tellTabs } from './start-afresh';

/** @returns false when the core did not do it: then nothing is forgotten, and nobody may take the place */
export async function forgetPerson(bridge: Bridge, store: GesprekStore): Promise<boolean> {
  // What was answered a moment ago counts too.
  await store.settled();
  const answer = await bridge
    .call('werkplaats.volgende', {})
    .catch((cause: unknown) => fail('interne-fout', { detail: String(cause) }));
  if (!answer.ok) return false;
  store.forget();
  keepLanguage(null);
  tellTabs();
  return true;
}
