import { describe, expect, it } from 'vitest';
import { creboLookup } from '../../../electron/engine/leerbanen/crebo-lookup';
import type { Crebo } from '../../../shared/domain/ids';
import { GASTHEER, KOK, OUDE_KOK, smallReference, VERDWENEN } from './small-reference';

describe('the kwalificatie that a crebo stands for today', () => {
  const reference = smallReference();

  it('is itself when it is offered, its successor when it was followed up, and itself when nobody knows more', () => {
    const zoek = creboLookup(reference);
    expect([GASTHEER, OUDE_KOK, VERDWENEN].map((crebo) => zoek(crebo)?.crebo)).toEqual([
      GASTHEER,
      KOK,
      VERDWENEN,
    ]);
    expect(zoek('99999' as Crebo)).toBeUndefined();
  });

  it('stays itself while it is offered, even when a successor is known', () => {
    const zoek = creboLookup({ ...reference, opvolging: new Map([[GASTHEER, KOK]]) });
    expect(zoek(GASTHEER)?.crebo).toBe(GASTHEER);
  });

  it('ends also when successors go round in a circle', () => {
    const circle = new Map([
      [OUDE_KOK, VERDWENEN],
      [VERDWENEN, OUDE_KOK],
    ]);
    expect([OUDE_KOK, VERDWENEN]).toContain(
      creboLookup({ ...reference, opvolging: circle })(OUDE_KOK)?.crebo,
    );
  });
});
