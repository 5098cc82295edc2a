import type { ComponentChildren } from 'preact'
import { ScrollArea } from './scroll-area.tsx'

/** A table whose rows end with buttons. */
export function ActionTable({
  label,
  columns,
  kind = '',
  children,
}: {
  readonly label: string
  /** The heads of all columns but that of the buttons. */
  readonly columns: readonly string[]
  /** One more class, for widths of its own. @default none */
  readonly kind?: string
  /** The rows. */
  readonly children: ComponentChildren
}) {
  return (
    <ScrollArea label={label}>
      <table class={`list ${kind}`.trim()}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">what you can do</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollArea>
  )
}
