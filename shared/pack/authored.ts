import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';

/** A place where a rule does not hold, and why it need not. One that nothing needs any more is itself a fault. */
export type Exception = { rule: string; file: string; field?: string | undefined; why: string };

/** Content as people wrote it, with what only its rules need. */
export type Authored = {
  content: Content;
  /** The paths of all files, from the content's folder. */
  files: string[];
  /** Names in lower case that several roles bear in adverts, and which. */
  collisions: Record<string, RoleId[]>;
  exceptions: Exception[];
};
