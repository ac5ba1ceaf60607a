/** What a screen may use of the app around it. */
export { CallView, FoutNotice } from './CallView';
export { useCore, useGesprek, useGesprekState, useKluis, useReading } from './core-context';
export { FileSaved } from './FileSaved';
export { foutTekst } from './fouten';
export { fetchFile } from './inlezen/fetch-file';
export type { Afloop, ReadingState } from './inlezen/reading-state';
export { isOpenKluis } from './kluis-state';
export { sameName } from './same-name';
export { toBase64 } from './base64';
export { saveBlob } from './save-file';
export { STEPS, type StepId } from './steps';
export { GatePage } from './shell/GatePage';
export { LockButton } from './shell/LockButton';
export { StepLayout } from './shell/StepLayout';
export { useAction, type Action } from './use-action';
export { useAfterPause } from './use-after-pause';
export { useCall, type CallState } from './use-call';
export { useSaveFile } from './use-save-file';
