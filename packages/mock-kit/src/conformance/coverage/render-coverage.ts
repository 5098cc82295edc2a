import type { Deviation } from '../conformance-options.ts'
import type { Coverage } from './coverage.ts'
import { nameOf } from './find-gaps.ts'

/** The coverage as a Markdown table: an operation or webhook in each line. */
export function renderCoverage(
  title: string,
  coverage: Coverage,
  deviations: readonly Deviation[],
): string {
  const reasons = new Map(deviations.map((deviation) => [nameOf(deviation), deviation.reason]))
  const statuses = coverage.statuses()
  const webhooks = coverage.webhooks()
  const counts = [...statuses, ...webhooks].map(({ count }) => count)
  const byOperation = Object.entries(Object.groupBy(statuses, ({ operationId }) => operationId))
  const operationLines = byOperation.map(([operationId, rows = []]) => {
    const cells = rows.map(({ status, count }) =>
      cell(status, count, reasons.get(`${operationId} ${status}`)),
    )
    return `| ${operationId} | ${cells.join(', ')} |`
  })
  const webhookLines = webhooks.map(
    ({ webhook, count }) =>
      `| ${webhook} (webhook) | ${cell('sent', count, reasons.get(`webhook ${webhook}`))} |`,
  )
  return [
    `# ${title}: what its conformance suite saw`,
    `${counts.filter((count) => count > 0).length} of ${counts.length} documented statuses and webhooks.`,
    '',
    '| operation or webhook | status × times seen |',
    '|---|---|',
    ...operationLines,
    ...webhookLines,
    '',
  ].join('\n')
}

function cell(what: string, count: number, reason: string | undefined): string {
  if (count > 0) return `${what} × ${count}`
  return `**${what} never**${reason === undefined ? '' : ` (${reason})`}`
}
