import type { ComponentType, JSX } from 'preact';
import { findSupport } from '../../shared/engine/find-support.ts';
import { SupportList } from '../../shared/ui/SupportList.tsx';
import { supportView } from '../../shared/view/support-view.ts';
import { pack } from '../content.ts';
import type { Answer } from './answer.ts';

/** The card of money and help on the first way. What there is of help loads with it, for it is the same for every job. */
export async function loadSupport(): Promise<ComponentType<Answer>> {
  const help = await pack.help();
  return function SupportAnswers({ ways: [first], profile, content, words, today }: Answer): JSX.Element | null {
    if (!first) return null;
    const whole = { ...content, support: help };
    return <SupportList view={supportView(findSupport(profile, first, whole, today), whole, words, today)} />;
  };
}
