import type { ErrorObject } from 'ajv'
import { escapeKey, joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'
import type { Finding } from './finding.ts'
import type { Origin } from './rewrite-schema.ts'

/** One of Ajv's errors in our words. `origin` is that of the schema whose keyword failed. */
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
