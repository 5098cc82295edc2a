/** Returns how many mutants of the engine the tests try: none, unless \`ENSAIO_MUTATION\` says so. */
export function mutantsToTry(): number {
  return Number(process.env['ENSAIO_MUTATION'] ?? 0)
}
