import type { JSX } from 'preact';
import type { SideBySideView } from '../view/side-by-side-view.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { StackTable } from './StackTable.tsx';

/** Ways in a table: measures down, ways along. No cell is marked as better than another. */
export function SideBySide({ view, level = 2 }: { view: SideBySideView; level?: Level }): JSX.Element {
  const { title, note, corner, columns, rows, notes, none } = view;
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {none ? (
        <Empty title={none} text={[]} level={deeper(level)} />
      ) : (
        <>
          <p class="wi-quiet">{note}</p>
          <div class="wi-measured">
            <StackTable
              columns={[corner, ...columns.map((column) => column.title)]}
              rows={rows.map((row) => ({ title: row.title, cells: row.cells.map((lines) => <Lines text={lines} />) }))}
            />
          </div>
          <Lines text={notes} quiet />
        </>
      )}
    </section>
  );
}
