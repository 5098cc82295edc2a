import { MatchersV3 } from '@pact-foundation/pact'
import { sampleIds } from '../samples.ts'

const PLACEHOLDER = /\{(\w+)\}/gu

/** A text of a pact: where it has `{ximena}`, the provider fills in the key of that record. */
export type PactText = string | ReturnType<typeof MatchersV3.fromProviderState<string>>

/** A text with placeholders as Pact takes it. */
export function fillIn(text: string): PactText {
  const example = withSamples(text)
  if (example === text) return text
  return MatchersV3.fromProviderState(text.replaceAll(PLACEHOLDER, '$${$1}'), example)
}

/** The same for each text in a body. */
export function fillInBody(body: unknown): unknown {
  if (typeof body === 'string') return fillIn(body)
  if (Array.isArray(body)) return body.map(fillInBody)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fillInBody(value)]))
}

function withSamples(text: string): string {
  const samples = new Map<string, string>(Object.entries(sampleIds))
  return text.replaceAll(
    PLACEHOLDER,
    (placeholder, name: string) => samples.get(name) ?? placeholder,
  )
}
