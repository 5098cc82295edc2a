// For tests only: the app as a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { COMPILE_CACHE } from '@ensaio/test-config'
import type { Services } from '../app/sync.ts'

export interface StartedProcess {
  /** Returns everything printed so far, on both streams. */
  output(): string
  /** Resolves once its output holds the text; rejects where it ends without. */
  untilPrinted(text: string): Promise<void>
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
  /** Waits for the end, which has to be a good one. */
  untilDone(): Promise<void>
}

const MAIN = join(import.meta.dirname, '..', 'main.ts')

/** Starts `sync` against a sandbox. */
export function startProcess(
  words: readonly string[],
  services: Services,
  databaseUrl: string,
): StartedProcess {
  const { zenviaChat, zenviaConversion, conversica } = services
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      DATABASE_URL: databaseUrl,
      ZENVIA_CHAT_URL: zenviaChat.baseUrl,
      ZENVIA_CHAT_TOKEN: zenviaChat.token,
      ZENVIA_CONVERSION_URL: zenviaConversion.baseUrl,
      ZENVIA_CONVERSION_KEY: zenviaConversion.apiKey,
      CONVERSICA_URL: conversica.baseUrl,
      CONVERSICA_USERNAME: conversica.username,
      CONVERSICA_PASSWORD: conversica.password,
    },
  })
  let output = ''
  const watchers = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    output += chunk.toString()
    for (const watch of watchers) watch()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const exitCode = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    output: () => output,
    async untilDone() {
      const code = await exitCode
      if (code !== 0) throw new Error(`It ended with ${code}:\n${output}`)
    },
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          if (output.includes(text)) resolve()
        }
        watchers.add(watch)
        watch()
        void exitCode.then((code) =>
          reject(new Error(`It ended with ${code} before it printed ${text}:\n${output}`)),
        )
      }),
    end: (signal) => {
      child.kill(signal)
      return exitCode
    },
  }
}
