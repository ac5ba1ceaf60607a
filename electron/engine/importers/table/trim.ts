/** Hard spaces and characters without width stand at the end of codes in official files; nobody sees them. */
export { printable as trimCell } from '../text/printable';
