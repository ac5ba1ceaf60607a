/**
 * sql.js in a memory of its own. The library keeps one instance for the whole process; the kluis needs one for each
 * time that it is opened, so that a lock can overwrite everything that was decrypted.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type initSqlJs from 'sql.js';
import { wasm, type WasmInstance, type WasmMemory } from './wasm';

type Library = Awaited<ReturnType<typeof initSqlJs>>;

export interface SqlInstance {
  readonly Database: Library['Database'];
  /** Overwrites the whole memory with zeros; nothing of the instance can be used afterwards. */
  readonly wipe: () => void;
  /** Whether its memory holds this text somewhere, for a proof that it does not. */
  readonly holds: (text: string) => boolean;
}

/** What the library takes besides what its types tell: a way to make its memory oneself. */
interface WasmConfig {
  readonly instantiateWasm: (imports: object, ready: (instance: WasmInstance) => void) => object;
}

let compiled: Promise<object> | undefined;

export async function newSqlInstance(): Promise<SqlInstance> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')).then(
    wasm.compile,
  );
  const module = await compiled;
  const memories: WasmMemory[] = [];
  const config: WasmConfig = {
    instantiateWasm: (imports, ready) => {
      const instance = new wasm.Instance(module, imports);
      for (const one of Object.values(instance.exports)) {
        if (one instanceof wasm.Memory) memories.push(one);
      }
      ready(instance);
      return instance.exports;
    },
  };
  const SQL = await freshLibrary()(config);
  if (memories.length === 0) throw new Error('sql.js shows no memory that could be overwritten');
  return {
    Database: SQL.Database,
    wipe: () => {
      for (const memory of memories) new Uint8Array(memory.buffer).fill(0);
    },
    holds: (text) => memories.some((memory) => Buffer.from(memory.buffer).includes(text)),
  };
}

/** The library anew, as if nobody had loaded it; what loaded it is dropped with its answer. */
function freshLibrary(): (config: WasmConfig) => Promise<Library> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('sql.js');
  const shared = require.cache[path];
  Reflect.deleteProperty(require.cache, path);
  try {
    return require(path) as ReturnType<typeof freshLibrary>;
  } finally {
    if (shared) require.cache[path] = shared;
    else Reflect.deleteProperty(require.cache, path);
  }
}
