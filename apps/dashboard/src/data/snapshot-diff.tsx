import { useState } from 'preact/hooks'
import type { Snapshot } from '../api/control-types.ts'
import { DiffTable } from '../detail/diff-table.tsx'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** Changes shown at once; the counts are of all. */
const SHOWN_MAX = 100

/** The records that differ between a snapshot and the sandbox as it is, or another snapshot. */
export function SnapshotDiffView({
  snapshot,
  others,
}: {
  readonly snapshot: string
  readonly others: readonly Snapshot[]
}) {
  const store = useStore()
  const { sandbox } = store.path.value
  const [to, setTo] = useState('')
  const [diff] = useLoaded(
    () =>
      store.control.diffSnapshot({
        path: { snapshot },
        query: { limit: SHOWN_MAX, ...(to === '' ? { sandbox } : { to }) },
      }),
    [snapshot, to, sandbox],
  )
  return (
    <article class="card" aria-label="Comparison">
      <div class="card-head">
        <h3>
          From {snapshot} to{' '}
          <select
            aria-label="Compare with"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          >
            <option value="">{sandbox} as it is now</option>
            {others
              .filter(({ name }) => name !== snapshot)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </select>
        </h3>
        {diff !== undefined && (
          <p class="actions">
            <span class="pill ok">{diff.added} added</span>
            <span class="pill refused">{diff.changed} changed</span>
            <span class="pill failed">{diff.removed} removed</span>
          </p>
        )}
      </div>
      {diff?.changes.length === 0 && <p class="note">Nothing differs.</p>}
      {diff?.changes.map(({ service, collection, key, before, after }) => (
        <details key={`${service} ${collection} ${key}`} open={diff.changes.length < 4}>
          <summary>
            {before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'} {service}{' '}
            {collection} <code>{key}</code>
          </summary>
          <DiffTable before={before} after={after} />
        </details>
      ))}
    </article>
  )
}
