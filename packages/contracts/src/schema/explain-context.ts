// The look-ups that walking through rewritten schemas needs.
import type { PinnedLiterals } from './pinned-literals.ts'
import type { Origin } from './rewrite-schema.ts'

/** A schema as it was rewritten; `true` and `false` take anything and nothing. */
export type Schema = Readonly<Record<string, unknown>> | boolean

/** The schema look-ups that explaining needs. */
export interface ExplainContext {
  originOf(schema: object): Origin
  /** Returns the target of a `$ref`. */
  schemaOf(id: string): Schema
  /** The name of the component that a branch refers to, if it does. */
  nameOf(branch: object): string | null
  /** The literals that distinguish a branch from others; `null` where no object fits it. */
  pinnedLiteralsOf(branch: object): PinnedLiterals | null
  /** Decides by the compiled schema, which takes a hundredth of the time of explaining. */
  isValid(schema: Schema, value: unknown): boolean
}

/** The schemas of a list; empty where the keyword is absent. */
export function schemasIn(list: unknown): readonly Schema[] {
  return Array.isArray(list) ? (list as readonly Schema[]) : []
}
