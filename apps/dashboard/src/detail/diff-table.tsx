import { diffRecords } from './diff-records.ts'

/** The properties in which two states of a record differ. */
export function DiffTable({
  before = {},
  after = {},
}: {
  readonly before?: unknown
  readonly after?: unknown
}) {
  return (
    <table class="diff">
      <tbody>
        {diffRecords(before, after).map((difference) => (
          <tr key={difference.path}>
            <th scope="row">{difference.path}</th>
            <td>
              {difference.before !== undefined && <del>{difference.before}</del>}
              {difference.after !== undefined && <ins>{difference.after}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
