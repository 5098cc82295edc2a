// A network between a node and the database that fails when it is told to: a proxy that both are connected by.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, NetConnectOpts, Socket } from 'node:net'

/** The way that a link treats the bytes on it. */
export type LinkCondition =
  | { readonly kind: 'open' }
  /** Connections are broken, and new ones, too. */
  | { readonly kind: 'cut' }
  /** Nothing arrives, and nobody is told; what was sent arrives when the link is open again. */
  | { readonly kind: 'silent' }
  /** Requests arrive, answers do not. */
  | { readonly kind: 'halfOpen' }
  /** All bytes arrive this much later. */
  | { readonly kind: 'slow'; readonly delayMs: number }

export interface Link extends AsyncDisposable {
  readonly port: number
  set(condition: LinkCondition): void
}

export interface LinkOptions {
  /** The address at which it takes connections. @default '127.0.0.1' */
  readonly host?: string
  readonly target: NetConnectOpts
}

/** Starts an open link to the target. */
export async function startLink({ host = '127.0.0.1', target }: LinkOptions): Promise<Link> {
  let condition: LinkCondition = { kind: 'open' }
  const pipes = new Set<Pipe>()
  const server = createServer((near) => {
    const far = connect(target)
    const pair = [createPipe(near, far, 'request'), createPipe(far, near, 'answer')]
    for (const pipe of pair) {
      pipes.add(pipe)
      pipe.from.once('close', () => pipes.delete(pipe))
      pipe.set(condition)
    }
  })
  server.listen(0, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    set(next) {
      condition = next
      for (const pipe of pipes) pipe.set(next)
    },
    async [Symbol.asyncDispose]() {
      for (const pipe of pipes) pipe.set({ kind: 'cut' })
      server.close()
      await once(server, 'close')
    },
  }
}

/** One direction of a connection. */
interface Pipe {
  readonly from: Socket
  set(condition: LinkCondition): void
}

function createPipe(from: Socket, to: Socket, direction: 'request' | 'answer'): Pipe {
  let condition: LinkCondition = { kind: 'open' }
  let timer: NodeJS.Timeout | undefined
  const waiting: { readonly action: () => void; readonly at: number }[] = []
  const pump = (): void => {
    clearTimeout(timer)
    while (!isHeld(condition, direction)) {
      const [first] = waiting
      if (first === undefined) return
      const delayMs = condition.kind === 'slow' ? condition.delayMs : 0
      const leftMs = first.at + delayMs - performance.now()
      if (delayMs > 0 && leftMs > 0) {
        timer = setTimeout(pump, leftMs)
        return
      }
      waiting.shift()
      first.action()
    }
  }
  const pass = (action: () => void): void => {
    waiting.push({ action, at: performance.now() })
    pump()
  }
  from.on('data', (chunk) => pass(() => to.write(chunk)))
  from.on('end', () => pass(() => to.end()))
  from.on('close', () => pass(() => to.destroy()))
  from.on('error', () => from.destroy()) // the other side hears of it by the close
  return {
    from,
    set(next) {
      condition = next
      if (next.kind === 'cut') from.destroy()
      pump()
    },
  }
}

function isHeld({ kind }: LinkCondition, direction: 'request' | 'answer'): boolean {
  return kind === 'silent' || (kind === 'halfOpen' && direction === 'answer')
}
