import type { ComponentChildren, JSX, Ref } from 'preact';
import type { FrameView } from '../view/frame-view.ts';
import { Mark } from './Mark.tsx';

type Props = {
  view: FrameView;
  /** Absent where there is nothing to close, such as in a tab. */
  onClose?: () => void;
  /** The heading, for whoever moves focus to it when the panel opens. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
};

/** The frame of a panel: whose it is, that it is independent, a way out, and the title that takes focus. */
export function PanelFrame({ view, onClose, headingRef, children }: Props): JSX.Element {
  return (
    <div class="wi-panel" part="panel">
      <header class="wi-bar">
        <span class="wi-brand">
          <Mark />
          <span>{view.name}</span>
        </span>
        <small class="wi-independent">{view.independent}</small>
        {onClose && (
          <button type="button" class="wi-close" part="button" aria-label={view.close} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="m3 3 10 10M13 3 3 13" />
            </svg>
          </button>
        )}
      </header>
      <div class="wi-body">
        <h1 class="wi-h wi-h-title" part="heading" tabIndex={-1} {...(headingRef && { ref: headingRef })}>
          {view.title}
        </h1>
        {children}
      </div>
    </div>
  );
}
