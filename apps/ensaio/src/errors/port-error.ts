import { EnsaioError } from './ensaio-error.ts'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'another program listens there, perhaps another sandbox. Stop it, or choose other ports with --port-base, such as --port-base 5400.',
  EACCES: 'this user is not allowed to listen there. Choose ports above 1023 with --port-base.',
  EADDRNOTAVAIL: 'this machine has no such address. Give one of its own with --host.',
  ENOTFOUND: 'the host has no address. Check its spelling in --host.',
}

/** A port on which the sandbox could not listen. Nothing is left running. */
export class PortError extends EnsaioError {
  override readonly name = 'PortError'
  readonly code: string
  /** The name of the listener: a service, or the control plane. */
  readonly listener: string
  readonly host: string
  readonly port: number

  constructor(place: { listener: string; host: string; port: number }, cause: unknown) {
    const { listener, host, port } = place
    const code = codeOf(cause)
    const why = REASONS[code] ?? `${String(cause)}. Choose other ports with --port-base.`
    super(`Failed to start ${listener} on port ${port} of ${host}: ${why}`, { cause })
    this.code = code
    this.listener = listener
    this.host = host
    this.port = port
  }
}

function codeOf(cause: unknown): string {
  const { code } = (cause ?? {}) as { readonly code?: unknown } // Node's network errors carry one
  return typeof code === 'string' ? code : 'UNKNOWN'
}
