import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { listPlaces, type Place } from './places.ts'

/**
 * The severity of a change to an API for those who have built on the version before: `breaking` where a caller or receiver
 * that was right is no longer, `risky` where one may meet what it has never met, `compatible` where neither can happen.
 */
export type Severity = 'breaking' | 'risky' | 'compatible'

/** One difference between two versions of a spec. */
export interface SpecChange {
  readonly severity: Severity
  /** The place, as `POST /json/ request body /email`. */
  readonly place: string
  /** A phrase that says what changed there: `is required now`. */
  readonly what: string
}

const ORDER: readonly Severity[] = ['breaking', 'risky', 'compatible']

/** Lists the differences from one version of a spec to the next, the most severe first. */
export function compareSpecs(
  before: OpenApiDocument,
  after: OpenApiDocument,
): readonly SpecChange[] {
  const old = new Map(listPlaces(before).map((place) => [place.name, place]))
  const now = new Map(listPlaces(after).map((place) => [place.name, place]))
  const removed = outermost([...old.values()].filter(({ name }) => !now.has(name)))
  const added = [...now.values()].filter(({ name }) => !old.has(name))
  const changes = [
    ...removed.map(toRemoval),
    ...outermost(added).map((place) => toAddition(place, old)),
    ...added.filter((place) => isDemand(place, old)).map(toDemand),
    ...[...now.values()].flatMap((place) => compareTwo(old.get(place.name), place)),
  ]
  const distinct = new Map(changes.map((change) => [`${change.place} ${change.what}`, change]))
  return [...distinct.values()].toSorted(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  )
}

/** Leaves out what stands in another of the places: an operation that is gone takes its parameters along. */
function outermost(places: readonly Place[]): readonly Place[] {
  const names = new Set(places.map(({ name }) => name))
  return places.filter(({ parent }) => parent === undefined || !names.has(parent))
}

function toRemoval({ name, kind }: Place): SpecChange {
  return { severity: 'breaking', place: name, what: `the ${kind} is gone` }
}

function toAddition({ name, kind, direction }: Place, old: ReadonlyMap<string, Place>): SpecChange {
  const isNewStatus = kind === 'status' && old.size > 0 && direction === 'received'
  return { severity: isNewStatus ? 'risky' : 'compatible', place: name, what: `the ${kind} is new` }
}

/** Tells if a new place demands something of callers who know nothing of it. */
function isDemand(
  { parent, isRequired, direction }: Place,
  old: ReadonlyMap<string, Place>,
): boolean {
  // A part of a new place is demanded only of those who use that place.
  return isRequired && direction === 'sent' && parent !== undefined && old.has(parent)
}

function toDemand({ name, kind }: Place): SpecChange {
  return { severity: 'breaking', place: name, what: `the ${kind} is new and required` }
}

function compareTwo(old: Place | undefined, now: Place): readonly SpecChange[] {
  if (old === undefined) return []
  const isSent = now.direction === 'sent'
  const change = (
    isBreaking: boolean,
    what: string,
    otherwise: Severity = 'compatible',
  ): SpecChange => ({
    severity: isBreaking ? 'breaking' : otherwise,
    place: now.name,
    what,
  })
  const [lostTypes, newTypes] = differences(old.types, now.types)
  const [lostValues, newValues] = differences(old.values, now.values)
  return [
    ...(old.isRequired === now.isRequired
      ? []
      : [
          change(
            now.isRequired === isSent,
            now.isRequired ? 'is required now' : 'may be missing now',
          ),
        ]),
    ...lostTypes.map((type) => change(isSent, `is no longer of type ${type}`)),
    ...newTypes.map((type) => change(!isSent, `may be of type ${type}`)),
    ...lostValues.map((value) => change(isSent, `is never ${value} any more`)),
    // Receivers of a list of words meet a new one sooner or later.
    ...newValues.map((value) => change(false, `may be ${value}`, isSent ? 'compatible' : 'risky')),
    ...compareRules(old, now).map((what) => change(isSent, what, 'risky')),
  ]
}

/** An open list of types or values has none: closing it removes values, opening it adds some. */
function differences(
  old: readonly string[],
  now: readonly string[],
): readonly [lost: readonly string[], added: readonly string[]] {
  if (old.length === 0 && now.length > 0) return [['anything else'], []]
  if (now.length === 0 && old.length > 0) return [[], ['anything']]
  return [old.filter((one) => !now.includes(one)), now.filter((one) => !old.includes(one))]
}

function compareRules({ rules: old }: Place, { rules: now }: Place): readonly string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  return names.flatMap((name) =>
    JSON.stringify(old[name]) === JSON.stringify(now[name])
      ? []
      : [`has the ${name} ${show(now[name])} instead of ${show(old[name])}`],
  )
}

function show(value: JsonValue | undefined): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
