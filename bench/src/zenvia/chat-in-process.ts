import {
  createCallbackPolicy,
  createFastPath,
  createSandbox,
  createSandboxDirectory,
  joinText,
} from '@ensaio/mock-kit'
import type { AwaitsMore, SentAnswer } from '@ensaio/mock-kit'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import { BenchError } from '../bench-error.ts'

const SERVICE = 'zenvia-chat'

/** The instant that the clock shows. */
export const CHAT_NOW = Date.parse('2026-03-02T12:00:00Z')

/** Asks Zenvia Chat without a socket: a path below the API's own, with its query. Gives the answer's text. */
export type AskChat = (path: string) => Promise<string>

/** A million interactions, the clock standing still; each request goes through the whole pipeline. */
export function openChatInProcess(): AskChat {
  const timers = { after: () => () => undefined }
  const sandbox = createSandbox({
    name: 'main',
    mocks: [zenviaChatMock],
    scenarios: { [SERVICE]: 'large' },
    clock: { mode: { kind: 'frozen' }, at: CHAT_NOW },
    policy: createCallbackPolicy(),
    timers,
    machineNow: () => CHAT_NOW,
    send: async () => {
      throw new BenchError('Failed to send: this service sends nothing. Look at the mock.')
    },
  })
  const directory = createSandboxDirectory(sandbox)
  const answer = createFastPath(zenviaChatMock, { directory, stopwatchMs: () => performance.now() })
  const headers = { host: 'localhost' }
  return async (path) => {
    const target = `/api/ms/external${path}&token=main-chat-token`
    const answered = answer({ method: 'GET', target, headers })
    if (answered === undefined || 'withBody' in answered) {
      throw new BenchError(
        `Failed to ask for ${path}: the fast path does not answer it. Ask for pages.`,
      )
    }
    const { status, body = '' } = await wholeAnswer(answered)
    const text = joinText(body)
    if (status === 200) return text
    throw new BenchError(`Failed to ask for ${path}: ${status} ${text}. Compare it with the spec.`)
  }
}

/** Waits for the slices in which much is read: the first request simulates the past. */
async function wholeAnswer(answered: SentAnswer | AwaitsMore): Promise<SentAnswer> {
  if ('status' in answered) return answered
  await new Promise<void>((resolve) => answered.whenReady(resolve))
  return wholeAnswer(answered.next())
}
