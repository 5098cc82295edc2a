import { useRef, useState } from 'preact/hooks'
import { formatDuration } from '../format/format-time.ts'
import type { AgendaItem } from './agenda.ts'

const HOUR = 3_600_000
/** Spans to look ahead; the first that holds the whole agenda is shown. */
const SPANS = [HOUR, 6 * HOUR, 24 * HOUR, 7 * 24 * HOUR, 30 * 24 * HOUR]

export interface TimeLineProps {
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly now: number
  readonly agenda: readonly AgendaItem[]
  readonly onPick: (instant: number) => void
}

/** The time ahead, with what falls due. The handle is dragged, or moved by the arrow keys, to an instant to advance to. */
export function TimeLine({ now, agenda, onPick }: TimeLineProps) {
  const slider = useRef<HTMLInputElement>(null)
  const [ahead, setAhead] = useState(0)
  const last = (agenda.at(-1)?.at ?? now) - now
  const span = SPANS.find((one) => last <= one) ?? SPANS.at(-1) ?? HOUR
  const due = agenda.filter(({ at }) => at - now <= ahead).length
  const text =
    ahead === 0
      ? 'Drag to an instant'
      : `+${formatDuration(ahead)}: ${due} ${due === 1 ? 'thing falls' : 'things fall'} due on the way`
  return (
    <div class="time-line">
      <svg aria-hidden="true">
        <line class="lifeline" x1="0" x2="100%" y1="20" y2="20" />
        {agenda
          .filter(({ at }) => at - now <= span)
          .map(({ key, at }) => (
            <circle key={key} class="dot ok" cx={`${((at - now) / span) * 100}%`} cy="20" r="5" />
          ))}
      </svg>
      <input
        ref={slider}
        type="range"
        aria-label="The instant to advance to"
        aria-valuetext={text}
        min="0"
        max={span}
        step={span / 240}
        value={ahead}
        onInput={(event) => setAhead(Number(event.currentTarget.value))}
      />
      <span class="ends">
        <span>now</span>
        <span>+{formatDuration(span)}</span>
      </span>
      <p>
        {text}{' '}
        <button
          type="button"
          disabled={ahead === 0}
          onClick={() => {
            onPick(now + Math.round(ahead))
            setAhead(0)
          }}
        >
          Advance to there
        </button>
      </p>
    </div>
  )
}
