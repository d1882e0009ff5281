import type { JSX } from 'preact';
import { SideBySide } from '../../shared/ui/SideBySide.tsx';
import { sideBySideView } from '../../shared/view/side-by-side-view.ts';
import type { Answer } from './answer.ts';

/** The first ways in one table. */
export const SideBySideAnswer = ({ ways, content, words, today }: Answer): JSX.Element => (
  <SideBySide view={sideBySideView(ways.slice(0, 4), content, words, today)} />
);
