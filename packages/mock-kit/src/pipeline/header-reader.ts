import type { HeaderReader } from '@ensaio/contracts'
import type { PlainHeaders } from '../redaction/redact.ts'

/** Reads headers that are plain data, names in lower case, as `Headers` does. */
export function headerReader(headers: PlainHeaders): HeaderReader {
  return {
    get: (name) => {
      const lower = name.toLowerCase()
      const value = Object.hasOwn(headers, lower) ? headers[lower] : undefined
      return typeof value === 'object' ? value.join(', ') : (value ?? null)
    },
  }
}
