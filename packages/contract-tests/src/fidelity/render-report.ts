import type {
  FidelityReport,
  Proof,
  ReportedOperation,
  ReportedService,
} from '@ensaio/fidelity-report'

const MARKS: Readonly<Record<Proof['status'], string>> = {
  proved: '✓',
  excepted: '–',
  missing: '**missing**',
}

/** Returns the report as a page of Markdown, for people. */
export function renderReport(report: FidelityReport): string {
  const { proofKinds, services } = report
  return [
    '# Fidelity',
    '',
    'Written by `npx -y pnpm@12 --filter @ensaio/contract-tests run fidelity`; do not edit. `ensaio fidelity` prints the same',
    'report, with `--json` in the open format that [packages/fidelity-report](../packages/fidelity-report/README.md) describes.',
    '',
    'A fact is **documented** where the vendor says so, **observed** where it was seen elsewhere, and **assumed** where we had to',
    'choose. [specs/README.md](../specs/README.md) explains the tags and the sources.',
    '',
    '| service | facts | documented | observed | assumed |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...services.map(({ title, facts: { documented, observed, assumed } }) => {
      const all = documented + observed + assumed
      const shares = [documented, observed, assumed].map((count) => share(count, all))
      return `| ${title} | ${all} | ${shares.join(' | ')} |`
    }),
    '',
    '## Proofs',
    '',
    'An operation without one of its proofs fails the tests, unless a reason is given below.',
    '',
    ...proofKinds.map(({ title, description }) => `- **${title}**: ${description}`),
    ...services.flatMap((service) => renderService(service, report)),
    '',
  ].join('\n')
}

function renderService(service: ReportedService, report: FidelityReport): readonly string[] {
  const { title, contract, operations } = service
  return [
    '',
    `## ${title}`,
    '',
    `Contract: [${contract.location}](../${contract.location}), version ${contract.version}. The facts are those that requests and`,
    'replies are made of; what operations share counts for each.',
    ...(['operation', 'webhook'] as const).flatMap((kind) => {
      const own = operations.filter((operation) => operation.kind === kind)
      const kinds = report.proofKinds.filter(({ appliesTo }) => appliesTo.includes(kind))
      if (own.length === 0) return []
      const columns = [
        kind,
        'is',
        'documented',
        'observed',
        'assumed',
        ...kinds.map((one) => one.title),
      ]
      return ['', row(columns), row(columns.map(() => '---')), ...own.map(renderOperation)]
    }),
    ...renderReasons(operations),
  ]
}

function renderOperation({ id, fidelity, facts, proofs }: ReportedOperation): string {
  const { documented, observed, assumed } = facts
  const marks = proofs.map(({ status }) => MARKS[status])
  return row([id, fidelity, ...[documented, observed, assumed].map(String), ...marks])
}

/** Lists why proofs are excepted, and what they do not cover. */
function renderReasons(operations: readonly ReportedOperation[]): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const { id, proofs } of operations) {
    for (const { kind, reason } of proofs) {
      if (reason === undefined) continue
      const about = `${kind}: ${reason}`
      byReason.set(about, [...(byReason.get(about) ?? []), id])
    }
  }
  const lines = [...byReason].map(([about, ids]) => `- ${about} (${ids.join(', ')})`)
  return lines.length === 0 ? [] : ['', 'Without proof:', '', ...lines]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function share(count: number, all: number): string {
  return `${count} (${Math.round((100 * count) / all)} %)`
}
