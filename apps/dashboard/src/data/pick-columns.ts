import type { KeyedRecord } from '../api/control-types.ts'

/** Columns besides the key; more are not taken in at a glance. */
const COLUMNS_MAX = 4
/** A longer text is nothing for a column. */
const TEXT_MAX = 40

/** A path into a record: names joined by dots. */
export type Column = string

/** Chooses the fields by which the records of a list are told apart, one level of nesting included. */
export function pickColumns(records: readonly KeyedRecord[]): readonly Column[] {
  const texts = new Map<Column, Set<string>>()
  for (const { key, record } of records) {
    for (const [column, text] of shortFields(record)) {
      if (text === key) continue
      const seen = texts.get(column) ?? new Set()
      texts.set(column, seen.add(text))
    }
  }
  const telling = [...texts].filter(([, seen]) => records.length < 3 || seen.size > 1)
  return telling.slice(0, COLUMNS_MAX).map(([column]) => column)
}

/** Returns the text of a column; empty where the record has none. */
export function cellOf({ record }: KeyedRecord, column: Column): string {
  return shortFields(record).find(([name]) => name === column)?.[1] ?? ''
}

function shortFields(
  record: Readonly<Record<string, unknown>>,
): readonly (readonly [Column, string])[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (!isObject(value)) return shortField(name, value)
    return Object.entries(value).flatMap(([inner, one]) => shortField(`${name}.${inner}`, one))
  })
}

function shortField(name: string, value: unknown): readonly (readonly [Column, string])[] {
  const isSimple =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const text = String(value)
  return isSimple && text !== '' && text.length <= TEXT_MAX ? [[name, text]] : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
