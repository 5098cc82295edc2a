// Observes the effects of documented calls of the control plane by other calls: an answer alone says little.
import { expect } from 'vitest'

/** A call of curl, as a document writes it. */
interface Call {
  readonly method: string
  readonly url: URL
  /** The JSON body; `undefined` for none, or for one that the shell fills in. */
  readonly body: unknown
}

/** Calls that change nothing where nothing runs, waits or is kept, with the reason why a document shows them so. */
const QUIET: readonly (readonly [call: RegExp, reason: string])[] = [
  [/^DELETE .*\/clock\/advance$/, 'no advance runs any more'],
  [/^POST .*\/settle$/, 'nothing is due'],
  [/^POST .*\/verify$/, 'it only reads'],
  [/^GET .*[?&]status=pending/, 'nothing was sent'],
  [/^GET .*[?&]violations=true/, 'nothing was refused'],
  [/^GET .*\/records\/\w+\?/, 'the reader looks for records of their own'],
  [/^GET .*\/diff\b/, 'nothing has changed since'],
]

const isQuiet = (call: Call): boolean =>
  QUIET.some(([pattern]) => pattern.test(`${call.method} ${call.url.href}`))

/**
 * Looks at the sandboxes before a documented command, and returns the function that checks the command's effect afterwards.
 * Commands other than calls of the control plane pass.
 */
export async function watchEffect(
  command: string,
  control: string,
): Promise<(answer: string) => Promise<void>> {
  const call = callOf(command)
  if (CHANGES.test(command)) return watchChange(command, control)
  if (call === undefined || call.url.origin !== control) return async () => undefined
  const before = await stateOf(control)
  return async (answer) => {
    if (call.method === 'GET') return expectContent(call, answer)
    const after = await stateOf(control)
    const shown = JSON.stringify(after.views)
    if (!isQuiet(call))
      expect(shown, `${command}\nchanges nothing`).not.toBe(JSON.stringify(before.views))
    expectWanted(call, shown)
    if (call.url.pathname.endsWith('/clock/advance')) expectLater(call, before, after)
    if (call.method === 'POST' && call.url.pathname.endsWith('/faults'))
      await expectHit(ruleIn(answer), control)
  }
}

/** The commands of the command line that change a sandbox. */
const CHANGES =
  /^(?:npx )?ensaio (?:action run|clock (?:advance|freeze|set)|deliveries (?:pause|resume)|faults (?:add|clear|remove)|fixtures load|reset|sandbox (?:create|delete|fork)|scenario load|snapshot (?:load|save)|trigger)\b/

async function watchChange(command: string, control: string): Promise<() => Promise<void>> {
  const { views } = await stateOf(control)
  return async () => {
    const after = await stateOf(control)
    expect(JSON.stringify(after.views), `${command}\nchanges nothing`).not.toBe(
      JSON.stringify(views),
    )
  }
}

/** Reads a call of curl; `undefined` for other commands. */
function callOf(command: string): Call | undefined {
  const address = /\bcurl\b[^]*?(https?:\/\/[^\s'"]+)/.exec(command)?.[1]
  if (address === undefined) return undefined
  const data = /\s-d '([^']*)'/.exec(command)?.[1]
  const hasBody = /\s-d\s/.test(command)
  const method = /\s-X (\w+)/.exec(command)?.[1] ?? (hasBody ? 'POST' : 'GET')
  const body: unknown = data === undefined ? undefined : JSON.parse(data)
  return { method, url: new URL(address), body }
}

/** A list that a document shows has something to show. */
function expectContent(call: Call, answer: string): void {
  expect(answer.trim(), `${call.url.href} answers nothing`).not.toBe('')
  if (isQuiet(call) || !answer.startsWith('{')) return
  const list = Object.values(JSON.parse(answer) as object).find(Array.isArray)
  if (list !== undefined) expect(list, `${call.url.href} shows an empty list`).not.toEqual([])
}

/** The sandboxes, as the control plane tells about them. */
interface State {
  /** Everything but the time of clocks that run. */
  readonly views: readonly unknown[]
  /** The time of each sandbox, in milliseconds. */
  readonly times: ReadonlyMap<string, number>
}

interface SandboxView {
  readonly name: string
  readonly clock: { readonly mode: string; readonly now: string }
  readonly services: readonly { readonly service: string }[]
}

async function stateOf(control: string): Promise<State> {
  const { sandboxes } = await read<{ readonly sandboxes: readonly SandboxView[] }>(
    `${control}/sandboxes`,
  )
  const views = await Promise.all(sandboxes.map((sandbox) => viewOf(control, sandbox)))
  return {
    views: [await read(`${control}/snapshots`), ...views],
    times: new Map(sandboxes.map(({ name, clock }) => [name, Date.parse(clock.now)])),
  }
}

async function viewOf(control: string, sandbox: SandboxView): Promise<unknown> {
  const base = `${control}/sandboxes/${sandbox.name}`
  const ofServices = sandbox.services.flatMap(({ service }) =>
    ['endpoints', 'behaviours', 'records'].map((noun) => `/services/${service}/${noun}`),
  )
  const paths = ['/faults', '/deliveries/settings', '/journal?limit=1', ...ofServices]
  const parts = await Promise.all(paths.map((path) => read(`${base}${path}`)))
  const { now, ...clock } = sandbox.clock
  return { ...sandbox, clock: clock.mode === 'frozen' ? { ...clock, now } : clock, parts }
}

async function read<Body>(url: string): Promise<Body> {
  return (await (await fetch(url)).json()) as Body // each reader says what it needs
}

/** The fields of bodies that the control plane tells again. */
const TOLD = /^(?:baseUrl|collect|factor|mode|name|scenario|url|value)$/

