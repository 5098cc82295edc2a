import { spawn } from 'node:child_process'
import type { ChildProcess, ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { BenchError } from '../bench-error.ts'
import type { Subject } from '../subjects.ts'
import type { Answer } from './answer.ts'
import { firstAnswer } from './first-answer.ts'
import { freePort } from './free-port.ts'
import { nodeOnCore, SERVER_CORE } from './pinned.ts'
import { usageOf } from './process-usage.ts'
import type { ProcessUsage } from './process-usage.ts'

/** Prism needs some three seconds, ten million interactions some ten: several times that means that it hangs. */
const START_MS_MAX = 60_000

/** A server that does not stop by itself within this time is killed. */
const STOP_MS_MAX = 5_000

/** The part of a server's output that is shown when it fails: its last words are enough. */
const OUTPUT_CHARACTERS_MAX = 2_000

/** A server in its own process. */
export interface RunningServer extends AsyncDisposable {
  readonly subject: Subject
  readonly url: string
  readonly firstAnswer: Answer
  /** From the start of the process to its first answer. */
  readonly startUpMs: number
  usage(): ProcessUsage
}

/** Starts a server and waits until it answers. @throws BenchError when it does not */
export async function startServer(subject: Subject): Promise<RunningServer> {
  const port = subject.urlIn === undefined ? await freePort() : 0
  const startedMs = performance.now()
  const [command, ...args] = nodeOnCore(SERVER_CORE, subject.nodeArguments(port))
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const lastWords = listenTo(child)
  const { url, answer } = await reach(child, subject, port).catch(async (cause: unknown) => {
    await stop(child)
    const message = `Failed to start ${subject.title}: ${String(cause)}. Its last words: ${lastWords()}`
    throw new BenchError(message, { cause })
  })
  return {
    subject,
    url,
    firstAnswer: answer,
    startUpMs: performance.now() - startedMs,
    usage: () => usageOf(child.pid ?? 0),
    [Symbol.asyncDispose]: () => stop(child),
  }
}

/** Waits for the first answer. */
async function reach(
  child: ChildProcessByStdio<null, Readable, Readable>,
  { urlIn, probe }: Subject,
  port: number,
): Promise<{ readonly url: string; readonly answer: Answer }> {
  const end = new AbortController()
  const gone = once(child, 'exit', { signal: end.signal }).then(([code, signal]) => {
    throw new Error(`it ended (${code ?? signal}) before it answered`)
  })
  const signal = AbortSignal.any([end.signal, AbortSignal.timeout(START_MS_MAX)])
  try {
    const line =
      urlIn && (await Promise.race([once(createInterface(child.stdout), 'line', { signal }), gone]))
    const url = urlIn && line ? urlIn(String(line[0])) : `http://127.0.0.1:${port}`
    return { url, answer: await Promise.race([firstAnswer(url, probe, signal), gone]) }
  } finally {
    end.abort()
    // Whichever came last has lost the race, and nobody waits for it.
    gone.catch(() => undefined)
  }
}

function listenTo(child: ChildProcess): () => string {
  let words = ''
  const hear = (chunk: Buffer): void => {
    words = `${words}${chunk}`.slice(-OUTPUT_CHARACTERS_MAX)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  // If the benchmark itself is ended, its servers end with it.
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return () => words.trim() || '(none)'
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX)
  child.kill('SIGTERM')
  await ended
  clearTimeout(impatience)
}
