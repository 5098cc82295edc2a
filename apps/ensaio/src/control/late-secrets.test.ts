import { expect, test } from 'vitest'
import { temporaryDirectory } from '../data/testing/temporary-directory.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'

const CANARY = 'a-canary-of-later'
const SERVICE = '/sandboxes/main/services/conversica'

/** The pages that show what was written down. Settings are not among them: they show what was set. */
const VIEWS = [
  '/sandboxes/main/journal?limit=500',
  '/sandboxes/main/journal.har',
  '/sandboxes/main/deliveries?limit=500',
  '/sandboxes/main/jobs?limit=500',
]

/** The control calls by which a value becomes a secret of the sandbox. */
const LATER: Readonly<Record<string, object>> = {
  'the password of an endpoint': { username: 'me', password: CANARY },
  'a token in the address of an endpoint': { query: `?token=${CANARY}` },
}

test.for(Object.keys(LATER))(
  'no view shows a value once it is %s, though it has shown it before',
  async (way) => {
    await using receiver = await startReceiver()
    await using running = await openSandbox({ only: ['conversica'] })
    const url = `${receiver.url}/message`
    await running.control('PUT', `${SERVICE}/endpoints/message`, { url })
    const first = await running.saveLead({ id: 'first' })
    await running.saveLead({ id: 'second', firstName: CANARY })
    const lastId = first.headers.get('x-ensaio-request-id') ?? ''
    const before = await Promise.all([
      ...VIEWS.map((path) => read(running, path)),
      follow(running, lastId),
    ])
    expect(before.filter((text) => text.includes(CANARY)).length).toBeGreaterThan(2)

    const { query = '', ...credentials } = LATER[way] as { readonly query?: string }
    await running.control('PUT', `${SERVICE}/endpoints/message`, {
      url: url + query,
      ...credentials,
    })

    const after = await Promise.all([
      ...VIEWS.map((path) => read(running, path)),
      follow(running, lastId),
    ])
    expect(after.filter((text) => text.includes(CANARY))).toEqual([])
  },
)

test.for(['zenvia-chat', 'zenvia-conversion', 'conversica'] as const)(
  'no view shows the keys of %s that are valid, after a restart either, wherever a caller writes them',
  async (service) => {
    using directory = temporaryDirectory()
    const first = await openSandbox({ data: directory.path })
    for (const _ of [1, 2]) await first.sandbox.createKey(service)
    const keys = (await first.sandbox.keys()).filter((key) => key.service === service)
    const secrets = keys.flatMap(({ credentials }) =>
      ['token', 'api-key', 'password'].flatMap((name) => credentials[name] ?? []),
    )
    const before = await shownOf(first, secrets)
    await first.stop()

    await using again = await openSandbox({ data: directory.path })
    for (const shown of [before, await shownOf(again, secrets)]) {
      for (const secret of secrets) expect(shown).not.toContain(secret)
      expect(new Set(shown.match(/see [^.]*\./g))).toEqual(new Set(['see [redacted].']))
    }
  },
)

/** Returns what all pages show once a caller has written the values. */
async function shownOf(running: OpenSandbox, values: readonly string[]): Promise<string> {
  for (const value of values)
    await fetch(`${running.urls.conversica}/none`, { headers: { 'x-note': `see ${value}.` } })
  return (await Promise.all(VIEWS.map((path) => read(running, path)))).join()
}

async function read({ urls }: OpenSandbox, path: string): Promise<string> {
  return (await fetch(`${urls.control}${path}`)).text()
}

/** Returns what a follower gets first that has seen an entry. */
async function follow({ urls }: OpenSandbox, lastId: string): Promise<string> {
  const answer = await fetch(`${urls.control}/sandboxes/main/journal/stream`, {
    headers: { 'last-event-id': lastId },
  })
  let text = ''
  for await (const chunk of answer.body ?? []) {
    text += Buffer.from(chunk).toString()
    if (text.includes('event: request')) break
  }
  return text
}
