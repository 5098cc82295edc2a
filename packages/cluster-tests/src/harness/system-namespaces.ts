// Network namespaces of Linux: each node has a network of its own, and its only link to all others can be taken down.
import { execFileSync } from 'node:child_process'

/** A place in the network where a process runs. */
export interface Place {
  /** The address at which the process can be reached. */
  readonly host: string
  /** The words that start a command there. */
  readonly prefix: readonly string[]
  /** Takes the link to all others down, or up again: nobody is told, and packets are lost. */
  setLink(state: 'up' | 'down'): void
}

/** The namespaces of one run. */
export interface Namespaces extends Disposable {
  /** The address of this process as the places see it. */
  readonly host: string
  readonly places: readonly Place[]
}

/** Makes namespaces on a bridge; undefined where the machine or its user may not. */
export function createNamespaces(count: number): Namespaces | undefined {
  removeLeftovers()
  const { pid } = process
  // The process's id makes the names of the run its own, and its network as good as.
  const id = pid.toString(36)
  const subnet = `10.${200 + (pid % 50)}.${(pid >> 4) % 250}`
  const host = `${subnet}.1`
  try {
    ip('link', 'add', bridgeOf(id), 'type', 'bridge')
    ip('address', 'add', `${host}/24`, 'dev', bridgeOf(id))
    ip('link', 'set', bridgeOf(id), 'up')
    const places = Array.from({ length: count }, (_, number) =>
      addPlace(id, number, `${subnet}.${10 + number}`),
    )
    return { host, places, [Symbol.dispose]: () => remove(id, count) }
  } catch {
    // Not root, no `ip`, or a kernel without bridges: whatever there is by now goes again.
    remove(id, count)
    return undefined
  }
}

/** Removes the namespaces of runs whose process was killed. */
function removeLeftovers(): void {
  const listed = tryIp('netns', 'list')
  for (const [, id = '', number] of listed.matchAll(/^ensaio-([0-9a-z]+)-(\d+)/gm))
    if (!isRunning(Number.parseInt(id, 36))) remove(id, Number(number) + 1)
}

function remove(id: string, count: number): void {
  for (let number = 0; number < count; number += 1) {
    tryIp('link', 'delete', vethOf(id, number))
    tryIp('netns', 'delete', namespaceOf(id, number))
  }
  tryIp('link', 'delete', bridgeOf(id))
}

function addPlace(id: string, number: number, host: string): Place {
  const namespace = namespaceOf(id, number)
  const veth = vethOf(id, number)
  ip('netns', 'add', namespace)
  ip('link', 'add', veth, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace)
  ip('link', 'set', veth, 'master', bridgeOf(id), 'up')
  ip('-n', namespace, 'address', 'add', `${host}/24`, 'dev', 'eth0')
  ip('-n', namespace, 'link', 'set', 'eth0', 'up')
  ip('-n', namespace, 'link', 'set', 'lo', 'up')
  return {
    host,
    prefix: ['ip', 'netns', 'exec', namespace],
    setLink: (state) => ip('link', 'set', veth, state),
  }
}

const bridgeOf = (id: string): string => `enb${id}`
const vethOf = (id: string, number: number): string => `env${id}-${number}`
const namespaceOf = (id: string, number: number): string => `ensaio-${id}-${number}`

function ip(...words: readonly string[]): string {
  return execFileSync('ip', words, { stdio: 'pipe' }).toString()
}

/** Runs the command where its failure means that there is nothing to do. */
function tryIp(...words: readonly string[]): string {
  try {
    return ip(...words)
  } catch {
    return '' // it was never made, or it has gone already
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
