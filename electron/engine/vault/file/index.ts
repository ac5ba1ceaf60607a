/** What the engine uses of the file layer of the kluis. */
export { createVaultFile, openVaultFile, recoverVaultFile } from './open-vault';
export { setAside, vaultFileState } from './state';
export { nodeVaultDeps } from './node-deps';
export { OpslagFout } from './opslag-fout';
export type { CreatedVault, Saved, VaultFile, VaultFileDeps, VaultFileState } from './types';
