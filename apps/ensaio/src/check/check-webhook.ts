// Checks one call to a receiver against the webhooks of a spec.
import type { Violation } from '@ensaio/contracts'
import type { Mock } from '@ensaio/mock-kit'
import { checkAnswer } from './check-call.ts'
import type { CheckedCall, Found } from './check-call.ts'
import type { Exchange } from './exchange.ts'
import { isHidden } from './is-hidden.ts'
import { observe } from './observe.ts'
import { readBody } from './read-body.ts'

/** Checks a webhook and its acknowledgement. Where several go to one path, it is the one that fits best. */
export function checkWebhook(
  exchange: Exchange,
  mock: Mock,
  names: readonly string[],
): CheckedCall {
  const checked = names.map((name) => checkAs(exchange, mock, name))
  const [best] = checked.toSorted((one, other) => one.found.length - other.found.length)
  return best ?? { operation: '', found: [], seen: [] }
}

function checkAs(exchange: Exchange, mock: Mock, name: string): CheckedCall {
  const { checker, contract } = mock.server
  const { headers, body, known } = exchange
  const webhook = contract.webhooks[name]
  const read = readBody(headers, body ?? '')
  const isWhole = body !== undefined && body !== null && read.ok
  const violations = isWhole
    ? checker.checkWebhook(name, read.value).filter((one) => !isHidden(one, read.value))
    : []
  const answer = known.isDisturbed === true ? undefined : exchange.answer
  const acknowledged: readonly Found[] =
    answer === undefined || answer.status >= 400 // a receiver may refuse as it likes
      ? []
      : checkAnswer(exchange, answer, (reply) => checker.checkWebhookAnswer(name, reply)).map(
          (one) => ({ ...one, level: 'warning', side: 'acknowledgement' }),
        )
  const pointer = webhook?.pointer ?? '#/webhooks'
  return {
    operation: name,
    found: [
      ...(read.ok ? [] : [unreadable(mock.service, pointer, read.why)]),
      ...violations.map(
        (violation) =>
          ({
            level: 'error',
            side: 'webhook',
            violation,
            observed: observe(violation, read.ok && read.value, null),
          }) as const,
      ),
      ...acknowledged,
    ],
    seen: isWhole
      ? [{ side: 'webhook', pointer, contentType: 'application/json', body: read.value }]
      : [],
  }
}

function unreadable(service: string, pointer: string, received: string): Found {
  const violation: Violation = {
    in: 'body',
    where: '',
    rule: 'json',
    expected: 'JSON',
    received,
    spec: `specs/${service}.yaml${pointer}`,
  }
  return { level: 'error', side: 'webhook', violation }
}
