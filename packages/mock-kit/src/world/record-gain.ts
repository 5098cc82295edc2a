// The bytes that a record gains or loses as it changes.
import { bytesOf, FIELD_BYTES, valueOf } from './record-memory.ts'
import type { Fields } from './record-memory.ts'

/**
 * Returns `bytesOf(after) - bytesOf(before)`, without a look into what both share: a record mostly keeps all values but one.
 */
export function gainOf(before: object, after: object): number {
  const old = before as Fields
  const now = after as Fields
  let gain = 0
  let kept = 0
  for (const name in now) {
    const value = valueOf(now, name)
    const other = valueOf(old, name)
    gain += gainOfValue(other, value)
    if (other !== undefined || name in old) kept += 1
    else gain += FIELD_BYTES
  }
  return gain - removedBytes(old, now, kept)
}

/** The fields of a record that may weigh more or less than before; of a record in it, those of its own. */
export type Reweighed<Name extends string = string> = readonly (Name | ReweighedWithin<Name>)[]

/** A field with a record, of which only these fields may weigh more or less. */
interface ReweighedWithin<Name extends string> {
  readonly name: Name
  readonly fields: Reweighed
}

/** Returns the same where only these fields weigh more or less. */
export function gainIn(reweighed: Reweighed, before: object, after: object): number {
  let gain = 0
  for (const one of reweighed) {
    const name = typeof one === 'string' ? one : one.name
    const value = valueOf(after as Fields, name)
    const other = valueOf(before as Fields, name)
    gain +=
      typeof one === 'object' && isFields(value) && isFields(other)
        ? gainIn(one.fields, other, value)
        : gainOfValue(other, value)
    if (value === undefined && !(name in after)) gain -= FIELD_BYTES
    if (other === undefined && !(name in before)) gain += FIELD_BYTES
  }
  return gain
}

/** Does the same for values. Texts are never compared: V8 would join those in pieces first, as the cause of each job is. */
function gainOfValue(before: unknown, after: unknown): number {
  if (typeof before === 'string' && typeof after === 'string')
    return 2 * (after.length - before.length)
  if (before === after) return 0
  if (Array.isArray(before) && Array.isArray(after)) return gainOfList(before, after)
  if (isFields(before) && isFields(after)) return gainOf(before, after)
  return bytesOf(after) - bytesOf(before)
}

function gainOfList(before: readonly unknown[], after: readonly unknown[]): number {
  let gain = FIELD_BYTES * (after.length - before.length)
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    gain += gainOfValue(before[index], after[index])
  }
  return gain
}

function isFields(value: unknown): value is Fields {
  const isObject = typeof value === 'object' && value !== null
  return isObject && !Array.isArray(value) && !ArrayBuffer.isView(value)
}

/** Returns the bytes of the fields that are gone. @param kept the number of those that are not */
function removedBytes(old: Fields, now: Fields, kept: number): number {
  let [gone, bytes] = [-kept, 0]
  for (const _name in old) gone += 1
  if (gone === 0) return 0 // as mostly, and to look each field up costs more than to count
  for (const name in old) if (!(name in now)) bytes += FIELD_BYTES + bytesOf(valueOf(old, name))
  return bytes
}
