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
    <article class="card">
      <div class="card-head">
        <h3>How {service.title} acts by itself</h3>
      </div>
      {behaviours.map((behaviour) => (
        <label key={behaviour.name} class="switch">
          <span>
            <b>{behaviour.name}</b>
            <small>{behaviour.description}</small>
          </span>
          <BehaviourControl behaviour={behaviour} onSet={(value) => set(behaviour.name, value)} />
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
