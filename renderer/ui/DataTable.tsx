/** A real table with a caption. It scrolls within itself, by keyboard too, and never widens the page. */
import type { ReactNode } from 'react';
import './table.css';

export interface Column<R> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Stands above the title; decoration. */
  readonly icon?: ReactNode;
  /** Numbers stand right, with figures of equal width. */
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
}

export interface DataTableProps<R> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** One row below, for sums. */
  readonly footer?: readonly ReactNode[];
}

export function DataTable<R>(props: DataTableProps<R>): ReactNode {
  const { caption, captionHidden = false, columns, rows, rowKey, footer } = props;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={captionHidden ? 'only-read' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? 'table-number' : undefined}>
                {column.icon}
                <span className="table-title">{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const className = column.numeric ? 'table-number' : undefined;
                return column.isRowHeader ? (
                  <th key={column.id} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {footer === undefined ? null : (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.id} className={column.numeric ? 'table-number' : undefined}>
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
