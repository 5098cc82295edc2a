import type { FaultRule } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { FaultForm } from './fault-form.tsx'

const NONE = { faults: [] }

/** The rules that disturb calls and webhooks, with their hits, and a form for more. */
export function FaultsScreen() {
  const store = useStore()
  const path = store.path.value
  const [{ faults } = NONE, reload] = useLoaded(() => store.control.listFaults({ path }), [path])
  const remove = (id: string): void =>
    void store.attempt(async () => {
      await store.control.deleteFault({ path: { ...path, fault: id } })
      await reload()
    })
  return (
    <section class="page">
      <h2>Faults</h2>
      {faults.length === 0 ? (
        <p class="empty">Nothing is disturbed. Add a rule below.</p>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">rule</th>
              <th scope="col">disturbs</th>
              <th scope="col">effect</th>
              <th scope="col">hits</th>
              <th scope="col">
                <span class="visually-hidden">what you can do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {faults.map((rule) => (
              <RuleRow key={rule.id} rule={rule} onRemove={() => remove(rule.id)} />
            ))}
          </tbody>
        </table>
      )}
      <FaultForm onAdd={reload} />
    </section>
  )
}

function RuleRow({ rule, onRemove }: { readonly rule: FaultRule; readonly onRemove: () => void }) {
  const { id, service, on, match, when, effect, hits, matched } = rule
  return (
    <tr>
      <td>
        <code>{id}</code>
      </td>
      <td>
        {service}, {on === 'request' ? 'calls' : 'webhooks'}{' '}
        <code>{match === undefined ? 'all' : Object.values(match).join(' ')}</code>
      </td>
      <td>
        <code>{JSON.stringify(effect)}</code>
        {when !== undefined && (
          <>
            {' '}
            when <code>{JSON.stringify(when)}</code>
          </>
        )}
      </td>
      <td>
        {hits} of {matched}
      </td>
      <td class="buttons">
        <button type="button" aria-label={`Remove the rule ${id}`} onClick={onRemove}>
          Remove
        </button>
      </td>
    </tr>
  )
}
