/** Asks the core behind the screen's back, as a script does: to make a conversation quickly. */
import { expect } from 'vitest';
import type { App } from './open-app';

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** The answer as it is, also when it is an error. Asked beside the page: that may be on its way to a fresh one. */
export async function askCore({ page, origin }: App, name: string, input: unknown): Promise<Answer> {
  const response = await page.request.post(`${origin}/api/${name}`, { data: input, headers: { origin } });
  return (await response.json()) as Answer;
}

/** Calls a channel; the screen does not know of it until it is read anew. */
export async function callCore<T>(app: App, name: string, input: unknown): Promise<T> {
  const answer = await askCore(app, name, input);
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
