/** What is wrong with a value, before it is known which part of a message the value is. */
export interface Finding {
  /** JSON pointer into the value; `''` is the whole of it. */
  readonly where: string
  readonly rule: string
  readonly expected: string
  readonly received: string
  /** Where the rule stands in the document: `#/components/schemas/Lead/required`. */
  readonly pointer: string
}

/** The one empty list, so that a value without fault costs no allocation. */
export const NO_FINDINGS: readonly Finding[] = Object.freeze([])
