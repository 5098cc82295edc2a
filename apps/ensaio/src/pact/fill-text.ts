// Texts with gaps for values, such as `/leads/${id}`.
import { isJsonObject } from '@ensaio/contracts'

type Values = Readonly<Record<string, unknown>>

const GAP = /\$\{([^{}]+)\}/g

/** Fills the gaps; `undefined` where a value is missing. A text that is one gap becomes the value itself. */
export function fillText(text: string, values: Values): unknown {
  const names = [...text.matchAll(GAP)].map(([, name = '']) => name)
  if (names.some((name) => values[name] === undefined)) return undefined
  const [only] = names
  if (only !== undefined && text === `\${${only}}`) return values[only]
  return text.replaceAll(GAP, (_, name: string) => String(values[name]))
}

/** Fills the gaps of all texts in a value; those without a value stay as they are. */
export function fillDeeply(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return fillText(value, values) ?? value
  if (Array.isArray(value)) return value.map((item) => fillDeeply(item, values))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fillDeeply(inner, values)]),
  )
}
