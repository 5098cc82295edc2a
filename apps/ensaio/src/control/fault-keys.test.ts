import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const RULE = { service: 'conversica', on: 'request', effect: { kind: 'delay', ms: 1 } }

// A rule whose key is dropped would match everything, or never end.
test.for([
  [{ match: { operationID: 'createOrUpdateLead' } }, 'body /match/operationID', 'operationId'],
  [{ match: { jsonPath: { '$.id': 'a' } } }, 'body /match/jsonPath', 'path'],
  [{ when: { frist: 1 } }, 'body /when/frist', 'first'],
  [{ effect: { kind: 'status', status: 500, bodi: 'a' } }, 'body /effect/bodi', 'body'],
  [{ effect: { kind: 'reset', ms: 1 } }, 'body /effect/ms', 'kind'],
  [{ wen: { first: 1 } }, 'there is no field "wen"', 'when'],
] as const)('a fault rule with %o is refused', async ([keys, place, known]) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const rule = { ...RULE, ...keys }
  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/faults', rule)

  expect(status).toBe(400)
  expect(body.error.message).toContain(place)
  expect(body.error.message).toContain(known)
  expect(running.sandbox.faults()).toEqual([])
})
