import { useState } from 'preact/hooks'
import type { Service } from '../api/control-types.ts'
import { ActionForm } from './action-form.tsx'

/** The things that an agent or a customer can be made to do, each as a form. */
export function ActionsTab({ service }: { readonly service: Service }) {
  // A whole file of records has a tab of its own.
  const actions = service.actions.filter(({ name }) => name !== 'putFixtures')
  const [chosen, setChosen] = useState('')
  const action = actions.find(({ name }) => name === chosen) ?? actions[0]
  return (
    <article class="card">
      <div class="card-head">
        <h3>Let an agent or a customer do something</h3>
        <select
          aria-label="Action"
          value={action?.name}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {actions.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {action !== undefined && <ActionForm key={action.name} service={service} action={action} />}
    </article>
  )
}
