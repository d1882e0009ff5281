import { z } from 'zod/mini';

type Issue = { path: PropertyKey[]; message: string; code?: string; keys?: string[]; errors?: Issue[][] };

/**
 * A fault that a schema found, as the faults that a person would name: an unknown key by its name, and of a union the
 * form that has the same keys; where none has, the union's own message.
 */
export function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  return deepest(issue as Issue);
}

function deepest(issue: Issue): Issue[] {
  const { path, message, code, keys } = issue;
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => ({
      path: [...path, key],
      message: 'Take this field out, or check how it is spelt',
    }));
  const meant = formsOf(issue).find(hasTheKeys);
  if (meant) return meant.flatMap((inner) => deepest({ ...inner, path: [...path, ...inner.path] }));
  return [{ path, message }];
}

/** The forms of a union, those of a union within it too, each with what is wrong by it. */
const formsOf = ({ errors = [] }: Issue): Issue[][] =>
  errors.flatMap((issues) => {
    const [only, more] = issues;
    return only?.code === 'invalid_union' && !more && only.path.length === 0 ? formsOf(only) : [issues];
  });

/** What is wrong is a value in the form, not the form: no key is missing and none is too many. */
const hasTheKeys = (issues: Issue[]): boolean =>
  issues.every(({ path, message }) => path.length > 0 && !message.startsWith('Add this'));

/** What a schema says of a fault where it has no message of its own: what to write, not what is wrong. */
z.config({ customError: messageOf });

function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return `Add this field: ${wanted(issue)}`;
  const what = wanted(issue);
  return what === undefined ? undefined : `Write ${what}`;
}

const words: Record<string, string> = {
  string: 'a text',
  number: 'a number, without quotes or signs',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with their values',
  record: 'fields with their values',
  tuple: 'two numbers, such as [8, 24]',
  null: 'null',
};

function wanted(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return words[issue.expected] ?? `${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'discriminator' in issue && issue.discriminator
        ? `a "${issue.discriminator}" that we know`
        : 'something else here: no form that we know fits';
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return undefined;
  }
}
