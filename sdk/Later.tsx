import { Component, type ComponentType, type JSX } from 'preact';

type Props<Given extends object> = { title: string; load: () => Promise<ComponentType<Given>>; given: Given };

/**
 * A fold whose card loads, code and all, when it is first opened: a page pays for what its reader looks at. The card
 * then follows what it is `given`. A load that failed is tried again at the next opening.
 */
export class Later<Given extends object> extends Component<Props<Given>, { Card?: ComponentType<Given> }> {
  override render({ title, given }: Props<Given>, { Card }: { Card?: ComponentType<Given> }): JSX.Element {
    return (
      <details class="wi-fold wi-more" onToggle={({ currentTarget }) => currentTarget.open && void this.#load()}>
        <summary>{title}</summary>
        {Card && <Card {...given} />}
      </details>
    );
  }

  async #load(): Promise<void> {
    const Card = await this.props.load();
    this.setState({ Card });
  }
}
