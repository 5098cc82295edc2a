/** Something that the service is to do at a later instant: plain data in the world's agenda. */
export interface Job {
  readonly id: string
  /** Names the mock's job handler. */
  readonly kind: string
  /** The subject, a lead's key for example: jobs are cancelled by it. */
  readonly subject: string
  readonly payload: unknown
  /** The request, job, action or scenario that planned it, by its journal id. */
  readonly causedBy: string
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly dueAt: number
  /** Orders jobs and deliveries that are due at the same instant. */
  readonly sequence: number
}
