/**
 * Checklist 5: the app needs one permission, and every other request and check is denied. The one is the picture of
 * the camera, without sound, for the app's own page: it reads the QR of a hand-over after a press on a button.
 */
import type { Session } from 'electron';
import { isAppUrl } from '../app-address';

/** What Electron tells of a request or check; each knows a part of it. */
interface Asked {
  readonly isMainFrame?: boolean;
  readonly mediaType?: string;
  readonly mediaTypes?: readonly string[];
  readonly requestingUrl?: string;
  readonly securityOrigin?: string;
}

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details: Asked) => {
    callback(isOwnCamera(permission, details.requestingUrl, details));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details: Asked) =>
    isOwnCamera(permission, origin, details),
  );
  session.setDevicePermissionHandler(() => false);
}

/** Only video, only for the main frame of our own page, and nothing when that is not certain. */
function isOwnCamera(permission: string, address: string | undefined, asked: Asked): boolean {
  const kinds = asked.mediaTypes ?? [asked.mediaType];
  const isVideo = kinds.length > 0 && kinds.every((kind) => kind === 'video');
  const isOwn = [address, asked.securityOrigin].every((one) => one === undefined || isAppUrl(one));
  return permission === 'media' && isVideo && address !== undefined && isOwn && asked.isMainFrame === true;
}
