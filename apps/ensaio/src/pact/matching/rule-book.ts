// The matching rules of a message, as versions 2 to 4 of the Pact specification write them.
import { fieldsOf } from '../../json/fields.ts'
import type { Fields } from '../../json/fields.ts'
import { parseRulePath } from './rule-path.ts'
import type { RulePath } from './rule-path.ts'

/** One matcher, such as `{ match: 'regex', regex: '^a' }`. */
export type Matcher = Readonly<Record<string, unknown>>

/** The matchers of one place; all have to agree, or one. */
export interface Rule {
  readonly path: RulePath
  readonly combine: 'AND' | 'OR'
  readonly matchers: readonly Matcher[]
}

/** The rules of a message by the part that they are about. */
export interface RuleBook {
  readonly body: readonly Rule[]
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, Rule>
  readonly status?: Rule
}

export const NO_RULES: RuleBook = { body: [], headers: new Map() }

/** Reads the rules of either form: version 2 has one map of paths, later ones a map for each part. */
export function readRules(value: unknown): RuleBook {
  const fields = fieldsOf(value)
  const isFlat = Object.keys(fields).some((key) => key.startsWith('$'))
  return isFlat ? readFlat(fields) : readParts(fields)
}

function readFlat(fields: Fields): RuleBook {
  const body: Rule[] = []
  const headers = new Map<string, Rule>()
  let status: Rule | undefined
  for (const [key, matcher] of Object.entries(fields)) {
    const [, part, ...rest] = parseRulePath(key)
    const rule = (path: RulePath): Rule => toRule(path, { matchers: [matcher] })
    if (part === 'body') body.push(rule(['$', ...rest]))
    else if (part === 'headers' || part === 'header')
      headers.set(String(rest[0]).toLowerCase(), rule(['$']))
    else if (part === 'status') status = rule(['$'])
  }
  return { body, headers, ...(status && { status }) }
}

function readParts(fields: Fields): RuleBook {
  const named = { ...fieldsOf(fields['headers']), ...fieldsOf(fields['header']) }
  const status = fieldsOf(fields['status'])
  return {
    // Version 4 calls the body of a message its content.
    body: [fields['body'], fields['content']].flatMap((part) => readBody(fieldsOf(part))),
    headers: new Map(
      Object.entries(named).map(([name, rule]) => [
        name.toLowerCase().replace(/^\$\.?|\[\d+\]$/g, ''),
        toRule(['$'], fieldsOf(rule)),
      ]),
    ),
    ...(Array.isArray(status['matchers']) && { status: toRule(['$'], status) }),
  }
}

function readBody(part: Fields): readonly Rule[] {
  return Object.entries(part).map(([path, rule]) => toRule(parseRulePath(path), fieldsOf(rule)))
}

function toRule(path: RulePath, { combine, matchers }: Fields): Rule {
  return {
    path,
    combine: combine === 'OR' ? 'OR' : 'AND',
    matchers: Array.isArray(matchers) ? matchers.map(fieldsOf) : [],
  }
}
