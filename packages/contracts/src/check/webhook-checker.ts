// Checks webhook payloads against the spec, closed: they must not hold undocumented properties.
import type { ContractData } from '../contract/contract.ts'
import { isJson } from '../decode/decode-body.ts'
import { NO_FINDINGS } from '../schema/finding.ts'
import type { SchemaLibrary, Validator } from '../schema/schema-library.ts'
import { follow, type Located, member, members } from '../spec/located.ts'
import { renderReceived } from '../violation/render-received.ts'
import { limitViolations, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'

/** Makes the checker of the payloads of the webhook operation `webhook`. */
export function webhookChecker(
  { document, service }: ContractData,
  webhook: Located,
  library: SchemaLibrary,
): (payload: unknown) => readonly Violation[] {
  const validate = payloadValidator()
  return (payload) =>
    limitViolations(validate(payload).map((finding) => toViolation(service, 'body', finding)))

  function payloadValidator(): Validator {
    const reference = member(webhook, 'requestBody')
    if (reference === undefined)
      return (payload) => (payload === undefined ? NO_FINDINGS : [surplus(payload)])
    const json = members(follow(document, reference), 'content').find(({ name }) => isJson(name))
    const schema = json === undefined ? undefined : member(json, 'schema')
    return schema === undefined ? () => NO_FINDINGS : library.validator(schema, 'closed')
  }

  function surplus(payload: unknown): ReturnType<Validator>[number] {
    const received = renderReceived(payload)
    return {
      where: '',
      rule: 'undocumented',
      expected: 'no body',
      received,
      pointer: webhook.pointer,
    }
  }
}
