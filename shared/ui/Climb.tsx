import type { JSX } from 'preact';
import type { ClimbView } from '../view/climb-view.ts';
import { ClimbDrawing } from './ClimbDrawing.tsx';
import { ClimbKey } from './ClimbKey.tsx';
import { StackTable } from './StackTable.tsx';

/**
 * The signature picture: a way as a climb. Two drawings lie behind one name, and the style sheet shows the one that
 * fits its container; a key and the same thing as a table stand under it.
 */
export function Climb({ view }: { view: ClimbView }): JSX.Element {
  const { summary, key, table } = view;
  return (
    <figure class="wi-climb" part="climb">
      <div role="img" aria-label={summary}>
        <ClimbDrawing view={view} drawing="narrow" />
        <ClimbDrawing view={view} drawing="wide" />
      </div>
      <figcaption>
        <ClimbKey items={key} />
      </figcaption>
      <details class="wi-fold">
        <summary>{table.title}</summary>
        <StackTable columns={table.columns} rows={table.rows.map(([title = '', ...cells]) => ({ title, cells }))} />
      </details>
    </figure>
  );
}
