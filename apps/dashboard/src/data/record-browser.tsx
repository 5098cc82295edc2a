import { useState } from 'preact/hooks'
import type { KeyedRecord, Service } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'

const PAGE_SIZE = 50
const NONE = { collections: [] }

/** The records of a service, by collection. */
export function RecordBrowser({ service }: { readonly service: Service }) {
  const store = useStore()
  const [chosen, setChosen] = useState('')
  const path = { ...store.path.value, service: service.service }
  const [{ collections } = NONE] = useLoaded(
    () => store.control.listCollections({ path }),
    [path.sandbox, path.service],
  )
  const filled = collections.filter(({ size }) => size > 0)
  const collection = filled.find(({ name }) => name === chosen) ?? filled[0]
  return (
    <article>
      <h3>Records</h3>
      {collection === undefined ? (
        <p class="empty">The service holds no records.</p>
      ) : (
        <>
          <label>
            <span>Collection</span>{' '}
            <select
              aria-label="Collection"
              value={collection.name}
              onChange={(event) => setChosen(event.currentTarget.value)}
            >
              {filled.map(({ name, size }) => (
                <option key={name} value={name}>
                  {name} ({size})
                </option>
              ))}
            </select>
          </label>
          <RecordPage key={collection.name} path={{ ...path, collection: collection.name }} />
        </>
      )}
    </article>
  )
}

interface CollectionPath {
  readonly sandbox: string
  readonly service: string
  readonly collection: string
}

function RecordPage({ path }: { readonly path: CollectionPath }) {
  const store = useStore()
  const [text, setText] = useState('')
  const [after, setAfter] = useState<string | undefined>(undefined)
  const { service, collection } = path
  const [page] = useLoaded(
    () =>
      store.control.listRecords({
        path,
        query: {
          limit: PAGE_SIZE,
          ...(text !== '' && { text }),
          ...(after !== undefined && { after }),
        },
      }),
    [service, collection, text, after],
  )
  return (
    <>
      <input
        type="search"
        aria-label={`Search in ${collection}`}
        placeholder="Search"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setAfter(undefined)
        }}
      />
      {page?.records.map((one) => (
        <RecordDetails key={one.key} record={one} />
      ))}
      {page?.records.length === 0 && <p class="empty">No record has this text.</p>}
      <p class="actions">
        <button type="button" disabled={after === undefined} onClick={() => setAfter(undefined)}>
          First page
        </button>
        <button
          type="button"
          disabled={page?.next === undefined}
          onClick={() => setAfter(page?.next)}
        >
          Next page
        </button>
      </p>
    </>
  )
}

function RecordDetails({ record: { key, record } }: { readonly record: KeyedRecord }) {
  return (
    <details>
      <summary>
        <code>{key}</code>
      </summary>
      <p>
        <a href={toHash({ screen: 'journal', query: { q: key } })}>Its history in the journal</a>
      </p>
      <pre>
        <code>{JSON.stringify(record, null, 2)}</code>
      </pre>
    </details>
  )
}
