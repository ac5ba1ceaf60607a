/** Exit codes of the command line. */

/** Something in the input or the call was wrong; the good lines were answered. */
export const EXIT_BAD_INPUT = 2;
/** The program itself could not do its work. */
export const EXIT_FAILED = 1;
