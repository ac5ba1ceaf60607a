/**
 * Serves the built renderer as app://kompas/ with the security headers.
 * Checklist 7 (Content-Security-Policy) and 18 (a protocol of our own in place of file://).
 */
import { protocol, type Session } from 'electron';
import { SECURITY_HEADERS } from '../../shared/security/headers';
import { readStaticFiles } from '../hosts/static-files';
import { APP_SCHEME, isAppUrl } from './app-address';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Nothing of the app is kept outside it. */
const HEADERS = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

export async function serveApp(session: Session, rendererDir: string): Promise<void> {
  const files = await readStaticFiles(rendererDir);
  session.protocol.handle(APP_SCHEME, (request) => {
    const file = isAppUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET' || !file) {
      return new Response('Niet gevonden', { status: 404, headers: HEADERS });
    }
    const headers = { ...HEADERS, 'Content-Type': file.type };
    return new Response(file.content, { headers });
  });
}
