import { formatDay, formatDuration, formatTime } from '../format/format-time.ts'
import type { AgendaItem } from './agenda.ts'

const HOUR = 3_600_000
/** Spans to look ahead; the first that holds the whole agenda is shown. */
const SPANS = [HOUR, 6 * HOUR, 24 * HOUR, 7 * 24 * HOUR, 30 * 24 * HOUR]
/** Steps of the handle over the whole span. */
const STEPS = 240

export interface TimeLineProps {
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly now: number
  readonly agenda: readonly AgendaItem[]
  /** Milliseconds from now on, where the handle stands. */
  readonly ahead: number
  readonly onMove: (ahead: number) => void
  readonly onPick: (instant: number) => void
}

/** The time ahead, with what falls due. The handle is dragged, or moved by the arrow keys, to an instant to advance to. */
export function TimeLine({ now, agenda, ahead, onMove, onPick }: TimeLineProps) {
  const span = spanOf(now, agenda)
  const due = agenda.filter(({ at }) => at - now <= ahead).length
  const instant = new Date(now + ahead).toISOString()
  const text =
    ahead === 0
      ? 'Drag the handle to an instant.'
      : `+${formatDuration(ahead)}, ${formatDay(instant)} ${formatTime(instant)}: ${due} ${due === 1 ? 'thing falls' : 'things fall'} due on the way.`
  const place = (ms: number): string => `${(ms / span) * 100}%`
  return (
    <div class="time-line">
      <div class="track">
        <svg aria-hidden="true">
          <line class="lifeline" x1="0" x2="100%" y1="50%" y2="50%" />
          {ahead > 0 && <line class="passed" x1="0" x2={place(ahead)} y1="50%" y2="50%" />}
          {agenda
            .filter(({ at }) => at - now <= span)
            .map(({ key, at }) => (
              <circle
                key={key}
                class={`dot ${at - now <= ahead ? 'due' : ''}`}
                cx={place(Math.max(0, at - now))}
                cy="50%"
                r="6"
              />
            ))}
        </svg>
        <input
          type="range"
          aria-label="The instant to advance to"
          aria-valuetext={text}
          min="0"
          max={span}
          step={span / STEPS}
          value={ahead}
          onInput={(event) => onMove(Number(event.currentTarget.value))}
        />
      </div>
      <p class="ends">
        <span>now</span>
        <span>+{formatDuration(span)}</span>
      </p>
      <div class="row">
        <p>{text}</p>
        <button
          type="button"
          class="primary"
          disabled={ahead === 0}
          onClick={() => onPick(now + Math.round(ahead))}
        >
          Advance to there
        </button>
      </div>
    </div>
  )
}

function spanOf(now: number, agenda: readonly AgendaItem[]): number {
  const last = (agenda.at(-1)?.at ?? now) - now
  return SPANS.find((one) => last <= one) ?? SPANS.at(-1) ?? HOUR
}
