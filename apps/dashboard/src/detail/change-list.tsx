import type { Change } from '../api/control-types.ts'
import { diffRecords } from './diff-records.ts'

/** The records that an entry changed, before and after. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <section>
      <h3>Records that it changed</h3>
      {changes.map((change) => (
        <details key={`${change.collection} ${change.key}`} open={changes.length < 4}>
          <summary>
            {verbOf(change)} {change.collection} <code>{change.key}</code>
          </summary>
          <table class="diff">
            <tbody>
              {diffRecords(change.before ?? {}, change.after ?? {}).map(
                ({ path, before, after }) => (
                  <tr key={path}>
                    <th scope="row">{path}</th>
                    <td>
                      {before !== undefined && <del>{before}</del>}
                      {after !== undefined && <ins>{after}</ins>}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  )
}

function verbOf({ before, after }: Change): string {
  if (before === undefined) return 'created'
  return after === undefined ? 'removed' : 'changed'
}
