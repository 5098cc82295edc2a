import type { Fidelity } from '../contract/operation.ts'
import type { JsonObject, OpenApiDocument } from '../contract/open-api-document.ts'
import { type Part, type PartKind, walkSpec } from '../spec/walk-spec.ts'

/** The kinds of parts that have to say how sure they are. */
export const FACT_KINDS = [
  'operation',
  'parameter',
  'schema',
  'property',
  'status',
  'header',
  'webhook',
] as const

/** A kind of fact. */
export type FactKind = (typeof FACT_KINDS)[number]

/** The words of `x-fidelity`, surest first. */
const FIDELITIES: readonly Fidelity[] = ['documented', 'observed', 'assumed']

/** One thing that a spec says about an API. */
export interface Fact {
  readonly kind: FactKind
  readonly pointer: string
  /** `null`: the tag is missing or unknown. */
  readonly fidelity: Fidelity | null
  /** Its own source or its nearest parent's; `null` where neither has one. */
  readonly source: string | null
}

/** Every fact of a spec, each where it is defined: a `$ref` to a parameter, status or header is not a fact of its own. */
export function listFacts(document: OpenApiDocument): readonly Fact[] {
  return [...walkSpec(document)].flatMap((part) => {
    const { kind } = part
    return isFactKind(kind) && !isMereReference(part) ? [toFact(part, kind)] : []
  })
}

/** The facts without a fidelity or without a source. */
export function untaggedFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ fidelity, source }) => fidelity === null || source === null)
}

function toFact(part: Part, kind: FactKind): Fact {
  return { kind, pointer: part.pointer, fidelity: fidelityOf(part.value), source: sourceOf(part) }
}

function isFactKind(kind: PartKind): kind is FactKind {
  return (FACT_KINDS as readonly PartKind[]).includes(kind)
}

// That a property exists is a fact of its own, whatever its schema points at.
function isMereReference({ kind, value }: Part): boolean {
  return kind !== 'property' && kind !== 'schema' && '$ref' in value && !('x-fidelity' in value)
}

function fidelityOf(value: JsonObject): Fidelity | null {
  return FIDELITIES.find((word) => word === value['x-fidelity']) ?? null
}

function sourceOf(part: Part): string | null {
  for (let at: Part | null = part; at !== null; at = at.parent) {
    const source = at.value['x-source']
    if (typeof source === 'string') return source
  }
  return null
}
