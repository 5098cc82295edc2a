import type { Service } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { RecordCard } from './record-card.tsx'
import { RecordTable } from './record-table.tsx'

const NONE = { collections: [] }

/** The records of a service, by collection; the one that the address names beside its list. */
export function RecordBrowser({ service }: { readonly service: Service }) {
  const store = useStore()
  const path = { ...store.path.value, service: service.service }
  const [{ collections } = NONE] = useLoaded(
    () => store.control.listCollections({ path }),
    [path.sandbox, path.service],
  )
  const { collection: wanted, record } = route.value.query
  const filled = collections.filter(({ size }) => size > 0)
  const collection = filled.find(({ name }) => name === wanted) ?? filled[0]
  if (collection === undefined) {
    return (
      <p class="empty card">
        {service.title} holds no records yet. Call it, run an action, or load fixtures.
      </p>
    )
  }
  return (
    <>
      <ul class="chips" aria-label="Collections">
        {filled.map(({ name, size }) => (
          <li key={name}>
            <a
              class="button"
              href={toHash({ screen: 'data', query: { for: path.service, collection: name } })}
              aria-current={name === collection.name ? 'true' : undefined}
            >
              {name} <span class="outcome">{size}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class={record === undefined ? 'records' : 'records has-record'}>
        <RecordTable key={collection.name} path={{ ...path, collection: collection.name }} />
        {record !== undefined && (
          <RecordCard key={record} at={{ ...path, collection: collection.name, key: record }} />
        )}
      </div>
    </>
  )
}
