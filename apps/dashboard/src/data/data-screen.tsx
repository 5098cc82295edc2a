import { useState } from 'preact/hooks'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { ActionForm } from './action-form.tsx'
import { BehaviourList } from './behaviour-list.tsx'
import { RecordBrowser } from './record-browser.tsx'

/** The vendor's side: records, actions as forms, and the switches of each service. */
export function DataScreen() {
  const store = useStore()
  const services = store.services.value
  const wanted = route.value.query['for']
  const service = services.find((one) => one.service === wanted) ?? services[0]
  const [actionName, setActionName] = useState('')
  if (service === undefined) return <p class="empty">Loading…</p>
  const action = service.actions.find(({ name }) => name === actionName) ?? service.actions[0]
  return (
    <section class="page">
      <div class="page-head">
        <h2>Data</h2>
        <ul class="tabs">
          {services.map((one) => (
            <li key={one.service}>
              <a
                href={toHash({ screen: 'data', query: { for: one.service } })}
                aria-current={one === service ? 'true' : undefined}
              >
                {one.title}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <RecordBrowser key={service.service} service={service} />
      <article>
        <h3>Actions: let an agent or a customer do something</h3>
        <label>
          <span>Action</span>{' '}
          <select
            aria-label="Action"
            value={action?.name}
            onChange={(event) => setActionName(event.currentTarget.value)}
          >
            {service.actions.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {action !== undefined && (
          <ActionForm key={`${service.service} ${action.name}`} service={service} action={action} />
        )}
      </article>
      <BehaviourList service={service} />
    </section>
  )
}
