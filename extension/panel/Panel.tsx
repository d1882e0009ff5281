import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../shared/ui/Empty.tsx';
import { PanelFrame } from '../../shared/ui/PanelFrame.tsx';
import { Surface } from '../../shared/ui/Surface.tsx';
import { en } from '../../shared/view/en.ts';
import { frameView } from '../../shared/view/frame-view.ts';
import type { PanelHost } from './panel-host.ts';
import { Sections } from './Sections.tsx';
import { usePanel } from './use-panel.ts';

/**
 * The panel, whole, wherever it is mounted. Without a good token it is an empty shell. `today` is an ISO day.
 * Its heading takes the focus when the panel is given it, and Escape closes it.
 */
export function Panel({ host, today }: { host: PanelHost; today: string }): JSX.Element {
  const { state, pickRole, changeProfile, readPasted } = usePanel(host);
  const { subject, content, role, failed } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = (subject && content) || failed;

  useEffect(() => {
    if (!isShown) return undefined;
    const stop = new AbortController();
    // Opened by a press, the frame is given the focus next. Opened by itself, it never takes it.
    if (subject?.focus) addEventListener('focus', () => heading.current?.focus(), { once: true, signal: stop.signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && host.close?.(), { signal: stop.signal });
    host.ready();
    return () => stop.abort();
  }, [Boolean(isShown)]);

  if (!isShown) return <Surface words={en}>{null}</Surface>;
  return (
    <Surface words={en}>
      <PanelFrame
        view={frameView(en, role && content?.roles[role]?.title)}
        headingRef={heading}
        {...(host.close && { onClose: host.close })}
      >
        {failed && <Empty title={en.panel.failedTitle} text={[en.panel.failedText, failed]} level={2} />}
        {subject && content && (
          <Sections
            subject={subject}
            content={content}
            state={state}
            today={today}
            onRole={pickRole}
            onProfile={changeProfile}
            onPasted={readPasted}
          />
        )}
      </PanelFrame>
    </Surface>
  );
}
