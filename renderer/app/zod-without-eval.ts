/**
 * Stands in for `zod` in the built page (see electron.vite.config.ts). zod tries `new Function` once to see
 * whether it may compile schemas; our policy forbids that and the browser would report it. This must be
 * settled before the first schema is made, so it can not be done in an entry: every schema imports zod first.
 */
import { config } from 'zod/v4/core';

config({ jitless: true });

export * from 'zod/v4';
