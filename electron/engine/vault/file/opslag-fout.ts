/** A save that did not succeed, with the reason that a user can act upon. */
import { EngineError } from '../../engine-error';
import type { OpslagReden } from './types';

export class OpslagFout extends Error {
  constructor(
    readonly reden: OpslagReden,
    options?: { readonly cause: unknown },
  ) {
    super(`niet opgeslagen: ${reden}`, options);
    this.name = 'OpslagFout';
  }
}

const REDEN_OF_CODE: Readonly<Record<string, OpslagReden>> = {
  ENOSPC: 'schijf-vol',
  EDQUOT: 'schijf-vol',
  EROFS: 'alleen-lezen',
  EACCES: 'alleen-lezen',
  EPERM: 'alleen-lezen',
  ENOENT: 'map-weg',
  ENOTDIR: 'map-weg',
  ENODEV: 'map-weg',
  ENXIO: 'map-weg',
  ESTALE: 'map-weg',
  EBUSY: 'bestand-bezet',
  ETXTBSY: 'bestand-bezet',
};

/** The code of an error of the file system, such as ENOSPC. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Any failure of a file as an OpslagFout; one that is an OpslagFout already stays as it is. */
export function asOpslagFout(error: unknown): OpslagFout {
  if (error instanceof OpslagFout) return error;
  const reden = REDEN_OF_CODE[codeOf(error) ?? ''] ?? 'onbekend';
  return new OpslagFout(reden, { cause: error });
}

/** For the end of a write: `.catch(throwNotSaved)`. @throws EngineError `niet-opgeslagen`, with the reason */
export function throwNotSaved(error: unknown): never {
  throw new EngineError('niet-opgeslagen', { detail: asOpslagFout(error).reden });
}
