/** Headers that stand on every answer of every host, errors included. */
import { CSP } from './csp';

export const SECURITY_HEADERS = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The camera reads the QR of a hand-over, in our own page only; the browser asks the user first.
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), usb=(), serial=(), hid=(), payment=()',
} as const;
