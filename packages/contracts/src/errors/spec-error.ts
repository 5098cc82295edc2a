/** The base of every error this package throws; `code` starts with `SPEC_`. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
  readonly code: string

  constructor(code: `SPEC_${string}`, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
