import { SpecError } from './spec-error.ts'

/** A `$ref` points at nothing, outside the document, or at itself. */
export class UnresolvedRefError extends SpecError {
  override readonly name = 'UnresolvedRefError'
  readonly ref: string
  /** The pointer to the `$ref`. */
  readonly pointer: string

  constructor(ref: string, pointer: string, why: string) {
    super(
      'SPEC_UNRESOLVED_REF',
      `Failed to follow the $ref '${ref}' at ${pointer}: ${why}. Correct the $ref in the spec.`,
    )
    this.ref = ref
    this.pointer = pointer
  }
}
