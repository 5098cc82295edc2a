import { useState } from 'preact/hooks'
import type { KeyedRecord } from '../api/control-types.ts'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ScrollArea } from '../list/scroll-area.tsx'
import { cellOf, pickColumns } from './pick-columns.ts'

const PAGE_SIZE = 50

interface CollectionPath {
  readonly sandbox: string
  readonly service: string
  readonly collection: string
}

/** A page of records, with the fields that tell them apart. */
export function RecordTable({ path }: { readonly path: CollectionPath }) {
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
  const records = page?.records ?? []
  return (
    <article class="card">
      <div class="card-head">
        <input
          class="grow"
          type="search"
          aria-label={`Search in ${collection}`}
          placeholder={`Search in ${collection} ( / )`}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setAfter(undefined)
          }}
        />
        <span class="segments">
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
        </span>
      </div>
      {page?.records.length === 0 ? (
        <p class="empty">No record has this text.</p>
      ) : (
        <Rows path={path} records={records} />
      )}
    </article>
  )
}

function Rows({
  path: { service, collection },
  records,
}: {
  readonly path: CollectionPath
  readonly records: readonly KeyedRecord[]
}) {
  const columns = pickColumns(records)
  const { record: open } = route.value.query
  return (
    <ScrollArea label={`Records of ${collection}`}>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">key</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((one) => (
            <tr key={one.key} class={one.key === open ? 'selected' : ''}>
              <th scope="row">
                <a
                  href={toHash({
                    screen: 'data',
                    query: { for: service, collection, record: one.key },
                  })}
                >
                  <code>{one.key}</code>
                </a>
              </th>
              {columns.map((column) => (
                <td key={column}>{cellOf(one, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
