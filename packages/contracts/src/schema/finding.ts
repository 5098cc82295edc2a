import { escapeKey, joinPointer } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { describeRule } from './describe-rule.ts'

/** A fault of a value, independent of the part of the message that holds the value. */
export interface Finding {
  /** JSON pointer into the value; `''` is the whole of it. */
  readonly where: string
  readonly rule: string
  readonly expected: string
  readonly received: string
  /** The pointer to the rule in the document: `#/components/schemas/Lead/required`. */
  readonly pointer: string
}

/** A shared empty list, so that a valid value costs no allocation. */
export const NO_FINDINGS: readonly Finding[] = Object.freeze([])

/** A body of megabytes can be wrong in a million places; the first hundreds are enough to read. */
export const FINDINGS_MAX = 500

/** The words of the finding that stands for those beyond the limit. */
export const MORE = {
  expected: `at most ${FINDINGS_MAX} mistakes`,
  received: 'more, which were not looked for',
} as const

/** A property of the object at `where` that is not there. */
interface Missing {
  readonly where: string
  readonly name: string
  /** The pointer to the schema that requires it. */
  readonly pointer: string
  readonly keyword: string
  /** The other property that requires it; `undefined` where it is always required. */
  readonly cause: string | undefined
}

/** Returns the finding about a missing property. */
export function missing({ where, name, pointer, keyword, cause }: Missing): Finding {
  return {
    where: `${where}/${escapeKey(name)}`,
    rule: keyword,
    expected: describeRule(keyword, cause),
    received: 'nothing',
    pointer: joinPointer(pointer, keyword),
  }
}

/** A property that the object at `where` must not have; `pointer` is that of the rule. */
export function undocumented(
  where: string,
  name: string,
  value: unknown,
  pointer: string,
): Finding {
  return {
    where: `${where}/${escapeKey(name)}`,
    rule: 'undocumented',
    expected: describeRule('additionalProperties', false),
    received: renderReceived(value),
    pointer,
  }
}
