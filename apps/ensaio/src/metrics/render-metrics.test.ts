import { expect, test } from 'vitest'
import { parseExposition } from '../testing/parse-exposition.ts'
import type { MetricFamily } from './metric-family.ts'
import { formatFor, renderMetrics } from './render-metrics.ts'

const FAMILIES: readonly MetricFamily[] = [
  {
    name: 'shop_orders',
    kind: 'counter',
    help: 'Orders, "paid" or not.\nA back\\slash.',
    samples: [{ labels: { item: 'te"a\\\n' }, value: 3 }],
  },
  {
    name: 'shop_wait_seconds',
    kind: 'histogram',
    help: 'The wait.',
    bounds: [0.5, 1],
    distributions: [{ labels: { item: 'tea' }, counts: [1, 0, 2], sum: 7.25 }],
  },
  { name: 'shop_stock_bytes', kind: 'gauge', help: 'The stock.', samples: [{ value: 12 }] },
]

test('writes the text format of Prometheus', () => {
  const text = renderMetrics(FAMILIES, 'prometheus')

  expect(text).toBe(`# HELP shop_orders_total Orders, "paid" or not.\\nA back\\\\slash.
# TYPE shop_orders_total counter
shop_orders_total{item="te\\"a\\\\\\n"} 3
# HELP shop_wait_seconds The wait.
# TYPE shop_wait_seconds histogram
shop_wait_seconds_bucket{item="tea",le="0.5"} 1
shop_wait_seconds_bucket{item="tea",le="1"} 1
shop_wait_seconds_bucket{item="tea",le="+Inf"} 3
shop_wait_seconds_sum{item="tea"} 7.25
shop_wait_seconds_count{item="tea"} 3
# HELP shop_stock_bytes The stock.
# TYPE shop_stock_bytes gauge
shop_stock_bytes 12
`)
  expect(parseExposition(text, 'prometheus').get('shop_stock_bytes')).toBe(12)
})

test('writes OpenMetrics: units, bounds as floats, an end', () => {
  const text = renderMetrics(FAMILIES, 'openmetrics')

  expect(text).toContain('# TYPE shop_orders counter\n')
  expect(text).toContain('# HELP shop_orders Orders, \\"paid\\" or not.\\nA back\\\\slash.\n')
  expect(text).toContain('# UNIT shop_wait_seconds seconds\n')
  expect(text).toContain('# UNIT shop_stock_bytes bytes\n')
  expect(text).toContain('shop_wait_seconds_bucket{item="tea",le="1.0"} 1\n')
  expect(text.endsWith('\n# EOF\n')).toBe(true)
  parseExposition(text, 'openmetrics')
})

test.for([
  [undefined, 'prometheus'],
  ['*/*', 'prometheus'],
  ['application/json', 'prometheus'],
  ['text/plain', 'prometheus'],
  ['application/openmetrics-text', 'openmetrics'],
  // The header that Prometheus itself sends.
  [
    'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,text/plain;version=0.0.4;q=0.2,*/*;q=0.1',
    'openmetrics',
  ],
  ['Application/OpenMetrics-Text; Version=1.0.0', 'openmetrics'],
  ['application/openmetrics-text;version=2.0.0, text/plain;q=0.1', 'prometheus'],
  ['application/openmetrics-text;q=0', 'prometheus'],
  ['application/openmetrics-text;q=0.2, text/plain;q=0.3', 'prometheus'],
  ['application/openmetrics-text;q=much', 'prometheus'],
] as const)('chooses by the header %j', ([accept, format]) => {
  expect(formatFor(accept)).toBe(format)
})

test.for([
  ['a sample without a head', 'a 1\n'],
  ['a sample of another family', '# HELP a A.\n# TYPE a gauge\nb 1\n'],
  ['a label that is not escaped', '# HELP a A.\n# TYPE a gauge\na{b="c"d"} 1\n'],
  ['a sample twice', '# HELP a A.\n# TYPE a gauge\na 1\na 1\n'],
  ['a counter that fell', '# HELP a A.\n# TYPE a counter\na -1\n'],
  [
    'buckets that fall',
    '# HELP a A.\n# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n',
  ],
  [
    'a count that is not that of the last bucket',
    '# HELP a A.\n# TYPE a histogram\na_bucket{le="+Inf"} 1\na_sum 1\na_count 2\n',
  ],
] as const)('is read by a reader that refuses %s', ([, text]) => {
  expect(() => parseExposition(text, 'prometheus')).toThrow('Failed to read')
})
