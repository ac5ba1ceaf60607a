/** How Chromium is started for tests: as root, without a graphics card, and without calling anybody. */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];
