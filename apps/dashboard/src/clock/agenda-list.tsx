import { formatDay, formatDuration, formatTime } from '../format/format-time.ts'
import { ScrollArea } from '../list/scroll-area.tsx'
import type { AgendaItem } from './agenda.ts'

/** A list of more is not read; the time line shows them all. */
const SHOWN_MAX = 50

export interface AgendaListProps {
  readonly now: number
  readonly agenda: readonly AgendaItem[]
  /** Milliseconds from now on within which rows are marked. */
  readonly ahead: number
  readonly onPick: (instant: number) => void
}

/** The things that fall due, soonest first. */
export function AgendaList({ now, agenda, ahead, onPick }: AgendaListProps) {
  if (agenda.length === 0) {
    return (
      <p class="empty">
        Nothing waits. A call that a vendor reacts to later, or a webhook that has to be sent again,
        stands here until its time comes.
      </p>
    )
  }
  return (
    <ScrollArea label="What falls due">
      <table class="list agenda">
        <tbody>
          {agenda.slice(0, SHOWN_MAX).map(({ key, at, title }) => {
            const instant = new Date(at).toISOString()
            return (
              <tr key={key} class={at - now <= ahead && ahead > 0 ? 'due' : ''}>
                <th scope="row">in {formatDuration(Math.max(0, at - now))}</th>
                <td>
                  {formatDay(instant)} <time dateTime={instant}>{formatTime(instant)}</time>
                </td>
                <td>{title}</td>
                <td class="buttons">
                  <button type="button" onClick={() => onPick(at)}>
                    Advance to this
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {agenda.length > SHOWN_MAX && <p class="note">and {agenda.length - SHOWN_MAX} more</p>}
    </ScrollArea>
  )
}
