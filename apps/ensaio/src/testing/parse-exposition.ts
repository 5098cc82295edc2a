// A strict reader of metrics as text: it refuses what promtool refuses.
import type { MetricsFormat } from '../metrics/render-metrics.ts'

/** Values by their name and labels as they are written: `shop_orders_total{item="tea"}`. */
export type Exposition = ReadonlyMap<string, number>

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const SAMPLE = new RegExp(
  `^(${NAME})(\\{${LABEL}(?:,${LABEL})*\\})? (-?[0-9][0-9.e+-]*|\\+Inf|NaN)$`,
)
const COMMENT = new RegExp(`^# (HELP|TYPE|UNIT) (${NAME}) (.+)$`)

/** @throws Error at the first line that breaks the format */
export function parseExposition(text: string, format: MetricsFormat): Exposition {
  const isOpen = format === 'openmetrics'
  const values = new Map<string, number>()
  const families = new Map<string, Map<string, string>>()
  const check = (isRight: boolean, line: string, why: string): void => {
    if (!isRight) throw new Error(`Failed to read the line "${line}": ${why}.`)
  }
  check(text.endsWith(isOpen ? '\n# EOF\n' : '\n'), text.slice(-20), 'the end is another one')
  let current = ''
  for (const line of text.split('\n').slice(0, isOpen ? -2 : -1)) {
    const [, word = '', family = '', rest = ''] = COMMENT.exec(line) ?? []
    if (word !== '') {
      if (family !== current) check(!families.has(family), line, 'its family stands elsewhere, too')
      current = family
      const facts = families.get(family) ?? new Map<string, string>()
      families.set(family, facts)
      check(!facts.has(word), line, 'there is one already')
      if (word === 'UNIT') check(isOpen && family.endsWith(`_${rest}`), line, 'no such unit')
      facts.set(word, rest)
      continue
    }
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
    check(name !== '', line, 'it is not a sample')
    const facts = families.get(current)
    check(facts?.has('HELP') === true && facts.has('TYPE'), line, 'its family has no head')
    check(
      suffixesOf(facts?.get('TYPE'), isOpen).includes(name.slice(current.length)),
      line,
      'its suffix is another one',
    )
    check(name.startsWith(current), line, 'it is of another family')
    check(!values.has(`${name}${labels}`), line, 'it stands there twice')
    const keys = [...labels.matchAll(/(?:\{|,)(\w+)=/g)].map(([, key]) => key)
    check(new Set(keys).size === keys.length, line, 'a label stands there twice')
    if (facts?.get('TYPE') !== 'gauge') check(Number(value) >= 0, line, 'it can only rise')
    values.set(`${name}${labels}`, Number(value))
  }
  checkHistograms(values)
  return values
}

function suffixesOf(kind: string | undefined, isOpen: boolean): readonly string[] {
  if (kind === 'counter') return [isOpen ? '_total' : '']
  return kind === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
}

/** Buckets rise, and the last one counts everything. */
function checkHistograms(values: Exposition): void {
  const last = new Map<string, number>()
  for (const [sample, value] of values) {
    const [, name, labels = '', bound] = /^(\w+)_bucket\{(.*?),?le="([^"]+)"\}$/.exec(sample) ?? []
    if (name === undefined) continue
    const key = `${name}_count${labels === '' ? '' : `{${labels}}`}`
    if (value < (last.get(key) ?? 0)) throw new Error(`Failed to read ${sample}: it falls.`)
    last.set(key, value)
    if (bound === '+Inf' && values.get(key) !== value)
      throw new Error(`Failed to read ${sample}: ${key} is another one.`)
  }
}
