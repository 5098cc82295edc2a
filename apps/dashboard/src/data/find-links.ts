// The records that a record leads to, and those that lead to it.
import type { ControlClient } from '@ensaio/control-client'
import type { KeyedRecord } from '../api/control-types.ts'

export interface RecordAddress {
  readonly sandbox: string
  readonly service: string
  readonly collection: string
  readonly key: string
}

/** Records of one collection that are linked with a record. */
export interface RecordLinks {
  readonly collection: string
  readonly keys: readonly string[]
}

/** Links shown of each collection. */
const LINKS_MAX = 20

/** Finds the links in both directions, each by a value that is the other record's whole key. */
export async function findLinks(
  control: Pick<ControlClient, 'listCollections' | 'listRecords'>,
  { sandbox, service, collection: own, key }: RecordAddress,
  record: KeyedRecord['record'],
): Promise<readonly RecordLinks[]> {
  const path = { sandbox, service }
  const { collections } = await control.listCollections({ path })
  const others = collections.filter(({ name, size }) => size > 0 && name !== own)
  const links = await Promise.all(
    others.map(async ({ name }) => {
      const find = async (text: string) =>
        (
          await control.listRecords({
            path: { ...path, collection: name },
            query: { text, limit: LINKS_MAX },
          })
        ).records
      const incoming = (await find(key)).filter((one) => holdsValue(one.record, key))
      const named = await Promise.all(
        valuesNamed(record, name).map(async (value) => {
          const found = await find(value)
          return found.filter((one) => one.key === value)
        }),
      )
      const keys = [...incoming, ...named.flat()].map((one) => one.key)
      return { collection: name, keys: [...new Set(keys)].slice(0, LINKS_MAX) }
    }),
  )
  return links.filter(({ keys }) => keys.length > 0)
}

/** Tells whether the value stands anywhere in a record, as a whole. */
export function holdsValue(record: unknown, value: string): boolean {
  if (typeof record === 'object' && record !== null) {
    return Object.values(record).some((inner) => holdsValue(inner, value))
  }
  return (typeof record === 'string' || typeof record === 'number') && String(record) === value
}

/** Returns the values of fields that are named after a collection: `prospectId` or `agent.id` after prospects and agents. */
export function valuesNamed(record: unknown, collection: string): readonly string[] {
  const singular = collection.replace(/s$/, '').toLowerCase()
  const found = new Set<string>()
  const visit = (value: unknown, isNamed: boolean): void => {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner, isNamed)
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        visit(inner, name.toLowerCase().startsWith(singular) || (isNamed && name === 'id'))
      }
    } else if (
      isNamed &&
      (typeof value === 'string' || typeof value === 'number') &&
      value !== ''
    ) {
      found.add(String(value))
    }
  }
  visit(record, false)
  return [...found].slice(0, VALUES_MAX)
}

/** Each costs a look through the collection. */
const VALUES_MAX = 5
