import { useStore } from '../state/context.ts'
import { ActionTable } from '../list/action-table.tsx'
import { DeliveryRow } from './delivery-row.tsx'
import type { TargetDeliveries } from './group-deliveries.ts'
import { STATUS_TONES } from './status-tones.ts'

/** A target with the deliveries to it. */
export function TargetCard({
  target: { service, target, url, deliveries },
  isInbox,
  onChange,
}: {
  readonly target: TargetDeliveries
  readonly isInbox: boolean
  readonly onChange: () => Promise<void>
}) {
  const store = useStore()
  const title = store.services.value.find((one) => one.service === service)?.title ?? service
  return (
    <article class="card">
      <div class="card-head">
        <div>
          <h3>
            {title} <span class="arrow-text">→</span> {target}
          </h3>
          {url !== undefined && <code class="meta">{url}</code>}
        </div>
        <div class="actions">
          {!isInbox && <Counts deliveries={deliveries} />}
          {!isInbox && <PauseTarget service={service} target={target} />}
        </div>
      </div>
      {deliveries.length === 0 ? (
        <p class="note">Nothing was sent to it yet.</p>
      ) : (
        <ActionTable
          label={`Deliveries to ${target}`}
          kind="deliveries"
          columns={['created', 'webhook', 'about', 'state', 'attempts']}
        >
          {deliveries.map((delivery) => (
            <DeliveryRow
              key={delivery.id}
              delivery={delivery}
              isInbox={isInbox}
              onChange={onChange}
            />
          ))}
        </ActionTable>
      )}
    </article>
  )
}

function Counts({ deliveries }: Pick<TargetDeliveries, 'deliveries'>) {
  return (
    <>
      {(['delivered', 'pending', 'failed'] as const).map((status) => {
        const count = deliveries.filter((one) => one.status === status).length
        return count === 0 ? null : (
          <span key={status} class={`pill ${STATUS_TONES[status]}`}>
            {count} {status}
          </span>
        )
      })}
    </>
  )
}

function PauseTarget({ service, target }: { readonly service: string; readonly target: string }) {
  const store = useStore()
  const path = { ...store.path.value, service, target }
  const paused = store.sandbox.value?.pausedTargets ?? []
  const isPaused = paused.some((one) => one.service === service && one.target === target)
  return (
    <button
      type="button"
      aria-pressed={isPaused}
      aria-label={`${isPaused ? 'Resume' : 'Pause'} ${target}`}
      onClick={() =>
        void store.attempt(async () => {
          await (isPaused
            ? store.control.resumeTarget({ path })
            : store.control.pauseTarget({ path }))
          await store.refresh()
        })
      }
    >
      {isPaused ? 'Resume' : 'Pause'}
    </button>
  )
}