/** Expects that what was sent is there, and what was deleted is not. */
function expectWanted({ method, url, body }: Call, shown: string): void {
  const name = JSON.stringify(url.pathname.split('/').at(-1))
  if (method === 'DELETE')
    for (const key of ['id', 'name', 'target']) expect(shown).not.toContain(`"${key}":${name}`)
  if (/\/actions\/|\/trigger$|\/verify$|\/requests$/.test(url.pathname)) return
  for (const [key, value] of Object.entries(Object(body))) {
    // A base URL becomes the beginning of the URL of each target.
    const begun = `"${key === 'baseUrl' ? 'url' : key}":${JSON.stringify(value)}`
    if (TOLD.test(key)) expect(shown).toContain(key === 'baseUrl' ? begun.slice(0, -1) : begun)
  }
}

const UNIT_MS: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
}

function expectLater({ url, body }: Call, before: State, after: State): void {
  const { duration } = Object(body) as { readonly duration?: string }
  const name = url.pathname.split('/')[2] ?? ''
  const parts = [...(duration ?? '').matchAll(/(\d+)([dhms])/g)]
  const wanted = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNIT_MS[unit] ?? 0),
    0,
  )
  const passed = (after.times.get(name) ?? 0) - (before.times.get(name) ?? 0)
  expect(passed).toBeGreaterThanOrEqual(wanted)
}

interface Rule {
  /** `*` for any. */
  readonly service: string
  readonly on: 'request' | 'delivery'
  readonly match?: {
    readonly operationId?: string
    readonly path?: string
    readonly webhook?: string
    readonly query?: Readonly<Record<string, string>>
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  readonly effect: unknown
  readonly when?: {
    readonly after?: number
    readonly every?: number
    readonly first?: number
    readonly probability?: number
  }
}

/** Returns the rule that the control plane has made of what was sent. */
function ruleIn(answer: string): Rule {
  const { service, on, match, when, effect } = JSON.parse(answer)
  return { service, on, match, when, effect }
}

/** Expects that a rule hits what it is for, in a copy of the sandbox. Chance is taken out of it. */
async function expectHit({ when, ...rule }: Rule, control: string): Promise<void> {
  const base = `${control}/sandboxes/probe`
  const post: Post = async (url, body, method = 'POST') => {
    const answer = await fetch(url, { method, body: JSON.stringify(body) })
    expect(answer.ok, `${url} refuses ${JSON.stringify(body)}`).toBe(true)
    return answer
  }
  await post(`${control}/sandboxes`, { name: 'probe', fork: 'main' })
  await fetch(`${base}/faults`, { method: 'DELETE' }) // the copy has the rule already
  const { probability: _chance, ...certain } = when ?? {}
  await post(`${base}/faults`, { ...rule, when: certain })
  for (let tries = (certain.after ?? 0) + (certain.every ?? 1); tries > 0; tries -= 1) {
    if (rule.on === 'request') await post(`${base}/requests`, await requestFor(rule, control))
    else await provoke(rule, base, post)
  }
  const { faults } = await read<{ readonly faults: readonly { readonly hits: number }[] }>(
    `${base}/faults`,
  )
  await fetch(base, { method: 'DELETE' })
  expect(faults.at(-1)?.hits, `${JSON.stringify(rule)} hits nothing`).toBeGreaterThan(0)
}

/** The paths before those of the specs. */
const BASE_PATHS: Readonly<Record<string, string>> = {
  'zenvia-chat': '/api/ms/external',
  'zenvia-conversion': '/v1',
}

interface Operations {
  readonly operations: readonly {
    readonly operationId: string
    readonly method: string
    readonly path: string
  }[]
}

/** Makes a request that the rule is for. */
async function requestFor({ service, match = {} }: Rule, control: string): Promise<unknown> {
  const asked = service === '*' ? 'zenvia-chat' : service
  const { operations } = await read<Operations>(`${control}/services/${asked}/operations`)
  const named = operations.find(({ operationId }) => operationId === match.operationId)
  const fallback = match.path === undefined ? operations[0] : { method: 'GET', path: match.path }
  const { method = 'GET', path = '/' } = named ?? fallback ?? {}
  const filled = `${BASE_PATHS[asked] ?? ''}${path.replaceAll(/\*|\{\w+\}/g, '1')}`
  const query = new URLSearchParams(match.query).toString()
  const body = method === 'GET' ? {} : { body: match.body ?? {} }
  return {
    service: asked,
    method,
    path: query === '' ? filled : `${filled}?${query}`,
    headers: match.headers ?? {},
    ...body,
  }
}

type Post = (url: string, body: unknown, method?: string) => Promise<Response>

/** Lets a webhook be sent to where nobody listens. */
async function provoke({ service, match }: Rule, base: string, post: Post): Promise<void> {
  const webhook = match?.webhook ?? ''
  const targets = await subscribe(service, webhook, base, post)
  await post(`${base}/services/${service}/webhooks/${webhook}/trigger`, targets)
  await fetch(`${base}/settle`, { method: 'POST' })
}

/** Returns the part of a trigger that says where it goes. */
async function subscribe(
  service: string,
  webhook: string,
  base: string,
  post: Post,
): Promise<object> {
  const url = 'http://127.0.0.1:9/'
  if (service === 'conversica') {
    await post(`${base}/services/${service}/endpoints`, { baseUrl: url }, 'PUT')
    return {}
  }
  const path = `${BASE_PATHS[service]}/notifications/subscriptions`
  const body = { topics: [webhook], callbackUrl: url }
  const sent = await post(`${base}/requests`, { service, method: 'POST', path, body })
  const { answer } = (await sent.json()) as { readonly answer: { readonly body: string } }
  return { targets: [(JSON.parse(answer.body) as { readonly id: string }).id] }
}
