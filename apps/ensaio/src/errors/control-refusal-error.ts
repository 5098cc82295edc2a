import { EnsaioError } from './ensaio-error.ts'

/** The reply to a refused control request. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 503
  readonly code: `SANDBOX_${string}`
  readonly message: string
  /** Each problem by itself. */
  readonly details?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** The control plane refuses a request. */
export class ControlRefusalError extends EnsaioError {
  override readonly name = 'ControlRefusalError'
  readonly code: string
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.code = refusal.code
    this.refusal = refusal
  }
}
