import { SnapshotError } from '../errors/snapshot-error.ts'
import { createRandom, restoreRandom } from '../world/random.ts'
import type { Random, RandomState } from '../world/random.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import { rowOf as deliveryRowOf } from './delivery-effects.ts'
import { FaultBookError } from './fault-book-error.ts'
import { toDeliveryTest, toRequestTest } from './fault-match.ts'
import type { DeliveryFacts, RequestFacts } from './fault-match.ts'
import type {
  Decided,
  DeliveryEffect,
  DeliveryFault,
  FaultRule,
  FaultRuleDraft,
  RequestEffect,
  RequestFault,
} from './fault-rule.ts'
import { isHit } from './fault-timing.ts'
import type { FaultCounts } from './fault-timing.ts'
import { rowOf as requestRowOf } from './request-effects.ts'
import { createRuleMemory } from './rule-memory.ts'

/** A rule with how often it matched and how often it struck. */
export interface FaultStatus extends FaultCounts {
  readonly rule: FaultRule
}

/** A fault book as plain data. */
export interface FaultBookSnapshot {
  readonly format: 'ensaio-faults'
  readonly version: 1
  readonly seed: number
  /** The number of rules that were ever added. */
  readonly added: number
  readonly rules: readonly (FaultStatus & {
    readonly ordinal: number
    readonly random: RandomState
  })[]
}

/**
 * The fault rules of one sandbox. They are asked in the order in which they were added. One that ends the matter
 * (`status`, `reset`, `silence`, `drop`) keeps those behind it from being asked and counted: "twice 429, then once
 * 503" is two rules, one behind the other.
 */
export interface FaultBook {
  /**
   * Takes in a parsed rule; returns it with its id.
   * @param overdraft the bytes by which all sandboxes may exceed their memory. @default none
   * @throws FaultBookError when the id is taken or the book full
   */
  add(draft: FaultRuleDraft, overdraft?: number): FaultRule
  /** False when there is no such rule. */
  remove(id: string): boolean
  clear(): void
  /** The rules in order, with their counts. */
  list(): readonly FaultStatus[]
  /** Another one after each change of the rules or of their counts. */
  readonly version: number
  /** True where there is any rule for requests. A plain field, as is the next: every request reads both. */
  readonly hasRequestRules: boolean
  /** True where a rule asks for the bodies of requests. */
  readonly readsBodies: boolean
  /** Counts the request, and tells what is to be done to it. */
  takeRequest(facts: RequestFacts): readonly RequestFault[]
  /** Counts the delivery, and tells what is to be done to it. Ask once for each attempt that is to be disturbed. */
  takeDelivery(facts: DeliveryFacts): readonly DeliveryFault[]
  toJSON(): FaultBookSnapshot
  /** Gives the memory of the rules back, which nobody uses any more. */
  release(): void
}

/**
 * An empty book. Probabilities and random delays follow from the seed and from each rule's id.
 * @param room where the memory of the rules counts. @default room for this book alone
 */
export function createFaultBook(options: { readonly seed: number }, room?: MemoryRoom): FaultBook {
  const { seed } = options
  return openBook({ format: 'ensaio-faults', version: 1, seed, added: 0, rules: [] }, room)
}

/**
 * The book as it was when the snapshot was taken.
 * @param room where the memory of the rules counts. @default room for this book alone
 * @throws SnapshotError when it is of another version
 */
export function restoreFaultBook(snapshot: FaultBookSnapshot, room?: MemoryRoom): FaultBook {
  const { format, version } = snapshot
  if (format !== 'ensaio-faults' || version !== 1) {
    throw new SnapshotError(
      'the fault rules',
      `it is "${format}" ${version}, not "ensaio-faults" 1`,
    )
  }
  return openBook(snapshot, room)
}

