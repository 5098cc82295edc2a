/** Warns by `process.emitWarning`: a program that starts a sandbox may have no other place for it. */
export function warnProcess(text: string): void {
  process.emitWarning(text, 'EnsaioWarning')
}
