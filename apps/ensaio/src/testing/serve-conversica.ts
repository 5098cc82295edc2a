import { conversicaMock } from '@ensaio/mock-conversica'
import { createFastPath, createMockApp, createSandboxDirectory } from '@ensaio/mock-kit'
import type { FastPath, Sandbox } from '@ensaio/mock-kit'
import { listen, transportOf } from '../host/system-listen.ts'
import type { Listener } from '../host/listener.ts'
import { createBareSandbox, NO_TIMERS } from './bare-sandbox.ts'

export interface Server extends AsyncDisposable {
  readonly port: number
  readonly sandbox: Sandbox
  /** The number of calls that the fast path answered. */
  readonly answered: () => number
}

interface ServeOptions extends Pick<Listener, 'bodies'> {
  readonly isFast: boolean
}

/** Conversica behind the listener that the sandbox uses, with the fast path or without. */
export async function serveConversica({ isFast, ...listener }: ServeOptions): Promise<Server> {
  const sandbox = createBareSandbox({ mocks: [conversicaMock] })
  const parts = {
    directory: createSandboxDirectory(sandbox),
    timers: NO_TIMERS,
    stopwatchMs: () => 0,
  }
  const answerFast = createFastPath(conversicaMock, parts)
  let answered = 0
  const fastPath: FastPath = (call) => {
    const answer = answerFast(call)
    if (answer !== undefined) answered += 1
    return answer
  }
  const { fetch } = createMockApp(conversicaMock, { ...parts, transportOf })
  const place = { name: 'Conversica', host: '127.0.0.1', port: 0 }
  const { port, close } = await listen({
    ...place,
    ...listener,
    fetch,
    ...(isFast && { fastPath }),
  })
  return { port, sandbox, answered: () => answered, [Symbol.asyncDispose]: close }
}
