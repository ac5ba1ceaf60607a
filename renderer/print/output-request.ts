/** What the page with the A4 must do once it stands: asked on the step Advies, done once. */
export type Output = 'druk' | 'pdf';

let asked: Output | null = null;

export function requestOutput(output: Output): void {
  asked = output;
}

/** The request, which is then gone; null when there is none. */
export function takeOutputRequest(): Output | null {
  const output = asked;
  asked = null;
  return output;
}
