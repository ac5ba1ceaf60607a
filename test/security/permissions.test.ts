/** The camera without sound, for the app's own page: nothing else is ever allowed. */
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { denyPermissions } from '../../electron/main/security/permissions';
import { SECURITY_HEADERS } from '../../shared/security/headers';

type Request = (contents: null, permission: string, callback: (ok: boolean) => void, details: object) => void;
type Check = (contents: null, permission: string, origin: string, details: object) => boolean;

interface Rules {
  readonly request: (permission: string, details: object) => boolean;
  readonly check: (permission: string, origin: string, details: object) => boolean;
  readonly device: () => boolean;
}

/** Electron keeps these handlers; here a test does. */
function rules(): Rules {
  const kept: { request?: Request; check?: Check; device?: () => boolean } = {};
  denyPermissions({
    setPermissionRequestHandler: (handler: Request) => (kept.request = handler),
    setPermissionCheckHandler: (handler: Check) => (kept.check = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (kept.device = handler),
  } as unknown as Session);
  return {
    request: (permission, details) => {
      let answer: boolean | undefined;
      kept.request?.(null, permission, (ok) => (answer = ok), details);
      return answer ?? true;
    },
    check: (permission, origin, details) => kept.check?.(null, permission, origin, details) ?? true,
    device: () => kept.device?.() ?? true,
  };
}

const OWN = { isMainFrame: true, requestingUrl: 'app://kompas/index.html', mediaTypes: ['video'] };

describe('permissions in Electron', () => {
  it('are given for the picture of the camera in our own page', () => {
    expect(rules().request('media', OWN)).toBe(true);
    expect(rules().check('media', 'app://kompas/', { isMainFrame: true, mediaType: 'video' })).toBe(true);
  });

  it.each([
    ['sound', 'media', { ...OWN, mediaTypes: ['audio'] }],
    ['sound with the picture', 'media', { ...OWN, mediaTypes: ['video', 'audio'] }],
    ['nothing in particular', 'media', { ...OWN, mediaTypes: [] }],
    ['a kind that is not told', 'media', { isMainFrame: true, requestingUrl: OWN.requestingUrl }],
    ['another page', 'media', { ...OWN, requestingUrl: 'https://kompas/' }],
    ['another origin in it', 'media', { ...OWN, securityOrigin: 'https://example.org/' }],
    ['a page that is not told', 'media', { isMainFrame: true, mediaTypes: ['video'] }],
    ['a frame', 'media', { ...OWN, isMainFrame: false }],
    ['the screen', 'display-capture', OWN],
    ['the place', 'geolocation', OWN],
    ['notices', 'notifications', OWN],
    ['the clipboard', 'clipboard-read', OWN],
  ])('are refused for %s', (_what, permission, details) => {
    expect(rules().request(permission, details)).toBe(false);
  });

  it('are refused in a check for sound, for another page, and for a device', () => {
    expect(rules().check('media', 'app://kompas/', { isMainFrame: true, mediaType: 'audio' })).toBe(false);
    expect(rules().check('media', 'app://kompas/', { isMainFrame: true, mediaType: 'unknown' })).toBe(false);
    expect(rules().check('media', 'http://127.0.0.1/', { isMainFrame: true, mediaType: 'video' })).toBe(
      false,
    );
    expect(rules().device()).toBe(false);
  });
});

it('the header gives our own page the camera, and nobody anything else', () => {
  const policy = SECURITY_HEADERS['Permissions-Policy'].split(', ');
  expect(policy.filter((one) => !one.endsWith('=()'))).toEqual(['camera=(self)']);
  expect(policy).toEqual(expect.arrayContaining(['microphone=()', 'geolocation=()', 'usb=()']));
});
