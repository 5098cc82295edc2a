// Documents and drafts of the control plane that take long to read: snapshots up to 32 MiB, and sandboxes with fixtures.
import type { Tally } from '../attack.ts'
import { control, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** The limit of a snapshot, less what is around the records. */
export const DOCUMENT_BYTES_MAX = 32 * 2 ** 20 - 20_000

/** The limit of all other bodies, less what is around the part that is long. */
const DRAFT_BYTES_MAX = 2 ** 20 - 500

const listed = (unit: string, bytes: number): string =>
  `[${`${unit},`.repeat(Math.floor(bytes / (unit.length + 1)))}${unit}]`

/** Writes a list of as many items as find room. */
export function numbered(bytes: number, itemOf: (index: number) => string): string {
  const count = Math.floor(bytes / (itemOf(1_000_000).length + 1))
  return `[${Array.from({ length: count }, (_, index) => itemOf(index)).join(',')}]`
}

const asObject = (list: string): string => `{${list.slice(1, -1)}}`

/** Returns a job of usual length, which never comes. */
export const jobOf = (at: number): string =>
  `{"id":"job-${at}","kind":"reply","subject":"lead-${at}","payload":{},"causedBy":"req-main-${at}","dueAt":9e12,"sequence":${at}}`

/** More than any of the numbers of jobs: a world whose own number is smaller would give theirs again, and is refused. */
const SEQUENCE = 1_000_000

/** Exports a sandbox without records, so that a document has room for those that are written into it. */
export async function exportEmpty(target: Target): Promise<string> {
  await control(target, 'POST', '/sandboxes/main/reset', { scenario: 'empty' })
  await control(target, 'POST', '/sandboxes/main/snapshots', { name: 'document' })
  const { text } = await send(`${target.control}/snapshots/document`)
  await control(target, 'DELETE', '/snapshots/document')
  return text
}

/** Writes the jobs of an exported snapshot's first world, which has none. */
export function withJobs(text: string, jobs: string): string {
  const [before] = /"sequence":\d+,"collections":\{"\$jobs":\[\]/.exec(text) ?? []
  if (before === undefined) throw new Error(`Failed to find the jobs: ${text.slice(0, 500)}`)
  return text.replace(before, () => `"sequence":${SEQUENCE},"collections":{"$jobs":${jobs}`)
}

/** Imports a document of many jobs, which must be taken: what comes next works on them. */
export async function importJobs(
  target: Target,
  path: string,
  body: string,
  tally: Tally,
): Promise<void> {
  const status = await sendLong(target, ['PUT', path, body], tally, 'many jobs')
  if (status !== 200 && status !== 201) tally.fault(`${status} to a document of many jobs`)
}

/** The longest text of a document, and the longest list of digits, less what is around them. */
const TEXT_BYTES_MAX = 8 * 2 ** 20 - 20
const LIST_BYTES_MAX = 2 * 2 ** 20 - 20

/** Writes a record whose field has values of that length, as many as find room. */
function inPortions(bytes: number, size: number, valueOf: (size: number) => string): string {
  const portion = Math.min(bytes, size)
  const values = Array.from({ length: Math.floor(bytes / portion) }, () => valueOf(portion - 20))
  return `[{"id":"a","all":[${values.join(',')}]}]`
}

const textOf = (bytes: number): string => `"${'é'.repeat(bytes / 2)}"`

/** The records of a collection. Most of them are refused, or leave little behind. */
const RECORDS: readonly (readonly [what: string, records: (bytes: number) => string])[] = [
  ['empty records', (bytes) => listed('{}', bytes)],
  ['numbers', (bytes) => listed('1', bytes)],
  ['a nested record', (bytes) => `[{"id":"a","all":${listed('{}', bytes)}}]`],
  ['a record of keys', (bytes) => `[${asObject(numbered(bytes, (at) => `"k${at}":1`))}]`],
  ['one text', (bytes) => `[{"id":"${'é'.repeat(bytes / 2)}"}]`],
  ['the longest texts', (bytes) => inPortions(bytes, TEXT_BYTES_MAX, textOf)],
  ['the longest lists', (bytes) => inPortions(bytes, LIST_BYTES_MAX, (size) => listed('1', size))],
  ['levels', (bytes) => '['.repeat(bytes)],
  ['an open end', (bytes) => listed('{}', bytes).slice(0, -1)],
]

/** Imports documents of so many bytes, and exports what was kept. */
export async function sendDocuments(target: Target, bytes: number, tally: Tally): Promise<void> {
  const text = await exportEmpty(target)
  const path = '/snapshots/hostile'
  await importJobs(target, path, withJobs(text, numbered(bytes, jobOf)), tally)
  await sendLong(target, ['GET', path], tally, 'many jobs')
  for (const [what, records] of RECORDS) {
    await control(target, 'DELETE', path)
    await sendLong(target, ['PUT', path, withJobs(text, records(bytes))], tally, what)
    await sendLong(target, ['GET', path], tally, what)
  }
  await control(target, 'DELETE', path)
}

/** Parts of a sandbox's draft. */
const DRAFTS: readonly (readonly [what: string, draft: (bytes: number) => string])[] = [
  ['wrong fixtures', (bytes) => `"fixtures":{"conversica":{"leads":${listed('{}', bytes)}}}`],
  ['fixtures of numbers', (bytes) => `"fixtures":{"conversica":{"leads":${listed('1', bytes)}}}`],
  [
    'departments without agents',
    (bytes) =>
      `"fixtures":{"zenvia-chat":{"departments":${numbered(bytes, (at) => `{"id":"${at}","name":"a"}`)}}}`,
  ],
  ['sections', (bytes) => `"fixtures":${asObject(numbered(bytes, (at) => `"k${at}":1`))}`],
  ['scenarios', (bytes) => `"scenario":${asObject(numbered(bytes, (at) => `"k${at}":"a"`))}`],
]

/** Creates sandboxes that are refused in the end. */
export async function sendDrafts(target: Target, bytes: number, tally: Tally): Promise<void> {
  for (const [what, draft] of DRAFTS) {
    const body = `{"name":"draft",${draft(Math.min(bytes, DRAFT_BYTES_MAX))}}`
    await sendLong(target, ['POST', '/sandboxes', body], tally, what)
  }
}

/** Sends a call, and asks for the health meanwhile. Returns the status. */
export async function sendLong(
  target: Target,
  [method, path, body]: readonly [method: string, path: string, body?: string],
  tally: Tally,
  what: string,
): Promise<number> {
  const calling = send(`${target.control}${path}`, { method, ...(body !== undefined && { body }) })
  const health = await send(`${target.control}/health`)
  if (health.status !== 200) tally.fault(`/health answers ${health.status} during ${what}`)
  const { status, text } = await calling
  tally.count(status)
  if (status >= 500 || status === 0)
    tally.fault(`${status} to ${method} ${path} with ${what}: ${text.slice(0, 200)}`)
  return status
}
