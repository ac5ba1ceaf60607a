/** What a screen may use of the app around it. */
export { CallView, FoutNotice } from './CallView';
export { useCore, useGesprek, useGesprekState } from './core-context';
export { foutTekst } from './fouten';
export { sameName } from './same-name';
export { STEPS, type StepId } from './steps';
export { StepLayout } from './shell/StepLayout';
export { useAction } from './use-action';
export { useCall } from './use-call';
