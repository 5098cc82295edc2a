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
  /** The numbers within the area: from the first one on, so many. */
  readonly first: number
  readonly count: number
}

/** Mobile numbers for people with consecutive numbers. */
export interface PhoneBook {
  /** The number of people that it has a phone for. */
  readonly size: number
  /** Returns the phone in E.164. No two people have the same one. */
  phoneOf(person: number): string
  areaCodeOf(person: number): string
}

/** Spreads neighbours over the numbers of an area. A prime, and so no divisor of a count. */
const SPREAD = 7_368_787

/** Creates the phone book of a seed: a permutation of all numbers, in which each area has its share. */
export function createPhoneBook(plan: PhonePlan, seed: number): PhoneBook {
  const permutation = createPermutation(plan.size, seed)
  const ends = endsOf(plan)
  const firstAreas = firstAreasOf(ends, plan.size)
  const find = (person: number): readonly [area: PhoneArea, offset: number] => {
    const slot = permutation.of(person)
    let index = firstAreas[Math.floor((slot / plan.size) * SECTIONS)] ?? 0
    while (slot >= (ends[index] ?? plan.size)) index += 1
    const area = plan.areas[index]
    if (area === undefined) {
      throw new RangeError(
        `Failed to find a phone: there is no person ${person} among ${plan.size}. Use a smaller number.`,
      )
    }
    return [area, slot - (ends[index - 1] ?? 0)]
  }
  return {
    size: plan.size,
    phoneOf: (person) => {
      const [{ code, first, count }, offset] = find(person)
      return `${plan.prefix}${code}${first + ((offset * SPREAD) % count)}`
    },
    areaCodeOf: (person) => find(person)[0].code,
  }
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
