/** The policy that every answer carries. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CSP } from '../../shared/security/csp';
import { SECURITY_HEADERS } from '../../shared/security/headers';

test('the policy is exactly this text, in production and everywhere else', () => {
  expect(CSP).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(CSP);
});

test('the page of the sources holds no script or style of its own', () => {
  const html = readFileSync(new URL('../../renderer/index.html', import.meta.url), 'utf8');
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<base|http-equiv/iu);
  expect(html.match(/<script[^>]*>[^<]*<\/script>/gu)).toEqual([
    '<script type="module" src="./app/main.tsx"></script>',
  ]);
});
