import { expect, test } from 'vitest'
import { checkStatusEffect } from './status-effect.ts'
import { parseFaultRule } from './parse-fault-rule.ts'
import { vocabulary } from './testing/vocabulary.ts'

const reset = { service: 'pets', on: 'request', effect: { kind: 'reset' } } as const
const drop = { service: 'pets', on: 'delivery', effect: { kind: 'drop' } } as const

test.for([
  [
    { match: { operationId: 'createPet' } },
    'match.operationId is "createPet". Did you mean createOrUpdatePet or getPet?',
  ],
  [
    { match: { operationId: 'listToys' } },
    'match.operationId is "listToys". Name one of createOrUpdatePet, getPet.',
  ],
  [{ match: { operationId: 7 } }, 'match.operationId is 7. Send a string.'],
  [
    { match: { path: '/pet' } },
    'match.path is "/pet". It fits no path of pets. Did you mean /pets or /pets/{id}? A * stands for one segment.',
  ],
  [
    { match: { path: '/v1/pet' } },
    'match.path is "/v1/pet". It fits no path of pets. Did you mean /v1/pets or /v1/pets/{id}? A * stands for one segment.',
  ],
  [
    { match: { path: '/pets/*/*' } },
    'match.path is "/pets/*/*". It fits no path of pets. Did you mean /pets or /pets/{id}? A * stands for one segment.',
  ],
  [
    { match: { path: 'pets' } },
    'match.path is "pets". Begin it with a slash and leave the query out.',
  ],
  [
    { match: { path: '/pets?limit=1' } },
    'match.path is "/pets?limit=1". Begin it with a slash and leave the query out.',
  ],
  [{ match: { path: '' } }, 'match.path is "". Send at least 1 character.'],
  [
    { match: { method: 'PSOT' } },
    'match.method is "PSOT". Send one of "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE". Did you mean "POST"?',
  ],
  [
    { match: { webhook: 'petSold' } },
    'match has no field "webhook". The fields are operationId, method, path, query, headers, body.',
  ],
  [{ match: { query: { limit: 5 } } }, 'match.query.limit is 5. Send a string.'],
  [
    { match: { headers: { 'a b': 'c' } } },
    'match.headers.a b is not a valid header name. Use letters, digits and hyphens.',
  ],
  [
    { match: { body: 'x'.repeat(10_000) } },
    'match.body has more than 10000 characters. Send fewer.',
  ],
  [
    { preset: { toString: null } },
    'preset is {"toString":null}. Name one of flaky, slow, rateLimited, outage.',
  ],
  [{ preset: 'flakey' }, 'preset is "flakey". Did you mean flaky?'],
  [{ preset: 'toString' }, 'preset is "toString". Name one of flaky, slow, rateLimited, outage.'],
  [{ match: [] }, 'match is a list of 0 items. Send an object.'],
  [{ match: null }, 'match is null. Send an object.'],
  [{ service: 'pet' }, 'service is "pet". Did you mean pets?'],
  [{ service: undefined }, 'service is missing. Send one of pets, toys.'],
  [
    { on: 'requests' },
    'on is "requests". Send one of "request", "delivery". Did you mean "request"?',
  ],
  [{ on: undefined }, 'on is missing. Send one of "request", "delivery".'],
  [{ id: 'a/b' }, 'id is "a/b". Use letters, digits, dots, hyphens and underscores.'],
  [{ id: 5 }, 'id is 5. Send a string.'],
  [
    { wehn: { first: 1 } },
    'there is no field "wehn". Did you mean "when"? The fields are id, service, preset, on, match, when, effect.',
  ],
  [{ when: { first: 0 } }, 'when.first is 0. Send at least 1.'],
  [{ when: { first: 1.5 } }, 'when.first is 1.5. Send an integer.'],
  [{ when: { every: '2' } }, 'when.every is "2". Send an integer.'],
  [{ when: { after: -1 } }, 'when.after is -1. Send at least 0.'],
  [{ when: { probability: 1.1 } }, 'when.probability is 1.1. Send at most 1.'],
  [{ when: { probability: NaN } }, 'when.probability is null. Send a number.'],
  [
    { when: { frist: 1 } },
    'when has no field "frist". Did you mean "first"? The fields are after, every, probability, first.',
  ],
  [{ effect: undefined }, 'effect is missing. Send an object.'],
  [{ effect: 'reset' }, 'effect is "reset". Send an object.'],
  [
    { effect: {} },
    'effect.kind is missing. Send one of "status", "delay", "reset", "truncate", "malformedJson", "drip", "silence", "answerLost".',
  ],
  [
    { effect: { kind: 'resett' } },
    'effect.kind is "resett". Send one of "status", "delay", "reset", "truncate", "malformedJson", "drip", "silence", "answerLost". Did you mean "reset"?',
  ],
  [
    { effect: { kind: 'drop' } },
    'effect.kind is "drop". Send one of "status", "delay", "reset", "truncate", "malformedJson", "drip", "silence", "answerLost". Did you mean "drip"?',
  ],
  [
    { effect: { kind: 'toString' } },
    'effect.kind is "toString". Send one of "status", "delay", "reset", "truncate", "malformedJson", "drip", "silence", "answerLost".',
  ],
  [{ effect: { kind: 'reset', ms: 1 } }, 'effect has no field "ms". The fields are kind.'],
  [{ effect: { kind: 'status' } }, 'effect.status is missing. Send an integer.'],
  [{ effect: { kind: 'status', status: 100 } }, 'effect.status is 100. Send at least 200.'],
  [
    { effect: { kind: 'status', status: 204, body: {} } },
    'effect.body is not sent with the status 204. Leave it out.',
  ],
  [
    { effect: { kind: 'status', status: 500, body: 'x'.repeat(70_000) } },
    'effect.body has 70002 bytes. Send at most 65536.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { 'a b': '1' } } },
    'effect.headers.a b is not a valid header name. Use letters, digits and hyphens.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { a: 1 } } },
    'effect.headers.a is 1. Send a string.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { a: '1\r\nb: 2' } } },
    'effect.headers.a is "1\\r\\nb: 2". Send one line of Latin characters.',
  ],
  [
    { effect: { kind: 'status', status: 500, headers: { 'Content-Length': '1' } } },
    'effect.headers.Content-Length is set by the server itself. Leave it out.',
  ],
  [{ effect: { kind: 'delay' } }, 'effect.ms is missing. Send an integer.'],
  [{ effect: { kind: 'delay', ms: 600_001 } }, 'effect.ms is 600001. Send at most 600000.'],
  [{ effect: { kind: 'delay', fromMs: 1 } }, 'effect.toMs is missing. Send an integer.'],
  [
    { effect: { kind: 'delay', fromMs: 2, toMs: 1 } },
    'effect.toMs is 1. It is less than fromMs, 2. Swap them.',
  ],
  [
    { effect: { kind: 'delay', ms: 1, fromMs: 1, toMs: 2 } },
    'effect has no field "ms". Did you mean "toMs"? The fields are kind, fromMs, toMs.',
  ],
  [{ effect: { kind: 'drip', bytesPerSecond: 0 } }, 'effect.bytesPerSecond is 0. Send at least 1.'],
] as const)('refuses a request rule with %j', ([part, message]) => {
  expect(() => parseFaultRule({ ...reset, ...part }, vocabulary)).toThrow(
    `Failed to read the fault rule: ${message}`,
  )
})

