/** The part of WebAssembly that the kluis uses. Node has it; its types here do not describe it. */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

export interface WasmInstance {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface Wasm {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: object) => WasmInstance;
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
}

export const wasm = Reflect.get(globalThis, 'WebAssembly') as Wasm;
