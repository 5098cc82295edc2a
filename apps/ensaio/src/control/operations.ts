import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { ContractData } from '@ensaio/contracts'
import { countFidelity } from '@ensaio/contracts/ledger'
import type { LedgerEntry } from '@ensaio/contracts/ledger'
import type { Schemas } from '@ensaio/contracts/control'
import { basePathOf } from '@ensaio/mock-kit'
import type { JournalEntry } from '@ensaio/mock-kit'
import type { HandlersOf } from './control-context.ts'
import { readEntries } from './read-entries.ts'

export const operationHandlers: HandlersOf<'listOperations'> = {
  listOperations: async ({ sandbox }, { path: { service } }) => {
    const { contract } = sandbox.mock(service)
    const basePath = basePathOf(contract.document)
    const facts = factsIn(contract)
    const entries = await sandbox.inSlices(readEntries(sandbox.journal))
    const answers = countPairs(answersIn(entries, service))
    const deliveries = [...sandbox.world(service).deliveries.all()]
    const sent = countPairs(deliveries.map(({ webhook, status }) => [webhook, status]))
    return {
      status: 200,
      body: {
        service,
        operations: Object.values(contract.operations).map((operation) => {
          const { id, method, path, statuses, pointer } = operation
          return {
            operationId: id,
            method,
            path: `${basePath}${path}`,
            summary: summaryAt(contract, pointer),
            statuses,
            ...facts(operation.id),
            requests: sum(answers[id]),
            answers: answers[id] ?? {},
          }
        }),
        webhooks: Object.values(contract.webhooks).map((webhook) => {
          const { name, operationId, defaultPaths, pointer } = webhook
          return {
            webhook: name,
            operationId,
            summary: summaryAt(contract, pointer),
            defaultPaths,
            ...facts(operationId),
            deliveries: sum(sent[name]),
            statuses: sent[name] ?? {},
          }
        }),
      },
    }
  },
}

type FactsView = Pick<Schemas['ServiceOperation'], 'fidelity' | 'source' | 'facts'>

const ledgers = new WeakMap<ContractData, ReadonlyMap<string, LedgerEntry>>()

/** Returns how sure the facts of each operation and webhook are; counting them takes tens of milliseconds, once. */
function factsIn(contract: ContractData): (operationId: string) => FactsView {
  const known = ledgers.get(contract) ?? toLedger(contract)
  ledgers.set(contract, known)
  return (operationId) => {
    const { fidelity = null, source = null, count } = known.get(operationId) ?? {}
    const { documented = 0, observed = 0, assumed = 0 } = count ?? {}
    return {
      fidelity: fidelity ?? 'assumed', // the specs' lint asks for both tags
      source: source ?? '',
      facts: { documented, observed, assumed },
    }
  }
}

function toLedger({ document }: ContractData): ReadonlyMap<string, LedgerEntry> {
  return new Map(countFidelity(document).operations.map((entry) => [entry.operationId, entry]))
}

function summaryAt({ document }: ContractData, pointer: string): string {
  const operation = valueAt(document, pointer)
  const summary = isJsonObject(operation) ? operation['summary'] : undefined
  return typeof summary === 'string' ? summary : ''
}

type Pair = readonly [name: string, status: string]

function answersIn(entries: readonly JournalEntry[], service: string): readonly Pair[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'request' || entry.service !== service) return []
    const { operationId, answer } = entry
    return operationId === undefined ? [] : [[operationId, String(answer?.status ?? 'none')]]
  })
}

type Counts = Readonly<Record<string, number>>

function countPairs(pairs: readonly Pair[]): Readonly<Partial<Record<string, Counts>>> {
  const counts: Record<string, Record<string, number>> = {}
  for (const [name, status] of pairs) {
    const ofName = (counts[name] ??= {})
    ofName[status] = (ofName[status] ?? 0) + 1
  }
  return counts
}

function sum(counts: Counts = {}): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
