// What a value in an action's input means; `undefined` where it is none of the kind.

/** The own fields, one called `__proto__` among them. */
export function toFields(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return { ...value }
}

export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function toFilledText(value: unknown): string | undefined {
  return toText(value) || undefined
}

/** A list of texts, none of them empty. */
export function toTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const texts = value.flatMap((item: unknown) => toFilledText(item) ?? [])
  return texts.length === value.length ? texts : undefined
}

/** A text that is not empty, or a list of at least two. */
export function toTextOrTexts(value: unknown): string | string[] | undefined {
  if (typeof value === 'string') return toFilledText(value)
  const texts = toTexts(value)
  return texts === undefined || texts.length < 2 ? undefined : [...texts]
}

export function toFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** A whole number from 0 to `max`. */
export function toCount(value: unknown, max: number): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max
  return isCount ? value : undefined
}

const INSTANT =
  /^(?<date>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/** `Date.parse` alone takes many a text, and the 30th of February for the 2nd of March. */
export function toInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  const { date = '' } = INSTANT.exec(value)?.groups ?? {}
  const day = Date.parse(date)
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}
