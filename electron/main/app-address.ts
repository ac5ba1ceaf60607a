/** The one address of the app inside Electron; everything else is foreign. */
export const APP_SCHEME = 'app';
const APP_HOST = 'kompas';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** True for any address of the app's own origin; parsed, since a text comparison can be fooled. */
export function isAppUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && !username && !password;
}
