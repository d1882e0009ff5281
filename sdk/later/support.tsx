import type { JSX } from 'preact';
import { findSupport } from '../../shared/engine/find-support.ts';
import { SupportList } from '../../shared/ui/SupportList.tsx';
import { supportView } from '../../shared/view/support-view.ts';
import type { Answer } from './answer.ts';

/** Money and help on the first way. */
export function SupportAnswers({ ways: [first], profile, content, words, today }: Answer): JSX.Element | null {
  if (!first) return null;
  return <SupportList view={supportView(findSupport(profile, first, content, today), content, words, today)} />;
}
