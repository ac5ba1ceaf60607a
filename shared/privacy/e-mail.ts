/** Finds e-mail addresses in free text, also with a space before or after the @. */
import { findAll, type Finding } from './finding';

const ADDRESS = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+ ?@ ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export const findEmail = (text: string): Finding[] => findAll(text, ADDRESS);
