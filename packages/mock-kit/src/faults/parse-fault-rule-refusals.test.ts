import { expect, test } from 'vitest'
import { parseFaultRule } from './parse-fault-rule.ts'
import { vocabulary } from './testing/vocabulary.ts'

const reset = { service: 'pets', on: 'request', effect: { kind: 'reset' } } as const
const drop = { service: 'pets', on: 'delivery', effect: { kind: 'drop' } } as const

test.for([
  [
    { match: { operationId: 'createPet' } },
    'match.operationId: "createPet" is no operation of pets. Did you mean createOrUpdatePet',
  ],
  [
    { match: { operationId: 'listToys' } },
    'match.operationId: "listToys" is no operation of pets. Name one of createOrUpdatePet, getPet.',
  ],
  [{ match: { operationId: 7 } }, 'match.operationId: 7 is no operation of pets.'],
  [{ match: { path: '/pet' } }, 'match.path: "/pet" is no path of pets. Did you mean /pets or'],
  [{ match: { path: '/pets/*/*' } }, 'match.path: "/pets/*/*" is no path of pets.'],
  [{ match: { path: 'pets' } }, 'match.path: "pets" is no path. Begin it with a slash'],
  [{ match: { path: '/pets?limit=1' } }, 'match.path: "/pets?limit=1" is no path.'],
  [{ match: { path: '' } }, 'match.path: "" is no text of 1 to 200 characters.'],
  [{ match: { method: 'PSOT' } }, 'match.method: "PSOT" is no HTTP method. Did you mean POST'],
  [{ match: { webhook: 'petSold' } }, 'match.webhook: no such key is known here.'],
  [{ match: [] }, 'match: [] is no JSON object.'],
  [{ match: null }, 'match: null is no JSON object.'],
  [{ service: 'pet' }, 'service: "pet" is no service. Did you mean pets?'],
  [{ service: undefined }, 'service: it is missing. Write one of pets, toys.'],
  [{ on: 'requests' }, 'on: "requests" is no kind of rule. Did you mean request?'],
  [{ on: undefined }, 'on: it is missing. Write request or delivery.'],
  [{ id: 'a/b' }, 'id: "a/b" is no id.'],
  [{ id: 5 }, 'id: 5 is no text'],
  [{ wehn: { first: 1 } }, 'wehn: no such key is known here. Did you mean when?'],
  [{ when: { first: 0 } }, 'when.first: 0 is no whole number from 1 to 1000000.'],
  [{ when: { first: 1.5 } }, 'when.first: 1.5 is no whole number'],
  [{ when: { every: '2' } }, 'when.every: "2" is no whole number'],
  [{ when: { after: -1 } }, 'when.after: -1 is no whole number from 0'],
  [{ when: { probability: 1.1 } }, 'when.probability: 1.1 is no number from 0 to 1.'],
  [{ when: { probability: NaN } }, 'when.probability: null is no number'],
  [{ when: { frist: 1 } }, 'when.frist: no such key is known here. Did you mean first?'],
  [{ effect: undefined }, 'effect: it is missing.'],
  [{ effect: 'reset' }, 'effect: "reset" is no JSON object.'],
  [{ effect: {} }, 'effect.kind: it is missing. Write one of status, delay, reset'],
  [
    { effect: { kind: 'resett' } },
    'effect.kind: "resett" is no effect on requests. Did you mean reset?',
  ],
  [{ effect: { kind: 'drop' } }, 'effect.kind: "drop" is no effect on requests.'],
  [{ effect: { kind: 'toString' } }, 'effect.kind: "toString" is no effect on requests.'],
  [{ effect: { kind: 'reset', ms: 1 } }, 'effect.ms: no such key is known here.'],
  [{ effect: { kind: 'status' } }, 'effect.status: it is missing.'],
  [
    { effect: { kind: 'status', status: 100 } },
    'effect.status: 100 is no whole number from 200 to 599.',
  ],
  [
    { effect: { kind: 'status', status: 204, body: {} } },
    'effect.body: an answer with status 204 has none.',
  ],
  [
    { effect: { kind: 'status', status: 500, body: 'x'.repeat(70_000) } },
    'effect.body: 70002 bytes are too many.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { 'a b': '1' } } },
    'effect.headers.a b: it is no name of a header.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { a: 1 } } },
    'effect.headers.a: 1 is no text.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { a: '1\r\nb: 2' } } },
    'effect.headers.a: "1\\r\\nb: 2" can\'t be sent.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { 'Content-Length': '1' } } },
    'effect.headers.Content-Length: the server sets it itself.',
  ],
  [
    { effect: { kind: 'delay' } },
    'effect.ms: it is missing. Write a whole number from 0 to 600000.',
  ],
  [
    { effect: { kind: 'delay', ms: 600_001 } },
    'effect.ms: 600001 is no whole number from 0 to 600000.',
  ],
  [{ effect: { kind: 'delay', fromMs: 1 } }, 'effect.toMs: it is missing.'],
  [
    { effect: { kind: 'delay', fromMs: 2, toMs: 1 } },
    'effect.toMs: 1 is less than fromMs, 2. Swap them.',
  ],
  [{ effect: { kind: 'delay', ms: 1, fromMs: 1, toMs: 2 } }, 'effect.ms: 1 stands beside a range.'],
  [
    { effect: { kind: 'drip', bytesPerSecond: 0 } },
    'effect.bytesPerSecond: 0 is no whole number from 1',
  ],
] as const)('refuses a request rule with %j', ([part, message]) => {
  expect(() => parseFaultRule({ ...reset, ...part }, vocabulary)).toThrow(
    `Failed to read the fault rule: ${message}`,
  )
})

test.for([
  [
    { match: { webhook: 'petsold' } },
    'match.webhook: "petsold" is no webhook of pets. Did you mean petSold',
  ],
  [
    { service: 'toys', match: { webhook: 'petSold' } },
    'match.webhook: "petSold" is no webhook of toys. There is none to name.',
  ],
  [{ match: { operationId: 'getPet' } }, 'match.operationId: no such key is known here.'],
  [{ effect: { kind: 'reset' } }, 'effect.kind: "reset" is no effect on deliveries.'],
  [{ effect: { kind: 'duplicate', times: 1 } }, 'effect.times: 1 is no whole number from 2 to 10.'],
  [
    { effect: { kind: 'duplicate', times: 11 } },
    'effect.times: 11 is no whole number from 2 to 10.',
  ],
  [{ effect: { kind: 'reorder' } }, 'effect.behind: it is missing.'],
  [{ effect: { kind: 'delay', ms: 2_592_000_001 } }, 'effect.ms: 2592000001 is no whole number'],
] as const)('refuses a delivery rule with %j', ([part, message]) => {
  expect(() => parseFaultRule({ ...drop, ...part }, vocabulary)).toThrow(
    `Failed to read the fault rule: ${message}`,
  )
})

test('refuses a text beyond its length, and shows only its beginning', () => {
  const rule = { ...reset, match: { path: `/${'x'.repeat(300)}` } }

  expect(() => parseFaultRule(rule, vocabulary)).toThrow(
    /^Failed to read the fault rule: match\.path: "\/x{58}\.\.\. is no text of 1 to 200 characters\. Write one\.$/,
  )
})
