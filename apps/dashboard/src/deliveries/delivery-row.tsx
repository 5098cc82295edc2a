import { useState } from 'preact/hooks'
import type { DeliverySummary } from '../api/control-types.ts'
import { BodyView } from '../format/body-view.tsx'
import { formatDay, formatDuration, formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { STATUS_TONES } from './status-tones.ts'

/** A delivery, and its attempts when they are asked for. */
export function DeliveryRow({
  delivery,
  isInbox,
  onChange,
}: {
  readonly delivery: DeliverySummary
  readonly isInbox: boolean
  readonly onChange: () => Promise<void>
}) {
  const store = useStore()
  const [isOpen, setIsOpen] = useState(false)
  const { id, service, createdAt, webhook, subject, attemptCount } = delivery
  const redeliver = (): void =>
    void store.attempt(async () => {
      await store.control.redeliver({ path: { ...store.path.value, service, delivery: id } })
      await onChange()
    })
  return (
    <>
      <tr>
        <td>
          <time title={formatDay(createdAt)}>{formatTime(createdAt)}</time>
        </td>
        <td>{webhook}</td>
        <td>
          <code>{subject}</code>
        </td>
        <td>
          {isInbox ? <span class="pill ok">in the inbox</span> : <State delivery={delivery} />}
        </td>
        <td>{attemptCount}</td>
        <td class="buttons">
          <button
            type="button"
            class="quiet"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            Attempts
          </button>
          <button type="button" onClick={redeliver}>
            Redeliver
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6}>
            <Attempts delivery={delivery} />
          </td>
        </tr>
      )}
    </>
  )
}

function State({
  delivery: { status, nextAttemptAt, reason },
}: {
  readonly delivery: DeliverySummary
}) {
  const now = Date.parse(useStore().sandbox.value?.clock.now ?? '')
  const wait = nextAttemptAt === undefined ? 0 : Date.parse(nextAttemptAt) - now
  return (
    <>
      <span class={`pill ${STATUS_TONES[status]}`}>{status}</span>
      {nextAttemptAt !== undefined && (
        <span class="next">
          {wait > 0 ? `next in ${formatDuration(wait)}` : 'due now'}{' '}
          <time title={formatDay(nextAttemptAt)}>{formatTime(nextAttemptAt)}</time>
        </span>
      )}
      {reason !== undefined && <span class="reason">{reason}</span>}
    </>
  )
}

function Attempts({ delivery }: { readonly delivery: DeliverySummary }) {
  const store = useStore()
  const { service, id, attemptCount } = delivery
  const [loaded] = useLoaded(
    () => store.control.getDelivery({ path: { ...store.path.value, service, delivery: id } }),
    [attemptCount],
  )
  if (loaded === undefined) return <p class="empty">Loading…</p>
  return (
    <>
      <ol class="attempts">
        {loaded.attempts.map(({ number, at, outcome, durationMs }) => (
          <li key={number}>
            <time>
              {formatDay(at)} {formatTime(at)}
            </time>{' '}
            {outcome.status ?? outcome.kind} {outcome.message ?? ''}
            <span class="outcome"> {Math.round(durationMs)} ms</span>
          </li>
        ))}
        {loaded.attempts.length === 0 && <li>No attempt yet.</li>}
      </ol>
      <BodyView body={loaded.body} />
    </>
  )
}
