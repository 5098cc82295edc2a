import { SpecError } from './spec-error.ts'

/** A caller named an operation, webhook or answer that the contract does not have. */
export class UnknownNameError extends SpecError {
  override readonly name = 'UnknownNameError'
  readonly kind: string
  readonly unknownName: string

  constructor(options: { kind: string; name: string; service: string; known: readonly string[] }) {
    const known = options.known.length === 0 ? 'it has none' : `it has ${options.known.join(', ')}`
    super(
      'SPEC_UNKNOWN_NAME',
      `Failed to find the ${options.kind} '${options.name}' in the contract of ${options.service}: ${known}. Use one of these, or add it to specs/${options.service}.yaml and run npx -y pnpm@12 generate.`,
    )
    this.kind = options.kind
    this.unknownName = options.name
  }
}
