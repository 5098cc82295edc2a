import type { ErrorObject } from 'ajv'
import { escapeKey, joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'
import type { Origin } from './rewrite-schema.ts'

/** A fault of a value, independent of the part of the message that holds the value. */
export interface Finding {
  /** JSON pointer into the value; `''` is the whole of it. */
  readonly where: string
  readonly rule: string
  readonly expected: string
  readonly received: string
  /** The pointer to the rule in the document: `#/components/schemas/Lead/required`. */
  readonly pointer: string
}

/** A shared empty list, so that a valid value costs no allocation. */
export const NO_FINDINGS: readonly Finding[] = Object.freeze([])

/** Translates one of Ajv's errors. `origin` is that of the schema whose keyword failed. */
export function toFinding(error: ErrorObject, origin: Origin): Finding {
  const { keyword } = error
  if (isUndocumented(error)) {
    const property = String(
      error.params['additionalProperty'] ?? error.params['unevaluatedProperty'],
    )
    return {
      where: `${error.instancePath}/${escapeKey(property)}`,
      rule: 'undocumented',
      expected: describeRule(keyword, false, ''),
      received: renderReceived((error.data as Readonly<Record<string, unknown>>)[property]),
      pointer: origin.closedBy === keyword ? origin.pointer : joinPointer(origin.pointer, keyword),
    }
  }
  const missing: unknown = error.params['missingProperty']
  const isMissing = typeof missing === 'string'
  return {
    where: isMissing ? `${error.instancePath}/${escapeKey(missing)}` : error.instancePath,
    rule: keyword,
    expected: describeRule(keyword, error.schema, error.message ?? keyword),
    received: isMissing ? 'nothing' : renderReceived(error.data),
    pointer: joinPointer(origin.pointer, keyword),
  }
}

function isUndocumented({ keyword }: ErrorObject): boolean {
  return keyword === 'additionalProperties' || keyword === 'unevaluatedProperties'
}
