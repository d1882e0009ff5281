import type { RegisterId } from './id.ts';

/** The words of a card in a list of jobs that a chip may rest on, as the page writes them. */
export type CardWords = { title?: string; salary?: string; contract?: string; employer?: string };

/** What a chip on a card says: of the advert alone, never of a person. `title` is the register's, "the nursing register". */
export type Chip =
  | { kind: 'trains-you' }
  | { kind: 'apprenticeship' }
  | { kind: 'no-register' }
  | { kind: 'needs-register'; register: RegisterId; title: string };
