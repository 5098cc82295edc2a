/** What each kind of job is told. */
export type ZenviaConversionJobs = {
  /** A message that was sent comes a step further: sent, received, read. */
  readonly messageProgress: { readonly interactionId: string }
  /** Something happens on the vendor's side by itself. */
  readonly autopilot: null
}
