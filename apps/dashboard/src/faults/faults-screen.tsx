import type { FaultRule } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ActionTable } from '../list/action-table.tsx'
import { describeFields } from './fault-draft.ts'
import { FaultForm } from './fault-form.tsx'
import './faults.css'

const NONE = { faults: [] }

/** The rules that disturb calls and webhooks, with their hits, and a form for more. */
export function FaultsScreen() {
  const store = useStore()
  const path = store.path.value
  const [{ faults } = NONE, reload] = useLoaded(() => store.control.listFaults({ path }), [path])
  const remove = (id: string): void =>
    void store.attempt(async () => {
      await store.control.deleteFault({ path: { ...path, fault: id } })
      await Promise.all([reload(), store.refresh()])
    })
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2>Faults</h2>
          <p>
            What production does sooner or later: rate limits, outages, lost and doubled webhooks.
            See here whether your integration copes.
          </p>
        </div>
      </div>
      {faults.length === 0 ? (
        <p class="empty card">
          Nothing is disturbed. Pick a preset below, or select a call in the Flow and make a fault
          of it.
        </p>
      ) : (
        <article class="card">
          <ActionTable label="Rules" columns={['disturbs', 'effect', 'when', 'hits']}>
            {faults.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onRemove={() => remove(rule.id)} />
            ))}
          </ActionTable>
        </article>
      )}
      <FaultForm onAdd={reload} />
    </section>
  )
}

function RuleRow({ rule, onRemove }: { readonly rule: FaultRule; readonly onRemove: () => void }) {
  const { id, service, on, match = {}, when, effect, hits, matched, remaining } = rule
  return (
    <tr>
      <th scope="row">
        {service === '*' ? 'each service' : service}, {on === 'request' ? 'calls' : 'webhooks'}
        <small>{Object.keys(match).length === 0 ? 'all of them' : describeFields(match)}</small>
      </th>
      <td>
        <span class="pill failed">{describeFields(effect)}</span>
      </td>
      <td>{when === undefined ? 'every time' : describeFields(when)}</td>
      <td class="hits">
        {/* A rule that has met nothing yet has an empty bar. */}
        <progress aria-label="Share that was hit" max={Math.max(1, matched)} value={hits} />
        <span>
          {hits} of {matched}
        </span>
        {remaining !== undefined && (
          <small>{remaining === 0 ? 'ended' : `${remaining} left`}</small>
        )}
      </td>
      <td class="buttons">
        <button type="button" aria-label={`Remove the rule ${id}`} onClick={onRemove}>
          Remove
        </button>
      </td>
    </tr>
  )
}
