import type { Behaviour, Service } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'

const NONE = { behaviours: [] }

/** The switches of a service, each with its effect. */
export function BehaviourList({ service }: { readonly service: Service }) {
  const store = useStore()
  const path = { ...store.path.value, service: service.service }
  const [{ behaviours } = NONE, reload] = useLoaded(
    () => store.control.listBehaviours({ path }),
    [path.sandbox, path.service],
  )
  const set = (behaviour: string, value: Behaviour['value']): void =>
    void store.attempt(async () => {
      await store.control.setBehaviour({ path: { ...path, behaviour }, body: { value } })
      await reload()
    })
  return (
    <article>
      <h3>Behaviours: how the service acts by itself</h3>
      {behaviours.map((behaviour) => (
        <label key={behaviour.name} class="field">
          <span>{behaviour.name}</span>
          <BehaviourControl behaviour={behaviour} onSet={(value) => set(behaviour.name, value)} />
          <small>{behaviour.description}</small>
        </label>
      ))}
    </article>
  )
}

function BehaviourControl({
  behaviour: { value },
  onSet,
}: {
  readonly behaviour: Behaviour
  readonly onSet: (value: Behaviour['value']) => void
}) {
  return typeof value === 'boolean' ? (
    <input
      type="checkbox"
      checked={value}
      onChange={(event) => onSet(event.currentTarget.checked)}
    />
  ) : (
    <input
      type="number"
      step="any"
      value={value}
      onChange={(event) => onSet(Number(event.currentTarget.value))}
    />
  )
}
