/** Resolves to the error with which the work fails. Rejects when it does not fail, so that no test passes for want of an error. */
export function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => Promise.reject(new Error('Nothing was thrown.')),
    (error: unknown) => error,
  )
}
