import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FidelityReport } from './fidelity-report.ts'
import { validateReport } from './validate-report.ts'

const report: FidelityReport = {
  format: 'api-twin-fidelity-report',
  formatVersion: '1.0',
  simulator: { name: 'Till', version: '2.1.0', homepage: 'https://example.com/till' },
  proofKinds: [
    { kind: 'replies', title: 'Replies', description: 'Seen.', appliesTo: ['operation'] },
    { kind: 'wire', title: 'Wire', description: 'Sent.', appliesTo: ['webhook'] },
  ],
  services: [
    {
      id: 'shop',
      title: 'Shop',
      contract: { format: 'openapi', version: '3', location: 'shop.yaml' },
      facts: { documented: 3, observed: 0, assumed: 1 },
      sources: [{ key: 'manual' }],
      operations: [
        {
          id: 'getOrder',
          kind: 'operation',
          method: 'GET',
          path: '/orders/{id}',
          fidelity: 'documented',
          facts: { documented: 2, observed: 0, assumed: 0 },
          sources: ['manual'],
          proofs: [{ kind: 'replies', status: 'proved', detail: '2 of 2', evidence: ['a.json'] }],
        },
        {
          id: 'orderShipped',
          kind: 'webhook',
          method: 'POST',
          fidelity: 'assumed',
          facts: { documented: 1, observed: 0, assumed: 1 },
          sources: [],
          proofs: [{ kind: 'wire', status: 'excepted', reason: 'nobody listens' }],
        },
      ],
    },
  ],
}

test('finds nothing wrong with a sound report', () => {
  expect(validateReport(report)).toEqual([])
})

test.each([
  ['another format', { format: 'x' }, '/format', 'must be equal to constant: "api-twin'],
  ['a later major version', { formatVersion: '2.0' }, '/formatVersion', 'must match pattern'],
  ['a key that the format lacks', { score: 1 }, '', 'additional properties: score'],
  ['no service', { services: [] }, '/services', 'must NOT have fewer than 1 items'],
])('refuses %s', (_what, change, pointer, message) => {
  expect(validateReport({ ...report, ...change })).toContainEqual({
    pointer,
    message: expect.stringContaining(message),
  })
})

/** The report with one text in the place of another. */
function altered(from: string, to: string): unknown {
  const text = JSON.stringify(report)
  expect(text).toContain(from)
  return JSON.parse(text.replace(from, to))
}

test.each([
  ['a source that is not listed', '"sources":["manual"]', '"sources":["rumour"]', 'unknown source'],
  ['an operation twice', '"id":"orderShipped"', '"id":"getOrder"', 'more than once'],
  [
    'a proof of the other direction',
    '"kind":"wire","status"',
    '"kind":"replies","status"',
    'no webhook can have',
  ],
  [
    'a proof that is left out',
    '[{"kind":"wire","status":"excepted","reason":"nobody listens"}]',
    '[]',
    'says nothing of the proof "wire" of orderShipped',
  ],
  [
    'an exception without a reason',
    ',"reason":"nobody listens"',
    '',
    "must have required property 'reason'",
  ],
  [
    'a status that the format lacks',
    '"status":"proved"',
    '"status":"likely"',
    'proved, excepted, missing',
  ],
])('refuses %s', (_what, from, to, message) => {
  expect(validateReport(altered(from, to))).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining(message) }),
  )
})

test('says what is wrong with anything at all, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(validateReport(value).length).toBeGreaterThan(0)
    }),
  )
})
