import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface VirtualListProps<Row> {
  readonly rows: readonly Row[]
  readonly rowHeight: number
  readonly label: string
  readonly keyOf: (row: Row) => string
  readonly render: (row: Row, index: number) => JSX.Element
  /** A row that has to be in view. */
  readonly shownIndex?: number | undefined
}

/** Rows drawn beyond the edges, so that scrolling shows no holes. */
const OVERSCAN = 8

/** Draws only the rows that are in view. While the end is in view, it follows new rows. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { rows, rowHeight, label, keyOf, render, shownIndex } = props
  const frame = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const [view, setView] = useState({ top: 0, height: 600 })

  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    const element = frame.current
    if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight
  }, [rows.length])
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null || shownIndex === undefined || shownIndex < 0) return
    const top = shownIndex * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight
    }
  }, [shownIndex, rowHeight])

  const first = Math.max(0, Math.floor(view.top / rowHeight) - OVERSCAN)
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + OVERSCAN)
  return (
    <div
      class="virtual"
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by the keyboard
      tabIndex={0}
      role="region"
      aria-label={label}
      onScroll={(event) => {
        const element = event.currentTarget
        isAtEnd.current =
          element.scrollTop + element.clientHeight >= element.scrollHeight - rowHeight
        setView({ top: element.scrollTop, height: element.clientHeight })
      }}
    >
      <div role="list" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(first, last).map((row, offset) => (
          <div
            key={keyOf(row)}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={first + offset + 1}
            class="virtual-row"
            style={{
              height: `${rowHeight}px`,
              transform: `translateY(${(first + offset) * rowHeight}px)`,
            }}
          >
            {render(row, first + offset)}
          </div>
        ))}
      </div>
    </div>
  )
}
