/** What travels between main and the engine's own process. */
import type { Gebeurtenis } from '../../shared/contract/channels';
import type { Result } from '../../shared/contract/result';
import type { EngineDeps } from '../engine/deps';

/** The part of EngineDeps that can be sent; effects are made in the engine's process. */
export type EngineOptions = Pick<EngineDeps, 'dataDir' | 'userDir' | 'versie'>;

export type ToEngine =
  | { readonly kind: 'start'; readonly options: EngineOptions }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'stop' };

export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'gebeurtenis'; readonly gebeurtenis: Gebeurtenis };
