import { LIST_MAX } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import './deliveries.css'
import { groupDeliveries } from './group-deliveries.ts'
import { ReceiverForm } from './receiver-form.tsx'
import { TargetCard } from './target-card.tsx'

/** Webhooks by their target: what arrived, what waits and for when, what was given up. */
export function DeliveriesScreen() {
  const store = useStore()
  const path = store.path.value
  const isInbox = route.value.query['view'] === 'inbox'
  const endpointsOf = async (service: string) => {
    const { endpoints } = await store.control.listEndpoints({ path: { ...path, service } })
    return endpoints.map(({ target, url }) => ({ service, target, url }))
  }
  const [loaded, reload] = useLoaded(async () => {
    const collected = isInbox ? { collected: true } : {}
    const [{ deliveries }, endpoints] = await Promise.all([
      store.control.listDeliveries({ path, query: { limit: LIST_MAX, ...collected } }),
      Promise.all(store.services.value.map(({ service }) => endpointsOf(service))),
    ])
    return groupDeliveries(deliveries, isInbox ? [] : endpoints.flat())
  }, [path, isInbox, store.services.value])
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2>Deliveries</h2>
          <p>
            Webhooks by the target that they go to, with what happened to each and when the next
            attempt is, by the clock of the sandbox.
          </p>
        </div>
        <DeliverySwitches onChange={reload} />
      </div>
      <ul class="tabs" aria-label="Which deliveries">
        <ViewTab title="All" view="" isCurrent={!isInbox} />
        <ViewTab title="Inbox" view="inbox" isCurrent={isInbox} />
      </ul>
      {loaded?.length === 0 && (isInbox ? <NoInbox /> : <NoDeliveries />)}
      {loaded?.map((target) => (
        <TargetCard
          key={`${target.service} ${target.target}`}
          target={target}
          isInbox={isInbox}
          onChange={reload}
        />
      ))}
      {!isInbox && <ReceiverForm onChange={reload} />}
    </section>
  )
}

function ViewTab(props: {
  readonly title: string
  readonly view: string
  readonly isCurrent: boolean
}) {
  return (
    <li>
      <a
        href={toHash({ screen: 'deliveries', query: { view: props.view } })}
        aria-current={props.isCurrent ? 'true' : undefined}
      >
        {props.title}
      </a>
    </li>
  )
}

/** The switches of all deliveries: on hold or not, to receivers or into the inbox. */
function DeliverySwitches({ onChange }: { readonly onChange: () => Promise<void> }) {
  const store = useStore()
  const path = store.path.value
  const [settings, reload] = useLoaded(() => store.control.getDeliverySettings({ path }), [path])
  const isPaused = store.sandbox.value?.deliveriesPaused === true
  const change = (work: () => Promise<unknown>): void =>
    void store.attempt(async () => {
      await work()
      await Promise.all([store.refresh(), reload(), onChange()])
    })
  const collect = (isOn: boolean): void =>
    change(() => store.control.setDeliverySettings({ path, body: { collect: isOn } }))
  return (
    <div class="actions">
      <span class="segments" role="group" aria-label="Where deliveries go">
        <button
          type="button"
          aria-pressed={settings?.collect === false}
          onClick={() => collect(false)}
        >
          To receivers
        </button>
        <button
          type="button"
          aria-pressed={settings?.collect === true}
          onClick={() => collect(true)}
        >
          Into the inbox
        </button>
      </span>
      <button
        type="button"
        aria-pressed={isPaused}
        onClick={() =>
          change(() =>
            isPaused
              ? store.control.resumeDeliveries({ path })
              : store.control.pauseDeliveries({ path }),
          )
        }
      >
        {isPaused ? 'Resume deliveries' : 'Pause deliveries'}
      </button>
    </div>
  )
}

function NoInbox() {
  return (
    <p class="empty card">
      The inbox is empty. Choose <b>Into the inbox</b>, and webhooks are laid here as if a receiver
      had taken them: no receiver is needed.
    </p>
  )
}

function NoDeliveries() {
  return (
    <p class="empty card">
      No webhook has been caused yet, and no receiver is registered. Register yours below or by a
      subscription of the service, or collect webhooks in the inbox; then run an action on the
      screen <a href={toHash({ screen: 'data', query: { tab: 'actions' } })}>Data</a>.
    </p>
  )
}
