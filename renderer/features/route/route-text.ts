/** Cuts the explanation of a route in what is read first, what to mind, and the rest. */

export interface RouteText {
  /** The first sentence. */
  readonly kort: string;
  /** What to mind for this person; '' when there is nothing. It is never folded away. */
  readonly letOp: string;
  /** What stands between the two; '' when there is nothing. */
  readonly meer: string;
}

/** @param uitleg Dutch sentences; remarks that begin with "Let op" come last */
export function routeText(uitleg: string): RouteText {
  const sentences = uitleg.trim().split(/(?<=[.!?])\s+/u);
  const remark = sentences.findIndex((sentence, index) => index > 0 && /^let op/iu.test(sentence));
  const end = remark === -1 ? sentences.length : remark;
  return {
    kort: sentences[0] ?? '',
    meer: sentences.slice(1, end).join(' '),
    letOp: sentences.slice(end).join(' '),
  };
}
