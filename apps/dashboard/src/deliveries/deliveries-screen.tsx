import { useState } from 'preact/hooks'
import type { DeliverySummary } from '../api/control-types.ts'
import { formatDay, formatTime } from '../format/format-time.ts'
import { prettyBody } from '../format/pretty-body.ts'
import { LIST_MAX } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'

const NONE = { deliveries: [] }

/** Webhooks by their target: what arrived, what waits and for when, what was given up. */
export function DeliveriesScreen() {
  const store = useStore()
  const path = store.path.value
  const [{ deliveries } = NONE, reload] = useLoaded(
    () => store.control.listDeliveries({ path, query: { limit: LIST_MAX } }),
    [path],
  )
  const isPaused = store.sandbox.value?.deliveriesPaused === true
  const pause = (): void =>
    void store.attempt(async () => {
      await (isPaused
        ? store.control.resumeDeliveries({ path })
        : store.control.pauseDeliveries({ path }))
      await store.refresh()
    })
  const byTarget = Map.groupBy(deliveries, ({ service, target }) => `${service}: ${target}`)
  return (
    <section class="page">
      <div class="page-head">
        <h2>Deliveries</h2>
        <button type="button" aria-pressed={isPaused} onClick={pause}>
          {isPaused ? 'Resume deliveries' : 'Pause deliveries'}
        </button>
      </div>
      {deliveries.length === 0 && <NoDeliveries />}
      {[...byTarget].map(([target, list]) => (
        <article key={target}>
          <h3>{target}</h3>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">created</th>
                <th scope="col">webhook</th>
                <th scope="col">about</th>
                <th scope="col">state</th>
                <th scope="col">attempts</th>
                <th scope="col">
                  <span class="visually-hidden">what you can do</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.toReversed().map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} onChange={reload} />
              ))}
            </tbody>
          </table>
        </article>
      ))}
    </section>
  )
}

function DeliveryRow({
  delivery,
  onChange,
}: {
  readonly delivery: DeliverySummary
  readonly onChange: () => Promise<void>
}) {
  const store = useStore()
  const [isOpen, setIsOpen] = useState(false)
  const { id, service, createdAt, webhook, subject, status, attemptCount, nextAttemptAt } = delivery
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
        <td class={`state ${status}`}>
          {status}
          {nextAttemptAt !== undefined && (
            <span class="next">
              {' '}
              next {formatDay(nextAttemptAt)} {formatTime(nextAttemptAt)}
            </span>
          )}
        </td>
        <td>{attemptCount}</td>
        <td class="buttons">
          <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
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
      <pre>
        <code>{prettyBody(loaded.body)}</code>
      </pre>
    </>
  )
}

function NoDeliveries() {
  const { services, sandboxName } = useStore()
  const service = services.value.find(({ webhooks }) => webhooks.length > 0)
  return (
    <p class="empty">
      No webhook has been caused yet.
      {service !== undefined && (
        <>
          {' '}
          Register your receiver with{' '}
          <code>PUT /sandboxes/{sandboxName.value}/services/…/endpoints</code> or by a subscription,
          then run an action on the screen Data.
        </>
      )}
    </p>
  )
}
