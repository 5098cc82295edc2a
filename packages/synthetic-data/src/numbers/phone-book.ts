import { createPermutation } from '../random/permutation.ts'

/** The mobile numbers of a country. */
export interface PhonePlan {
  /** The digits before the area code, in E.164. */
  readonly prefix: string
  readonly areas: readonly PhoneArea[]
  /** The numbers that are handed out in the whole country, at most 2^30. */
  readonly size: number
}

export interface PhoneArea {
  readonly code: string
  /** The area's share of all people, relative to the others. */
  readonly weight: number
  /** The numbers within the area: from the first one on, this many. */
  readonly first: number
  readonly count: number
}

/** Mobile numbers for people with consecutive numbers. */
export interface PhoneBook {
  /** The number of people that it has a phone for. */
  readonly size: number
  /** Returns the phone in E.164. No two people have the same one. */
  phoneOf(person: number): string
  /** Returns the digits of the phone as one number. */
  digitsOf(person: number): number
  areaCodeOf(person: number): string
  /** Returns the index of the person's area in the plan. */
  areaIndexOf(person: number): number
}

/** Spreads neighbours over the numbers of an area. A prime, and so no divisor of a count. */
const SPREAD = 7_368_787

/** Creates the phone book of a seed: a permutation of all numbers, in which each area has its share. */
export function createPhoneBook(plan: PhonePlan, seed: number): PhoneBook {
  const permutation = createPermutation(plan.size, seed)
  const ends = endsOf(plan)
  const firstAreas = firstAreasOf(ends, plan.size)
  const areas = plan.areas.map((area) => ({ ...area, beginning: beginningOf(plan, area) }))
  // Who asks for a person's phone asks for the area, too: the last slot is remembered.
  let [lastPerson, lastSlot] = [-1, -1]
  const slotOf = (person: number): number => {
    if (person !== lastPerson) lastSlot = permutation.of(person)
    lastPerson = person
    return lastSlot
  }
  const areaIndexAt = (person: number, slot: number): number => {
    let index = firstAreas[Math.floor((slot / plan.size) * SECTIONS)] ?? areas.length
    while (index < areas.length && slot >= (ends[index] ?? plan.size)) index += 1
    if (index < areas.length) return index
    throw new RangeError(
      `Failed to find a phone: there is no person ${person} among ${plan.size}. Use a smaller number.`,
    )
  }
  const digitsOf = (person: number): number => {
    const slot = slotOf(person)
    const index = areaIndexAt(person, slot)
    const { beginning = 0, first = 0, count = 1 } = areas[index] ?? {}
    const offset = slot - (ends[index - 1] ?? 0)
    return beginning + first + remainderOf(offset * SPREAD, count)
  }
  const areaIndexOf = (person: number): number => areaIndexAt(person, slotOf(person))
  return {
    size: plan.size,
    phoneOf: (person) => `+${digitsOf(person)}`,
    digitsOf,
    areaCodeOf: (person) => areas[areaIndexOf(person)]?.code ?? '',
    areaIndexOf,
  }
}

/** Returns the remainder of whole numbers below 2^53, several times as fast as the operator, which is made for fractions. */
function remainderOf(number: number, divisor: number): number {
  const remainder = number - Math.floor(number / divisor) * divisor
  // The quotient may be rounded up.
  return remainder < 0 ? remainder + divisor : remainder
}

/** Returns the number that the digits before an area's own stand for; all its own have as many as the first. */
function beginningOf({ prefix }: PhonePlan, { code, first }: PhoneArea): number {
  return Number(`${prefix.slice(1)}${code}`) * 10 ** String(first).length
}

/** Sections of the slots, so that a search for an area begins near it. */
const SECTIONS = 1_024

/** Returns the first area of each section. */
function firstAreasOf(ends: Uint32Array, size: number): Uint8Array {
  return Uint8Array.from({ length: SECTIONS }, (_, section) =>
    ends.findIndex((end) => end > (section / SECTIONS) * size),
  )
}

/** Returns the end of each area's range of slots. @throws RangeError where an area has too few numbers for its share */
function endsOf({ areas, size }: PhonePlan): Uint32Array {
  const total = areas.reduce((sum, { weight }) => sum + weight, 0)
  let reached = 0
  let previous = 0
  return Uint32Array.from(areas, ({ code, weight, count }) => {
    reached += weight
    const end = Math.round((reached / total) * size)
    if (end - previous > count) {
      throw new RangeError(
        `Failed to create a phone book: area ${code} has ${count} numbers for ${end - previous} people. Lower its weight or the size.`,
      )
    }
    previous = end
    return end
  })
}
