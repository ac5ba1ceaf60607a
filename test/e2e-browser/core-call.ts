/** Asks the core behind the screen's back, as a script does: to make a conversation quickly. */
import { expect } from 'vitest';
import type { App } from './open-app';

/** Calls a channel; the screen does not know of it until it is read anew. */
export async function callCore<T>(app: App, name: string, input: unknown): Promise<T> {
  const answer = await app.page.evaluate(
    async ([channel, body]) => {
      const response = await fetch(`/api/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await response.json()) as { ok: boolean; value: unknown };
    },
    [name, JSON.stringify(input)] as const,
  );
  expect(answer, name).toMatchObject({ ok: true });
  return answer.value as T;
}

/** Shows an address with what the core holds now. */
export async function showAnew({ page, origin }: App, adres: string): Promise<void> {
  await page.goto(`${origin}/${adres}`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}
