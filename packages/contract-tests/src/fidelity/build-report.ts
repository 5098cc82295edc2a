import type { ContractData } from '@ensaio/contracts'
import { countFidelity, type FidelityCount } from '@ensaio/contracts/ledger'
import type {
  FactCount,
  FidelityReport,
  ReportedContract,
  ReportedOperation,
  ReportedService,
  Simulator,
  Source,
} from '@ensaio/fidelity-report'
import { type Exception, PROOFS, type ServiceEvidence } from './evidence.ts'
import { prove } from './prove.ts'

/** A service that the report is to tell of. */
export interface ServiceInput {
  readonly title: string
  readonly contract: ContractData
  readonly spec: Pick<ReportedContract, 'location' | 'sha256'>
  readonly evidence: ServiceEvidence
}

/** The parts of the report that are the same for all services. */
export interface ReportInput {
  readonly simulator: Simulator
  readonly services: readonly ServiceInput[]
  readonly sources: readonly Source[]
  readonly exceptions: readonly Exception[]
}

/** Builds the report of this simulator from its specs and from what its tests have proved. */
export function buildReport({
  simulator,
  services,
  sources,
  exceptions,
}: ReportInput): FidelityReport {
  return {
    format: 'api-twin-fidelity-report',
    formatVersion: '1.0',
    simulator,
    proofKinds: PROOFS,
    services: services.map((service) => toService(service, sources, exceptions)),
  }
}

function toService(
  { title, contract, spec, evidence }: ServiceInput,
  sources: readonly Source[],
  exceptions: readonly Exception[],
): ReportedService {
  const ledger = countFidelity(contract.document)
  const operations = ledger.operations.map((entry): ReportedOperation => {
    const { operationId: id, kind, fidelity, count } = entry
    const operation = contract.operations[id]
    const webhook = Object.values(contract.webhooks).find((one) => one.operationId === id)
    const subject = { service: contract.service, id, name: webhook?.name ?? id }
    return {
      id,
      kind,
      method: operation?.method ?? webhook?.method ?? 'POST',
      ...(operation && { path: operation.path }),
      fidelity: fidelity ?? 'assumed',
      facts: toCount(count),
      sources: entry.sources,
      proofs: PROOFS.filter(({ appliesTo }) => appliesTo.includes(kind)).map((proof) =>
        prove(subject, proof, evidence, exceptions),
      ),
    }
  })
  const used = new Set(operations.flatMap((operation) => operation.sources))
  const version = String(Object(contract.document['info']).version)
  return {
    id: contract.service,
    title,
    contract: { format: 'openapi', version, ...spec },
    facts: toCount(ledger.total),
    sources: sources.filter(({ key }) => used.has(key)),
    operations,
  }
}

function toCount({ documented, observed, assumed }: FidelityCount): FactCount {
  return { documented, observed, assumed }
}
