/** The benchmark could not be carried out; its figures would mean nothing. */
export class BenchError extends Error {
  override readonly name = 'BenchError'
  readonly code = 'BENCH_FAILED'
}
