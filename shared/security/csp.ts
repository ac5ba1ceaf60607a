/**
 * The one Content-Security-Policy of the app, the same in every host and never loosened for development.
 * No `unsafe-*`: scripts, styles and fonts come from the app's own files only. Trusted Types go with it, since
 * React, React Aria and recharts work without a policy of their own.
 */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";
