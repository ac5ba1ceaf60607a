/** The two names that travel over Electron's IPC, shared by the preload and main. */
export const IPC_CALL = 'kompas:call';
export const IPC_GEBEURTENIS = 'kompas:gebeurtenis';
