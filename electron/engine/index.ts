/** The engine: every channel of the contract, free of any host. */
export { createEngine, type Engine } from './create-engine';
export type { EngineDeps, Machine, SetTimer } from './deps';
export { nodeMachine } from './node-machine';
