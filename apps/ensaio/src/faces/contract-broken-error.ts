import type { SandboxControl } from '../sandbox-control.ts'

/** A mock broke its contract while a test ran, so that the test proves nothing. */
class ContractBrokenError extends Error {
  override readonly name = 'ContractBrokenError'
  readonly code = 'CONTRACT_BROKEN'
  /** The mistakes, each with the service. */
  readonly breaks: readonly string[]

  constructor(breaks: readonly string[]) {
    const list = breaks.map((one) => `\n  - ${one}`).join('')
    super(`Failed to keep the contract: a mock is at fault, not the test. Report it.${list}`)
    this.breaks = breaks
  }
}

/** The entries that are looked at: as many as a list gives. */
const LOOKED_AT_MAX = 500

/** @throws ContractBrokenError where a mock of the sandbox failed */
export function checkContracts(sandbox: Pick<SandboxControl, 'journal'>): void {
  const breaks = sandbox
    .journal({ limit: LOOKED_AT_MAX })
    .flatMap(({ service, error }) => (error === undefined ? [] : [`${service}: ${error}`]))
  if (breaks.length > 0) throw new ContractBrokenError(breaks)
}
