/** The sequences of a normal run, for each service: enough to find a seeded fault. */
export const SEQUENCES = 30

/** Returns how many sequences of commands to generate for a service: more of them by `ENSAIO_GENERATED_REQUESTS`. */
export function generatedSequences(): number {
  return Number(process.env['ENSAIO_GENERATED_REQUESTS'] ?? SEQUENCES)
}
