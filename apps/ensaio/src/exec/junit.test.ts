import { expect, test } from 'vitest'
import { toJunit } from './junit.ts'

test('has a test for the command and one for each service', () => {
  const xml = toJunit('npm test', { kind: 'exited', code: 0 }, ['one', 'two'], [])

  expect(xml).toContain('tests="3" failures="0"')
  expect(xml).toContain('name="npm test"/>')
  expect(xml).toContain('name="two keeps its contract"/>')
})

test('a failed command and each break are failures, escaped', () => {
  const broken = { service: 'one', occasion: 'GET /<a>&"b"', error: 'line\u0000' }

  const xml = toJunit('a "b" & <c>', { kind: 'exited', code: 1 }, ['one', 'two'], [broken])

  expect(xml).toContain('tests="3" failures="2"')
  expect(xml).toContain('name="a &quot;b&quot; &amp; &lt;c>"')
  expect(xml).toContain('<failure>the command ended with 1</failure>')
  expect(xml).toContain('<failure>GET /&lt;a>&amp;&quot;b&quot;: line\uFFFD</failure>')
})
