/** The number of valid requests, and of arbitrary ones, that are generated for each operation. */
const GENERATED_REQUESTS = 50

/** Returns how many requests of each kind to generate: more of them by `ENSAIO_GENERATED_REQUESTS`. */
export function generatedRequests(): number {
  return Number(process.env['ENSAIO_GENERATED_REQUESTS'] ?? GENERATED_REQUESTS)
}
