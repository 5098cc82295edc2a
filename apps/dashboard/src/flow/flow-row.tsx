import type { Entry } from '../api/control-types.ts'
import { formatDay, formatDuration, formatTime } from '../format/format-time.ts'
import { toDrawing } from './flow-rows.ts'
import type { Drawing, FlowRow, Tone } from './flow-rows.ts'

const TONES: readonly Tone[] = ['ok', 'refused', 'failed', 'plain']

/** The heads of the arrows, once for the page. */
export function ArrowMarkers() {
  return (
    <svg width="0" height="0" class="markers" aria-hidden="true">
      <defs>
        {TONES.map((tone) => (
          <marker
            key={tone}
            id={`arrow-${tone}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" class={`head ${tone}`} />
          </marker>
        ))}
      </defs>
    </svg>
  )
}

export interface FlowRowProps {
  readonly row: FlowRow
  readonly laneCount: number
  readonly laneOf: ReadonlyMap<string, number>
  readonly isSelected: boolean
  /** True where another chain of events is in the light. */
  readonly isFaded: boolean
  readonly onSelect: () => void
}

export function FlowRowView(props: FlowRowProps) {
  const { row, laneCount, laneOf, isSelected, isFaded, onSelect } = props
  const center = (lane: number): number => ((lane + 0.5) / laneCount) * 100
  const lifelines = Array.from({ length: laneCount }, (_, lane) => (
    <line
      key={lane}
      class="lifeline"
      x1={`${center(lane)}%`}
      x2={`${center(lane)}%`}
      y1="0"
      y2="46"
    />
  ))
  if (row.kind === 'gap') {
    return (
      <div class="flow-row gap">
        <span class="time" />
        <div class="canvas">
          <svg aria-hidden="true">{lifelines}</svg>
          <span class="gap-text">
            {formatDuration(row.ms)} pass · {formatDay(row.at)}
          </span>
        </div>
      </div>
    )
  }
  const { entry } = row
  const drawing = toDrawing(entry)
  const lane = laneOf.get(entry.service) ?? 1
  return (
    <button
      type="button"
      class={`flow-row ${drawing.tone} ${isSelected ? 'selected' : ''} ${isFaded ? 'faded' : ''}`}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <time class="time" dateTime={entry.at}>
        {formatTime(entry.at)}
      </time>
      <span class="canvas">
        <svg aria-hidden="true">
          {lifelines}
          <Shape drawing={drawing} from={center(0)} to={center(lane)} />
        </svg>
        <Label
          drawing={drawing}
          context={describeContext(entry, drawing)}
          lane={lane}
          laneCount={laneCount}
        />
      </span>
    </button>
  )
}

function Shape({
  drawing: { shape, tone, isDashed },
  from,
  to,
}: {
  readonly drawing: Drawing
  readonly from: number
  readonly to: number
}) {
  if (shape === 'event') return <circle class={`dot ${tone}`} cx={`${to}%`} cy="32" r="5" />
  const [start, end] = shape === 'request' ? [from, to] : [to, from]
  return (
    <line
      class={`arrow ${tone} ${isDashed ? 'dashed' : ''}`}
      x1={`${start}%`}
      x2={`${end}%`}
      y1="32"
      y2="32"
      marker-end={`url(#arrow-${tone})`}
    />
  )
}

function Label({
  drawing,
  context,
  lane,
  laneCount,
}: {
  readonly drawing: Drawing
  /** The part of the drawing that the label leaves to the lines. */
  readonly context: string
  readonly lane: number
  readonly laneCount: number
}) {
  const { shape, title, isFaulty } = drawing
  // An arrow's text stands above it, from the integration's line on; that of an event beside its dot, where there is room.
  const isLeft = shape === 'event' && lane > laneCount / 2
  const at = shape === 'event' ? ((lane + 0.5) / laneCount) * 100 : (0.5 / laneCount) * 100
  return (
    <span
      class={`label ${shape} ${isLeft ? 'left' : ''}`}
      style={isLeft ? { right: `${100 - at}%` } : { left: `${at}%` }}
    >
      <span class="visually-hidden">{context}</span>
      {isFaulty && (
        <span role="img" aria-label="disturbed by a fault rule">
          ⚡
        </span>
      )}
      <span class="title">{title}</span> <Outcome drawing={drawing} />
    </span>
  )
}

/** The outcome of an entry, and the time that it took. */
export function Outcome({ drawing: { outcome, took } }: { readonly drawing: Drawing }) {
  return (
    <span class="outcome">
      {outcome}
      {took !== undefined && <span class="took"> {took}</span>}
    </span>
  )
}

/** The lines of a drawing in words, for those who hear it. */
function describeContext({ service, kind }: Entry, { shape }: Drawing): string {
  return `${{ request: 'request to', webhook: 'webhook from', event: `${kind} in` }[shape]} ${service}: `
}