function openBook(snapshot: FaultBookSnapshot, room = createRecordRoom()): FaultBook {
  const { seed } = snapshot
  let { added } = snapshot
  const memory = createRuleMemory(room)
  const requests = createRuleList<RequestFacts, RequestEffect>(
    (effect) => requestRowOf(effect).isFinal,
  )
  const deliveries = createRuleList<DeliveryFacts, DeliveryEffect>(
    (effect) => deliveryRowOf(effect).isFinal,
  )

  const entries = () =>
    [...requests.entries, ...deliveries.entries].sort((a, b) => a.ordinal - b.ordinal)
  const isTaken = (id: string): boolean => entries().some(({ rule }) => rule.id === id)
  const file = (rule: FaultRule, state: EntryState): void => {
    if (rule.on === 'request') {
      requests.add({ ...state, rule, isMatch: toRequestTest(rule.service, rule.match) })
    } else {
      deliveries.add({ ...state, rule, isMatch: toDeliveryTest(rule.service, rule.match) })
    }
  }
  const noteChange = (): void => {
    book.hasRequestRules = requests.entries.length > 0
    book.readsBodies = requests.entries.some(asksForBody)
    memory.note(entries().map(({ rule }) => rule))
  }

  const book: FaultBook & { hasRequestRules: boolean; readsBodies: boolean } = {
    hasRequestRules: false,
    readsBodies: false,
    add: (draft, overdraft = 0) => {
      memory.check(draft, overdraft)
      if (draft.id !== undefined && isTaken(draft.id))
        throw new FaultBookError('FAULT_ID_TAKEN', draft.id)
      do added += 1
      while (draft.id === undefined && isTaken(`fault-${added}`))
      const rule: FaultRule = { ...draft, id: draft.id ?? `fault-${added}` }
      const random = createRandom(seed, `faults:${rule.id}`)
      file(rule, { ordinal: added, matched: 0, hits: 0, random })
      noteChange()
      return rule
    },
    remove: (id) => {
      const isRemoved = requests.remove(id) || deliveries.remove(id)
      noteChange()
      return isRemoved
    },
    clear: () => {
      requests.clear()
      deliveries.clear()
      noteChange()
    },
    list: () => entries().map(({ rule, matched, hits }) => ({ rule, matched, hits })),
    get version() {
      return requests.version + deliveries.version
    },
    takeRequest: requests.take,
    takeDelivery: deliveries.take,
    toJSON: () => ({ ...snapshot, added, rules: entries().map(toSavedRule) }),
    release: () => memory.note([]),
  }
  for (const { rule, random, ...state } of snapshot.rules) {
    file(rule, { ...state, random: restoreRandom(random) })
  }
  noteChange()
  return book
}

function asksForBody({ rule }: { readonly rule: FaultRule }): boolean {
  return 'body' in rule.match
}

interface EntryState {
  readonly ordinal: number
  readonly random: Random
  matched: number
  hits: number
}

/** A rule at work. */
export interface FaultEntry<Facts, Effect> {
  readonly rule: FaultRule & { readonly effect: Effect }
  /** Its place among all rules that were ever added. */
  readonly ordinal: number
  readonly isMatch: (facts: Facts) => boolean
  readonly random: Random
  matched: number
  hits: number
}

interface Fault<Effect extends { readonly kind: string }> {
  readonly ruleId: string
  readonly effect: Decided<Effect>
}

function toSavedRule(
  entry: EntryState & { readonly rule: FaultRule },
): FaultBookSnapshot['rules'][number] {
  const { rule, ordinal, matched, hits, random } = entry
  return { rule, ordinal, matched, hits, random: random.state() }
}

/** The rules about one kind of thing, requests or deliveries, in order. */
export interface RuleList<Facts, Effect extends { readonly kind: string }> {
  readonly entries: readonly FaultEntry<Facts, Effect>[]
  /** Another one after each change. */
  readonly version: number
  add(entry: FaultEntry<Facts, Effect>): void
  remove(id: string): boolean
  clear(): void
  take(facts: Facts): readonly Fault<Effect>[]
}

/** @param isFinal tells whether nothing is left to disturb after an effect */
function createRuleList<Facts, Effect extends { readonly kind: string }>(
  isFinal: (effect: Decided<Effect>) => boolean,
): RuleList<Facts, Effect> {
  let entries: readonly FaultEntry<Facts, Effect>[] = []
  let version = 0
  return {
    get entries() {
      return entries
    },
    get version() {
      return version
    },
    add: (entry) => {
      version += 1
      entries = [...entries, entry]
    },
    remove: (id) => {
      version += 1
      const before = entries.length
      entries = entries.filter(({ rule }) => rule.id !== id)
      return entries.length < before
    },
    clear: () => {
      version += 1
      entries = []
    },
    take: (facts) => {
      const faults: Fault<Effect>[] = []
      for (const entry of entries) {
        if (!entry.isMatch(facts)) continue
        version += 1
        if (!countAndDecide(entry)) continue
        const effect = decideEffect(entry.rule.effect, entry.random)
        faults.push({ ruleId: entry.rule.id, effect })
        if (isFinal(effect)) break
      }
      return faults
    },
  }
}

function countAndDecide<Facts, Effect>(entry: FaultEntry<Facts, Effect>): boolean {
  const isStruck = isHit(entry.rule.when ?? {}, entry, entry.random)
  entry.matched += 1
  if (isStruck) entry.hits += 1
  return isStruck
}

/** Draws what an effect leaves to chance: the length of a delay that has two bounds. */
function decideEffect<Effect extends { readonly kind: string }>(
  effect: Effect,
  random: Random,
): Decided<Effect> {
  const { fromMs, toMs } = effect as { readonly fromMs?: number; readonly toMs?: number }
  // Only a delay has bounds, which TypeScript can't tell of a generic.
  if (fromMs === undefined || toMs === undefined) return effect as Decided<Effect>
  return { kind: 'delay', ms: random.integer(fromMs, toMs) }
}
