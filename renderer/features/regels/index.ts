/** How rules are shown: conditions with their question, certainty, source. */
export { Certainty } from './Certainty';
export { Conditions } from './Conditions';
export { EarlierAnswers } from './EarlierAnswers';
export { countWords } from './count-words';
export { Facts } from './Facts';
export { Source } from './Source';
export { Verdict } from './Verdict';
