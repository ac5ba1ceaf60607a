/** Says in Dutch what is wrong with a line: which field, and why. */
import type { z } from 'zod';
import type { LineError } from './lines';

interface Refused {
  readonly ok: false;
  readonly error: LineError;
}

const WHOLE_LINE = '(hele regel)';

export function wrong(veld: string, reden: string): Refused {
  return { ok: false, error: { veld, reden } };
}

export function readJson(line: string): { readonly ok: true; readonly value: unknown } | Refused {
  try {
    return { ok: true, value: JSON.parse(line) as unknown };
  } catch {
    return wrong(WHOLE_LINE, 'dit is geen geldige JSON');
  }
}

/** @param prefix path of the value that was checked, within the line */
export function fromZod(error: z.ZodError, prefix = ''): Refused {
  const issue = error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [prefix, ...(issue?.path.map(String) ?? []), ...keys].filter((part) => part !== '').join('.');
  return wrong(path || WHOLE_LINE, keys.length > 0 ? 'dit veld bestaat niet' : dutch(issue));
}

const SOORT: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
};

function dutch(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `verwacht ${SOORT[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `kies uit ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `te klein of te kort (minstens ${String(issue.minimum)})`;
    case 'too_big':
      return `te groot of te lang (hoogstens ${String(issue.maximum)})`;
    case 'custom':
      return issue.message;
    case undefined:
    default:
      return 'deze waarde klopt niet';
  }
}
