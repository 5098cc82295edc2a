import { fileURLToPath } from 'node:url'
import type { LoadRequest } from '../load/load.ts'
import type { Subject } from '../subjects.ts'

/** The sandbox as it runs from its sources. */
const SOURCES = fileURLToPath(new URL('../bin/ensaio.js', import.meta.resolve('ensaio')))

/** The sandbox as users install it, once it is built. */
export const PACKED = fileURLToPath(new URL('../dist/bin.js', import.meta.resolve('ensaio')))

export interface SandboxOptions {
  readonly title: string
  readonly probe: LoadRequest
  /** The service that is asked, or the control plane. */
  readonly asked: string
  readonly flags: readonly string[]
  /** @default its sources */
  readonly entry?: string
}

/** The sandbox as users start it, on ports that the system chooses. */
export function sandboxSubject(options: SandboxOptions): Subject {
  const { title, probe, asked, flags, entry = SOURCES } = options
  return {
    title,
    probe,
    nodeArguments: () => [entry, 'start', '--port-base=0', '--json', ...flags],
    urlIn: (line) => urlOf(asked, line),
  }
}

/** Reads an address from the line that `start --json` prints. */
export function urlOf(asked: string, line: string): string {
  const { control, services } = JSON.parse(line) as {
    readonly control: string
    readonly services: readonly { readonly service: string; readonly baseUrl: string }[]
  }
  const url = services.find(({ service }) => service === asked)?.baseUrl ?? control
  return new URL(url).origin
}
