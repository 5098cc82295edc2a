import type { QueryOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/control'
import { toPathTest } from '@ensaio/mock-kit'
import type { JournalEntry, Sandbox } from '@ensaio/mock-kit'
import { toInstant } from './clock.ts'
import { checkFilter, checkServiceFilter } from './control-context.ts'

/** A filter of entries: those that match every given key. */
export type JournalFilter = QueryOf<Operations['exportHar']>

type EntryTest = (entry: JournalEntry) => boolean

/**
 * Prepares the test whether an entry matches a filter.
 *
 * @throws UnknownNameError where the filter names a service or operation that is not there
 * @throws ControlRefusalError where it names an instant that is not one
 */
export function toJournalTest(sandbox: Pick<Sandbox, 'mocks'>, filter: JournalFilter): EntryTest {
  const { service, kind, operationId, causedBy, violations, warnings } = filter
  const { mocks } = sandbox
  checkServiceFilter(sandbox, service)
  const operations = mocks.flatMap((mock) => Object.keys(mock.contract.operations))
  checkFilter('operation', operationId, operations)
  const since = filter.since === undefined ? -Infinity : toInstant('filter', filter.since)
  const until = filter.until === undefined ? Infinity : toInstant('filter', filter.until)
  const tests: readonly EntryTest[] = [
    ({ at }) => at >= since && at < until,
    ...(service === undefined ? [] : [(entry: JournalEntry) => entry.service === service]),
    ...(kind === undefined ? [] : [(entry: JournalEntry) => entry.kind === kind]),
    ...requestTests(filter, sandbox),
    ...(operationId === undefined
      ? []
      : [(entry: JournalEntry) => operationOf(entry) === operationId]),
    ...(filter.status === undefined ? [] : [toStatusTest(filter.status)]),
    ...(violations === undefined ? [] : [toPresenceTest('violations', violations)]),
    ...(warnings === undefined ? [] : [toPresenceTest('warnings', warnings)]),
    ...(causedBy === undefined ? [] : [(entry: JournalEntry) => causeOf(entry) === causedBy]),
    ...(filter.record === undefined ? [] : [toRecordTest(filter.record)]),
    ...(filter.text === undefined ? [] : [toTextTest(filter.text)]),
  ]
  return (entry) => tests.every((test) => test(entry))
}

/** Returns the id of the entry that caused another; `undefined` for requests and orders, which nothing in here causes. */
export function causeOf(entry: JournalEntry): string | undefined {
  return entry.kind === 'request' ? undefined : entry.causedBy
}

function operationOf(entry: JournalEntry): string | undefined {
  return entry.kind === 'request' ? entry.operationId : undefined
}

function requestTests(
  { method, path }: JournalFilter,
  { mocks }: Pick<Sandbox, 'mocks'>,
): readonly EntryTest[] {
  const wanted = method?.toUpperCase()
  const isPath = path === undefined ? undefined : toPathTest(path)
  const basePaths = new Map(mocks.map(({ service, server }) => [service, server.basePath]))
  const test: EntryTest = (entry) => {
    if (entry.kind !== 'request') return false
    const { request, service } = entry
    const [pathname = ''] = request.url.split('?', 1)
    return (
      (wanted === undefined || request.method === wanted) &&
      (isPath === undefined || isPath(pathname, basePaths.get(service) ?? ''))
    )
  }
  return wanted === undefined && isPath === undefined ? [] : [test]
}

function toStatusTest(wanted: string): EntryTest {
  const isClass = wanted.endsWith('xx')
  return (entry) => {
    if (entry.kind !== 'request' && entry.kind !== 'delivery') return false
    const status = statusOf(entry)
    if (wanted === 'none' || status === undefined)
      return (wanted === 'none') === (status === undefined)
    return isClass ? String(status).startsWith(wanted.slice(0, 1)) : String(status) === wanted
  }
}

function statusOf(
  entry: Extract<JournalEntry, { kind: 'request' | 'delivery' }>,
): number | undefined {
  if (entry.kind === 'request') return entry.answer?.status
  const { outcome } = entry.attempt
  return outcome.kind === 'answered' ? outcome.status : undefined
}

function toPresenceTest(findings: 'violations' | 'warnings', isPresent: boolean): EntryTest {
  return (entry) => entry.kind === 'request' && entry[findings].length > 0 === isPresent
}

function toRecordTest(record: string): EntryTest {
  const slash = record.indexOf('/')
  const [collection, key] = [record.slice(0, slash), record.slice(slash + 1)]
  return (entry) =>
    entry.kind !== 'delivery' &&
    entry.changes.some((change) => change.collection === collection && change.key === key)
}

function toTextTest(text: string): EntryTest {
  const wanted = text.toLowerCase()
  return (entry) => textsOf(entry).some((one) => one.toLowerCase().includes(wanted))
}

/** Bodies as they are, so that quotes in them are found; everything else as JSON. */
function textsOf(entry: JournalEntry): readonly string[] {
  const all = JSON.stringify(entry)
  return entry.kind === 'request'
    ? [entry.request.body ?? '', entry.answer?.body ?? '', all]
    : [all]
}
