import { Component, createContext, type JSX } from 'preact';
import type { SourceName, SourcesView } from '../view/source-view.ts';
import { Link } from './Link.tsx';

/** The names of sources by their id. */
export type SourceNames = Record<string, SourceName>;

/** Reads the names of sources, where a view came without them: they are asked for when somebody opens the fold. */
export const ReadSources = createContext<(() => Promise<SourceNames>) | undefined>(undefined);

type Props = { view: SourcesView };

/** Where a card's facts come from, folded: who says so, where, and when it was checked. A read that failed is tried again. */
export class SourceList extends Component<Props, { names?: SourceNames }> {
  static override contextType = ReadSources;

  override render({ view }: Props, { names }: { names?: SourceNames }): JSX.Element | null {
    if (view.items.length === 0) return null;
    return (
      <details class="wi-fold wi-sources" onToggle={({ currentTarget }) => currentTarget.open && void this.#read()}>
        <summary>{view.title}</summary>
        <ul>
          {view.items.map(({ id, name = names?.[id], state, doubt, of }) => (
            <li key={id}>
              {name && (
                <>
                  {name.publisher}: {name.link ? <Link view={name.link} /> : name.title}.{' '}
                </>
              )}
              <span class={doubt ? 'wi-doubted' : undefined}>{state}</span>
              {of.length > 0 && <small>{of.join('. ')}</small>}
            </li>
          ))}
        </ul>
      </details>
    );
  }

  async #read(): Promise<void> {
    const read = this.context as (() => Promise<SourceNames>) | undefined;
    if (!read || this.props.view.items.every(({ name }) => name)) return;
    const names = await read();
    this.setState({ names });
  }
}
