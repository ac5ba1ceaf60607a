/** Says in Dutch what is wrong with the form of a rule; the library that proves it speaks English. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

export function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${TYPES[issue.expected] ?? 'iets anders'} te staan.`;
    case 'unrecognized_keys':
      return `Dit veld kent de app niet: ${issue.keys.slice(0, 3).join(', ').slice(0, 80)}.`;
    case 'invalid_value':
      return `Dit mag alleen zijn: ${issue.values.slice(0, 10).map(String).join(', ')}.`;
    case 'invalid_union':
      return 'Dit heeft een vorm die de app niet kent.';
    case 'too_small':
      return 'Hier staat te weinig.';
    case 'too_big':
      return 'Hier staat te veel.';
    case 'invalid_format':
      return 'Dit is niet goed geschreven.';
    default:
      return 'Dit klopt niet.';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een onderdeel met velden',
};
