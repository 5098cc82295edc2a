import type { Proof } from '@ensaio/fidelity-report'
import type { Exception, ProofName, ProofOffer, ServiceEvidence } from './evidence.ts'

/** An operation or webhook that proofs are asked of. */
export interface Subject {
  readonly service: string
  /** The operationId; a webhook's too. */
  readonly id: string
  /** The name by which evidence knows it: the operationId, or the webhook's name. */
  readonly name: string
}

/** The evidence for one proof: what it showed, and where. */
interface Found {
  readonly detail: string
  readonly evidence: readonly string[]
}

const NEGATIVE_CHECKS: readonly string[] = [
  'refuses what is wrong in one place',
  'refuses what cannot be read',
  'refuses missing and wrong credentials',
]

/**
 * Returns the proof of one kind for one operation: given, excepted or missing. A proof that is both given and excepted is
 * missing, so that no exception outlives its reason.
 */
export function prove(
  subject: Subject,
  { kind }: ProofOffer,
  evidence: ServiceEvidence,
  exceptions: readonly Exception[],
): Proof {
  const found = FINDERS[kind](subject, evidence)
  const exception = exceptions.find(
    ({ service, id, proof }) => service === subject.service && id === subject.id && proof === kind,
  )
  if (exception === undefined)
    return found === undefined ? { kind, status: 'missing' } : { kind, status: 'proved', ...found }
  return found === undefined
    ? { kind, status: 'excepted', reason: exception.reason }
    : { kind, status: 'missing', detail: `it is proved and excepted: ${exception.reason}` }
}

type Finder = (subject: Subject, evidence: ServiceEvidence) => Found | undefined

const FINDERS: Readonly<Record<ProofName, Finder>> = {
  replies: ({ name, service }, { conformance }) => {
    const operation = conformance.operations.find(({ operationId }) => operationId === name)
    if (operation === undefined || operation.seen.length === 0) return undefined
    const { seen, unseen } = operation
    const reasons = Object.entries(unseen).map(([status, reason]) => `${status}: ${reason}`)
    const all = seen.length + reasons.length
    const detail = [`${seen.length} of ${all} statuses seen`, ...reasons].join('; ')
    return { detail, evidence: [evidenceFile(service)] }
  },
  generated: ({ name, service }, { conformance }) =>
    checked(conformance, { name, service }, ['answers any request as documented']),
  negative: ({ name, service }, { conformance }) =>
    checked(conformance, { name, service }, NEGATIVE_CHECKS),
  pact: ({ name }, { pacts }) => inPacts(pacts, ({ operations }) => operations[name] ?? 0),
  driven: ({ name }, { driven }) =>
    driven.includes(name)
      ? {
          detail: 'called with success',
          evidence: ['packages/contract-tests/src/fidelity/driven.test.ts'],
        }
      : undefined,
  wire: ({ name, service }, { conformance }) => {
    const webhook = conformance.webhooks.find((one) => one.webhook === name)
    if (webhook === undefined || webhook.unseen !== undefined) return undefined
    return { detail: 'sent', evidence: [evidenceFile(service)] }
  },
  receiver: ({ name }, { pacts }) => inPacts(pacts, ({ webhooks }) => webhooks[name] ?? 0),
}

function checked(
  { operations }: ServiceEvidence['conformance'],
  { name, service }: Pick<Subject, 'name' | 'service'>,
  titles: readonly string[],
): Found | undefined {
  const checks = operations.find(({ operationId }) => operationId === name)?.checks ?? []
  const passed = titles.filter((title) => checks.includes(title))
  if (passed.length === 0) return undefined
  return { detail: passed.join('; '), evidence: [evidenceFile(service)] }
}

function inPacts(
  pacts: ServiceEvidence['pacts'],
  countOf: (pact: ServiceEvidence['pacts'][string]) => number,
): Found | undefined {
  const counts = Object.entries(pacts).map(([file, pact]) => [file, countOf(pact)] as const)
  const some = counts.filter(([, count]) => count > 0)
  const total = some.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return undefined
  return {
    detail: `${total} ${total === 1 ? 'interaction' : 'interactions'}`,
    evidence: some.map(([file]) => `packages/contract-tests/pacts/${file}`),
  }
}

function evidenceFile(service: string): string {
  return `packages/mock-${service}/evidence.json`
}
