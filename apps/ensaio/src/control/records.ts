// The records of a service, and the jobs that it has planned.
import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { Collection, EngineWorld, Job, Sandbox } from '@ensaio/mock-kit'
import { toIso } from './clock.ts'
import { checkServiceFilter, LIMIT_DEFAULT, LISTED_MAX } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'

/** Records that one call looks at: a filter that fits nothing must not hold up the requests of the services. */
const SCANNED_MAX = 20_000

/** The length at which a page ends, in characters of its JSON: records may have a megabyte each. */
const PAGE_LENGTH_MAX = 8 * 1024 * 1024

export const recordHandlers: HandlersOf<
  'listCollections' | 'listRecords' | 'getRecord' | 'listJobs'
> = {
  listCollections: ({ sandbox }, { path }) => {
    const collections = Object.entries(collectionsOf(sandbox.world(path.service)))
    return {
      status: 200,
      body: { collections: collections.map(([name, { size }]) => ({ name, size })) },
    }
  },

  *listRecords({ sandbox }, { path, query }) {
    const { service, collection: name } = path
    const { where = [], text, after, limit = LIMIT_DEFAULT } = query
    const collection = findCollection(sandbox, service, name)
    const isWanted = toRecordTest(where, text)
    const records: Schemas['KeyedRecord'][] = []
    let next: string | undefined
    let scanned = 0
    let length = 0
    let last: object | undefined
    for (const item of behind(collection, after)) {
      const isFull = records.length >= limit || scanned >= SCANNED_MAX || length >= PAGE_LENGTH_MAX
      if (last !== undefined && isFull) {
        next = collection.keyOf(last)
        break
      }
      last = item
      const shown = sandbox.withoutSecrets(service, item)
      if (isWanted(shown)) {
        records.push({ key: collection.keyOf(item), record: { ...shown } })
        length += JSON.stringify(shown).length
      }
      scanned += 1
      yield
    }
    return {
      status: 200,
      body: { records, total: collection.size, ...(next !== undefined && { next }) },
    }
  },

  getRecord: ({ sandbox }, { path }) => {
    const { service, collection: name, record: key } = path
    const collection = findCollection(sandbox, service, name)
    const record = collection.get(key)
    if (record === undefined) throw unknownRecord(collection, key)
    return { status: 200, body: { key, record: { ...sandbox.withoutSecrets(service, record) } } }
  },

  listJobs: ({ sandbox }, { query }) => {
    const { service, name, subject, causedBy, limit = LIMIT_DEFAULT } = query
    checkServiceFilter(sandbox, service)
    const isWanted = (job: Job): boolean =>
      (name ?? job.kind) === job.kind &&
      (subject ?? job.subject) === job.subject &&
      (causedBy ?? job.causedBy) === job.causedBy
    const { jobs, total } = firstJobs(sandbox, { service, isWanted, limit })
    return { status: 200, body: { jobs: jobs.map((job) => toJobView(sandbox, job)), total } }
  },
}

/** A job, with the service that planned it. */
interface ServiceJob extends Job {
  readonly service: string
}

/** The jobs that are wanted. */
interface JobWish {
  /** @default all */
  readonly service?: string | undefined
  readonly isWanted: (job: Job) => boolean
  /** Those that fall due first. */
  readonly limit: number
}

/** The jobs that fall due first, and the number of all that are wanted: a busy world has as many jobs as it may have records. */
export function firstJobs(
  sandbox: Pick<Sandbox, 'mocks' | 'world'>,
  { service: only, isWanted, limit }: JobWish,
): { readonly jobs: readonly ServiceJob[]; readonly total: number } {
  const first: ServiceJob[] = []
  let total = 0
  for (const { service } of sandbox.mocks) {
    if (only !== undefined && only !== service) continue
    for (const job of sandbox.world(service).jobs.all()) {
      if (!isWanted(job)) continue
      total += 1
      const last = first.at(-1)
      if (first.length < limit || (last !== undefined && byDueTime(job, last) < 0)) {
        insertSorted(first, { ...job, service })
        if (first.length > limit) first.pop()
      }
    }
  }
  return { jobs: first, total }
}

function byDueTime(one: Job, other: Job): number {
  return one.dueAt - other.dueAt || one.sequence - other.sequence
}

/** Inserts a job behind all that fall due before it, or with it. */
function insertSorted(jobs: ServiceJob[], job: ServiceJob): void {
  let [low, high] = [0, jobs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = jobs[middle]
    if (other !== undefined && byDueTime(other, job) <= 0) low = middle + 1
    else high = middle
  }
  jobs.splice(low, 0, job)
}

export function toJobView(sandbox: Sandbox, job: ServiceJob): Schemas['Job'] {
  const { id, service, kind, subject, payload, dueAt, causedBy } = job
  return {
    id,
    service,
    name: kind,
    subject,
    payload: sandbox.withoutSecrets(service, payload),
    dueAt: toIso(dueAt),
    causedBy,
  }
}

type AnyCollection = Collection<object, string, string>

/** The service's own collections; those of the engine have views of their own. */
export function collectionsOf({
  data,
}: Pick<EngineWorld, 'data'>): Readonly<Record<string, AnyCollection>> {
  return data as Readonly<Record<string, AnyCollection>> // by the mock's definition
}

/** @throws UnknownNameError */
function findCollection(sandbox: Sandbox, service: string, name: string): AnyCollection {
  const collections = collectionsOf(sandbox.world(service))
  const collection = Object.hasOwn(collections, name) ? collections[name] : undefined
  if (collection !== undefined) return collection
  throw new UnknownNameError('collection', name, Object.keys(collections))
}

/** The records behind the one with the key; all of them without a key. @throws UnknownNameError */
function behind(collection: AnyCollection, key: string | undefined): IteratorObject<object> {
  if (key === undefined) return collection.all()
  const record = collection.get(key)
  if (record === undefined) throw unknownRecord(collection, key)
  return itemsBehind(collection, record)
}

function* itemsBehind(collection: AnyCollection, record: object): Generator<object> {
  let isBehind = false
  for (const item of collection.all()) {
    if (isBehind) yield item
    isBehind ||= item === record
  }
}

function unknownRecord(collection: AnyCollection, key: string): UnknownNameError {
  const known: string[] = []
  for (const item of collection.all()) {
    if (known.length === LISTED_MAX) break
    known.push(collection.keyOf(item))
  }
  return new UnknownNameError('record', key, known)
}

/** Prepares the test whether a record has the fields and the text. */
function toRecordTest(
  where: readonly string[],
  text: string | undefined,
): (record: object) => boolean {
  const conditions = where.map((condition) => {
    const equals = condition.indexOf('=')
    return { names: condition.slice(0, equals).split('.'), value: condition.slice(equals + 1) }
  })
  const wanted = text?.toLowerCase()
  return (record) =>
    conditions.every(({ names, value }) => shownField(record, names) === value) &&
    (wanted === undefined || JSON.stringify(record).toLowerCase().includes(wanted))
}

/** The field as a filter writes it; `undefined` where it is absent. */
function shownField(record: object, names: readonly string[]): string | undefined {
  let value: unknown = record
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
