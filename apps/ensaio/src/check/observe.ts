import type { Violation } from '@ensaio/contracts'
import type { Observed } from './drift.ts'
import { valueAtPlace } from './is-hidden.ts'
import { inferSchema } from './propose/infer-schema.ts'

/** Describes the form of what a violation is about: of a value, or of the whole message. */
export function observe(
  { in: place, where }: Violation,
  body: unknown,
  contentType: string | null,
): Observed {
  if (place !== 'status' && place !== 'contentType') {
    const value = place === 'body' ? valueAtPlace(body, where) : undefined
    return value === undefined ? {} : { schema: inferSchema(value) }
  }
  const [type] = (contentType ?? '').toLowerCase().split(';', 1)
  return {
    ...(type !== undefined && type !== '' && { contentType: type.trim() }),
    ...(typeof body === 'object' && body !== null && { schema: inferSchema(body) }),
  }
}
