import { ScrollArea } from '../list/scroll-area.tsx'
import type { CoverageRow, Use } from './to-coverage.ts'

export function CoverageTable({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly CoverageRow[]
}) {
  if (rows.length === 0) return <p class="note">Everything was seen.</p>
  return (
    <ScrollArea label={`Coverage of ${title}`}>
      <table class="list coverage">
        <thead>
          <tr>
            <th scope="col">operation or webhook</th>
            <th scope="col">seen</th>
            <th scope="col">facts</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.name}`} class={row.total === 0 ? 'unseen' : ''}>
              <th scope="row">
                {row.name} {row.kind === 'webhook' && <span class="pill plain">webhook</span>}
                <small>
                  {row.address === '' ? (
                    row.summary
                  ) : (
                    <code title={row.summary}>{row.address}</code>
                  )}
                </small>
              </th>
              <td>
                {row.uses.map((use) => (
                  <UseView key={use.status} use={use} />
                ))}
              </td>
              <td>
                <Facts facts={row.facts} source={row.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function UseView({ use: { status, count } }: { readonly use: Use }) {
  return (
    <span class={`pill use ${count === 0 ? '' : toneOf(status)}`}>
      {status} {count === 0 ? <span class="visually-hidden">never</span> : `× ${count}`}
    </span>
  )
}

function toneOf(status: string): string {
  if (status === 'delivered' || status.startsWith('2')) return 'ok'
  return status === 'pending' || status.startsWith('4') ? 'refused' : 'failed'
}

/** The shares of facts by how sure they are, as a bar. */
function Facts({ facts, source }: Pick<CoverageRow, 'facts' | 'source'>) {
  const { documented, observed, assumed } = facts
  const text = `${documented} documented, ${observed} observed, ${assumed} assumed; ${source}`
  return (
    <span class="facts" role="img" aria-label={text} title={text}>
      {(['documented', 'observed', 'assumed'] as const).map(
        (kind) =>
          facts[kind] > 0 && <span key={kind} class={kind} style={{ flexGrow: facts[kind] }} />,
      )}
    </span>
  )
}
