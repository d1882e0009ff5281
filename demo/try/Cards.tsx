import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SideBySide } from '../../shared/ui/SideBySide.tsx';
import { SupportList } from '../../shared/ui/SupportList.tsx';
import { Ways } from '../../shared/ui/Ways.tsx';
import { en } from '../../shared/view/en.ts';
import { sideBySideView } from '../../shared/view/side-by-side-view.ts';
import { supportView } from '../../shared/view/support-view.ts';
import { waysView } from '../../shared/view/ways-view.ts';
import type { Answer } from './use-answer.ts';

/** How many ways fit beside each other in a table. */
const beside = 4;

/** The cards of the panel and the widgets: the ways with the other doors behind their fold, the table, the help. */
export function Cards({ answer }: { answer: Answer }): JSX.Element {
  return useMemo(() => {
    const { found, content, asked } = answer;
    const { profile, today, role } = asked;
    const { ways, support } = found;
    return (
      <>
        <Ways view={waysView(ways, profile, content, en, today, role, found.isWhole)} />
        {ways.length > 1 && (
          <SideBySide view={sideBySideView(ways.slice(0, beside), content, en, today, profile.nation)} />
        )}
        {ways.length > 0 && <SupportList view={supportView(support, content, en, today)} />}
      </>
    );
  }, [answer]);
}
