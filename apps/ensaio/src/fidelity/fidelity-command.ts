// Tells how far the sandbox can be trusted. The report is part of the program; no sandbox has to run.
import type { FidelityReport, Proof, ReportedOperation } from '@ensaio/fidelity-report'
import type { Command } from 'commander'
import type { RunCall } from '../commands/command.ts'
import { UsageError } from '../commands/command.ts'
import { describeExitCodes } from '../commands/exit-codes.ts'
import { formatTable } from '../commands/format-table.ts'
import type { Paint } from '../start-report.ts'
import report from './report.json' with { type: 'json' }

interface FidelityFlags {
  readonly json?: true
  readonly service?: string
}

const REPORT = report as FidelityReport

const MARKS: Readonly<Record<Proof['status'], string>> = {
  proved: 'proved',
  excepted: 'excepted',
  missing: 'MISSING',
}

const EXAMPLES = `
Examples:
  ensaio fidelity
  ensaio fidelity getHistory
  ensaio fidelity --service conversica --json`

/** Adds `ensaio fidelity [operation]` to the program. */
export function addFidelityCommand(program: Command, onCall: (call: RunCall) => void): void {
  program
    .command('fidelity')
    .description('show how well each operation is known, and what has been proved about it')
    .argument('[operation]', 'an operation or webhook; all of them unless one is named')
    .option('--service <service>', 'this service only')
    .option('--json', 'print the report in its open format')
    .addHelpText('after', `${EXAMPLES}\n\n${describeExitCodes()}`)
    .action((operation: string | undefined, flags: FidelityFlags) =>
      onCall(async ({ terminal: { paint } }) => {
        const chosen = await choose(operation, flags.service)
        const text =
          flags.json === true
            ? `${JSON.stringify(chosen)}\n`
            : operation === undefined
              ? renderAll(chosen, paint)
              : renderOne(chosen, paint)
        return { kind: 'done', text, exitCode: 0 }
      }),
    )
}

/** Returns the part of the report that is asked for. @throws UsageError when there is none of the name */
async function choose(
  operation: string | undefined,
  service: string | undefined,
): Promise<FidelityReport> {
  const services = REPORT.services.filter(({ id }) => service === undefined || id === service)
  if (services.length === 0)
    throw new UsageError(await unknown('service', service, REPORT.services))
  if (operation === undefined) return { ...REPORT, services }
  const found = services
    .map((one) => ({ ...one, operations: one.operations.filter(({ id }) => id === operation) }))
    .filter(({ operations }) => operations.length > 0)
  const all = services.flatMap(({ operations }) => operations)
  if (found.length === 0) throw new UsageError(await unknown('operation', operation, all))
  return { ...REPORT, services: found }
}

async function unknown(
  kind: string,
  name: string | undefined,
  known: readonly { readonly id: string }[],
): Promise<string> {
  const { didYouMean } = await import('@ensaio/mock-kit')
  const hint = didYouMean(
    name ?? '',
    known.map(({ id }) => id),
  )
  return `there is no ${kind} ${name}. ${hint}`
}

function renderAll({ services }: FidelityReport, paint: Paint): string {
  const header = ['SERVICE', 'OPERATION', 'IS', 'DOCUMENTED', 'OBSERVED', 'ASSUMED', 'PROOFS']
  const rows = services.flatMap(({ id: service, operations }) =>
    operations.map(({ id, fidelity, facts, proofs }) => [
      service,
      id,
      fidelity,
      facts.documented,
      facts.observed,
      facts.assumed,
      summarize(proofs),
    ]),
  )
  return formatTable(header, rows, paint)
}

function summarize(proofs: readonly Proof[]): string {
  const proved = proofs.filter(({ status }) => status === 'proved').length
  const others = proofs.filter(({ status }) => status !== 'proved')
  const named = others.map(({ kind, status }) => `${kind} ${MARKS[status]}`)
  return [`${proved} of ${proofs.length}`, ...named].join(', ')
}

function renderOne({ services, proofKinds }: FidelityReport, paint: Paint): string {
  const titles = new Map(proofKinds.map(({ kind, title }) => [kind, title]))
  return services
    .flatMap((service) => service.operations.map((operation) => ({ service, operation })))
    .map(({ service: { id, contract }, operation }) =>
      [
        `${operation.kind} ${operation.id} of ${id}: ${operation.fidelity}, ${describeFacts(operation)}`,
        `Contract: ${contract.location}, version ${contract.version}`,
        `Sources:  ${operation.sources.join(', ')}`,
        '',
        formatTable(
          ['PROOF', 'STATUS', 'WHY', 'EVIDENCE'],
          operation.proofs.map(({ kind, status, detail, reason, evidence = [] }) => [
            titles.get(kind),
            MARKS[status],
            reason ?? detail,
            evidence.join(', '),
          ]),
          paint,
        ),
      ].join('\n'),
    )
    .join('\n')
}

function describeFacts({ facts: { documented, observed, assumed } }: ReportedOperation): string {
  return `${documented} facts documented, ${observed} observed, ${assumed} assumed`
}
