import { expect, test } from 'vitest'
import { toJunit } from './junit.ts'

test('has a test for the command and one for each service', () => {
  const xml = toJunit('npm test', {
    end: { kind: 'exited', code: 0 },
    services: ['one', 'two'],
    breaks: [],
    verdict: { results: [] },
  })

  expect(xml).toContain('tests="3" failures="0"')
  expect(xml).toContain('name="npm test"/>')
  expect(xml).toContain('name="two keeps its contract"/>')
})

test('a failed command and each break are failures, escaped', () => {
  const broken = { service: 'one', where: 'GET /<a>&"b"', error: 'line\u0000' }

  const xml = toJunit('a "b" & <c>', {
    end: { kind: 'exited', code: 1 },
    services: ['one', 'two'],
    breaks: [broken],
    verdict: { results: [] },
  })

  expect(xml).toContain('tests="3" failures="2"')
  expect(xml).toContain('name="a &quot;b&quot; &amp; &lt;c>"')
  expect(xml).toContain('<failure>the command ended with 1</failure>')
  expect(xml).toContain('<failure>GET /&lt;a>&amp;&quot;b&quot;: line\uFFFD</failure>')
})

test('has a test for each expectation', () => {
  const result = { found: 0, matched: [], nearestMisses: [] }
  const results = [
    { ...result, ok: true, expectation: 'requests[0]: none' },
    { ...result, ok: false, expectation: 'requests[1]: at least 1', reason: 'Expected <one>.' },
  ]

  const xml = toJunit('true', {
    end: { kind: 'exited', code: 0 },
    services: [],
    breaks: [],
    verdict: { results },
  })

  expect(xml).toContain('tests="3" failures="1"')
  expect(xml).toContain('name="requests[0]: none"/>')
  expect(xml).toContain('<failure>Expected &lt;one>.</failure>')
})
