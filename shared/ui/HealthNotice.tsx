import type { JSX } from 'preact';
import type { HealthView } from '../view/health-view.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';
import { Lines } from './Lines.tsx';

type Props = { view: HealthView; level?: Level; onSearch?: () => void; onReport?: () => void };

/** Says that a page could not be read, or only in part. A button is there only where its mount can do what it says. */
export function HealthNotice({ view, level = 3, onSearch, onReport }: Props): JSX.Element {
  return (
    <div class="wi-notice" part="notice">
      <Heading level={level} look="small">
        {view.title}
      </Heading>
      <Lines text={view.text} />
      {(onSearch || onReport) && (
        <p class="wi-buttons">
          {onSearch && <Button onPress={onSearch}>{view.search}</Button>}
          {onReport && (
            <Button quiet onPress={onReport}>
              {view.report}
            </Button>
          )}
        </p>
      )}
      {onReport && <p class="wi-quiet">{view.reportHelp}</p>}
    </div>
  );
}
