import { listen } from './system-listen.ts'
import type { Listener, OpenPort } from './system-listen.ts'

/** All listeners of a sandbox, by name. */
export interface OpenPorts {
  portOf(name: string): number
  close(): Promise<void>
}

/** Opens every port or none. @throws PortError for the first that cannot be opened */
export async function openPorts(listeners: readonly Listener[]): Promise<OpenPorts> {
  const open = new Map<string, OpenPort>()
  const close = async (): Promise<void> => {
    await Promise.all([...open.values()].map((port) => port.close()))
  }
  try {
    for (const listener of listeners) open.set(listener.name, await listen(listener))
  } catch (error) {
    await close()
    throw error
  }
  return { portOf: (name) => open.get(name)?.port ?? 0, close }
}
