import type { Change } from '../api/control-types.ts'
import { toHash } from '../state/route.ts'
import { DiffTable } from './diff-table.tsx'

/** The records that an entry changed, before and after. */
export function ChangeList({
  service,
  changes,
}: {
  readonly service: string
  readonly changes: readonly Change[]
}) {
  if (changes.length === 0) return null
  return (
    <section>
      <h3>Records that it changed</h3>
      {changes.map((change) => (
        <details key={`${change.collection} ${change.key}`} open={changes.length < 4}>
          <summary>
            {verbOf(change)} {change.collection} <code>{change.key}</code>
          </summary>
          <DiffTable before={change.before} after={change.after} />
          {change.after !== undefined && (
            <p>
              <a href={toRecordHash(service, change)}>The record as it is now</a>
            </p>
          )}
        </details>
      ))}
    </section>
  )
}

/** Returns the address of a record on the screen Data. */
function toRecordHash(
  service: string,
  { collection, key }: Pick<Change, 'collection' | 'key'>,
): string {
  return toHash({ screen: 'data', query: { for: service, collection, record: key } })
}

function verbOf({ before, after }: Change): string {
  if (before === undefined) return 'created'
  return after === undefined ? 'removed' : 'changed'
}
