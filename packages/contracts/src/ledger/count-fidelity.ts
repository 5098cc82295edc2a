// Counts the facts of an API that are documented, observed or assumed.
import type { Fidelity } from '../contract/operation.ts'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { type Part, walkSpec } from '../spec/walk-spec.ts'
import { type Fact, FACT_KINDS, type FactKind, listFacts, untaggedFacts } from './fact.ts'
import { createReach, type Reach } from './reach.ts'

/** Facts by how sure they are. */
export type FidelityCount = Readonly<Record<Fidelity | 'untagged', number>>

/** One operation's or webhook's share of the ledger. */
export interface LedgerEntry {
  readonly operationId: string
  readonly kind: 'operation' | 'webhook'
  /** The fidelity of the operation itself. */
  readonly fidelity: Fidelity | null
  /** The source of the operation itself. */
  readonly source: string | null
  /** Everything that can stand in its requests and replies; shared schemas count for each that uses them. */
  readonly count: FidelityCount
  /** The keys of the sources that these facts come from, sorted. */
  readonly sources: readonly string[]
}

/** The ledger of one spec. */
export interface Ledger {
  /** Every fact once, used or not. */
  readonly total: FidelityCount
  readonly byKind: Readonly<Record<FactKind, FidelityCount>>
  readonly operations: readonly LedgerEntry[]
  readonly untagged: readonly Fact[]
}

/** Counts the facts of a spec. */
export function countFidelity(document: OpenApiDocument): Ledger {
  const facts = listFacts(document)
  const parts = [...walkSpec(document)]
  const byKind = FACT_KINDS.map(
    (kind) => [kind, count(facts.filter((fact) => fact.kind === kind))] as const,
  )
  const context = { reachOf: createReach(document, parts), facts }
  return {
    total: count(facts),
    byKind: Object.fromEntries(byKind) as Ledger['byKind'],
    operations: parts.flatMap((part) => toEntry(part, context)),
    untagged: untaggedFacts(facts),
  }
}

interface Context {
  readonly reachOf: Reach
  readonly facts: readonly Fact[]
}

function toEntry(part: Part, { reachOf, facts }: Context): readonly LedgerEntry[] {
  const { kind, pointer, value } = part
  if (kind !== 'operation' && kind !== 'webhook') return []
  const reached = reachOf(part)
  const { fidelity = null, source = null } = facts.find((fact) => fact.pointer === pointer) ?? {}
  const own = facts.filter((fact) => reached.has(fact.pointer))
  const operationId = String(value['operationId'])
  return [{ operationId, kind, fidelity, source, count: count(own), sources: sourcesOf(own) }]
}

function count(facts: readonly Fact[]): FidelityCount {
  const counts = { documented: 0, observed: 0, assumed: 0, untagged: 0 }
  for (const { fidelity } of facts) counts[fidelity ?? 'untagged'] += 1
  return counts
}

function sourcesOf(facts: readonly Fact[]): readonly string[] {
  const sources = facts.flatMap(({ source }) => source ?? [])
  return [...new Set(sources)].sort()
}
