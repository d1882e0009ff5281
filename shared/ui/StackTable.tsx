import type { ComponentChildren, JSX } from 'preact';

type Props = {
  /** The first names the rows. */
  columns: string[];
  rows: { title: string; cells: ComponentChildren[] }[];
  caption?: string;
};

/**
 * A table that a narrow container stacks: each row then reads as a small list, every cell with its column's name. The
 * roles are written out because a table laid out as blocks loses its own in some browsers.
 */
export function StackTable({ columns, rows, caption }: Props): JSX.Element {
  const [corner, ...names] = columns;
  return (
    <table class="wi-table" part="table" role="table">
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {corner}
          </th>
          {names.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ title, cells }) => (
          <tr key={title} role="row">
            <th scope="row" role="rowheader">
              {title}
            </th>
            {cells.map((cell, index) => (
              <td key={names[index]} role="cell">
                <span class="wi-cell-name" aria-hidden="true">
                  {names[index]}
                </span>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