test.for([
  [
    { match: { webhook: 'petsold' } },
    'match.webhook is "petsold". Did you mean petSold or petMoved?',
  ],
  [
    { service: 'toys', match: { webhook: 'petSold' } },
    'match.webhook is "petSold". There is none to name.',
  ],
  [
    { match: { operationId: 'getPet' } },
    'match has no field "operationId". The fields are webhook, target, body.',
  ],
  [
    { effect: { kind: 'reset' } },
    'effect.kind is "reset". Send one of "drop", "duplicate", "delay", "reorder", "corrupt".',
  ],
  [{ effect: { kind: 'duplicate', times: 1 } }, 'effect.times is 1. Send at least 2.'],
  [{ effect: { kind: 'duplicate', times: 11 } }, 'effect.times is 11. Send at most 10.'],
  [{ effect: { kind: 'reorder' } }, 'effect.behind is missing. Send an integer.'],
  [
    { effect: { kind: 'delay', ms: 2_592_000_001 } },
    'effect.ms is 2592000001. Send at most 2592000000.',
  ],
] as const)('refuses a delivery rule with %j', ([part, message]) => {
  expect(() => parseFaultRule({ ...drop, ...part }, vocabulary)).toThrow(
    `Failed to read the fault rule: ${message}`,
  )
})

test('refuses a text beyond its length, and shows only its beginning', () => {
  const rule = { ...reset, match: { path: `/${'x'.repeat(300)}` } }

  expect(() => parseFaultRule(rule, vocabulary)).toThrow(
    /^Failed to read the fault rule: match\.path is "\/x+"\.{3} \(301 characters\)\. Send at most 200 characters\.$/,
  )
})

test('headers that are not an object are refused once, not for each item', () => {
  expect(checkStatusEffect({ kind: 'status', status: 500, headers: ['a\r\nb'] })).toEqual([])
  expect(checkStatusEffect({ kind: 'status', status: 500, headers: { 'a b': '1' } })).toHaveLength(
    1,
  )
})
