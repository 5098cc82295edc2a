// Snapshots as documents, which outlive the process.
import type { Schemas } from '@ensaio/contracts/control'
import {
  CollectionError,
  createFaultBook,
  INSTANT_MAX,
  INSTANT_MIN,
  MockKitError,
  parseFaultRule,
  SnapshotError,
  toFaultVocabulary,
  UnknownNameError,
  worldHead,
} from '@ensaio/mock-kit'
import type {
  EngineWorld,
  MemoryRoom,
  Mock,
  PausingWork,
  SandboxSnapshot,
  SavedSandbox,
} from '@ensaio/mock-kit'
import { VERSION } from '../version.ts'
import type { Snapshot } from './snapshot-shelf.ts'

type Document = Schemas['SnapshotDocument']

/** Writes a snapshot down. Its secrets are in it: a sandbox that begins from it takes the same credentials. */
export function toSnapshotDocument({ sandbox, saved }: Snapshot): Document {
  const { clock, faults, worlds } = saved
  return {
    format: 'ensaio-sandbox',
    version: 1,
    ensaio: VERSION,
    name: sandbox,
    clock,
    faults: faults as unknown as Document['faults'], // rules that the spec admitted
    worlds: worlds.map((world) => world.toJSON() as Schemas['SnapshotWorld']), // records are any objects
  }
}

/** The characters of a text that is written at once: making it takes a millisecond. */
const TEXT_LENGTH = 128 * 1024

/** Gives the same document as JSON, in texts of some length. */
export function* snapshotTexts(snapshot: Snapshot): Generator<string, void> {
  const { worlds: _worlds, ...document } = toSnapshotDocument({
    ...snapshot,
    saved: { ...snapshot.saved, worlds: [] },
  })
  let text = ''
  for (const part of partsOf(JSON.stringify(document), snapshot.saved.worlds)) {
    text += part
    if (text.length < TEXT_LENGTH) continue
    yield text
    text = ''
  }
  yield text
}

function* partsOf(head: string, worlds: readonly EngineWorld[]): Generator<string, void> {
  yield `${head.slice(0, -1)},"worlds":[`
  for (const [index, world] of worlds.entries()) {
    const before = index === 0 ? '' : ','
    yield `${before}${JSON.stringify(worldHead(world)).slice(0, -1)},"collections":{`
    let comma = ''
    for (const [name, records] of world.collections) {
      yield `${comma}${JSON.stringify(name)}:[`
      comma = ''
      for (const record of records.all()) {
        yield `${comma}${JSON.stringify(record)}`
        comma = ','
      }
      yield ']'
      comma = ','
    }
    yield '}}'
  }
  yield ']}'
}

export interface ReadOptions {
  readonly mocks: readonly Mock[]
  /** The memory for its records. @default room for each world alone */
  readonly room?: MemoryRoom | undefined
}

/**
 * Reads a document, whose form the spec has checked, and pauses on the way.
 * @throws SnapshotError where another version made it, UnknownNameError where it names what is not there
 * @throws WorldFullError where there is no room for its records
 */
export function* readSnapshotDocument(
  document: Document,
  options: ReadOptions,
): PausingWork<SavedSandbox> {
  const { ensaio, name, clock } = document
  const what = `the snapshot of ${name}`
  if (ensaio !== VERSION)
    throw new SnapshotError(what, `Ensaio ${ensaio} wrote it, and this is ${VERSION}`)
  if (clock.at < INSTANT_MIN || clock.at > INSTANT_MAX)
    throw new SnapshotError(what, `its clock shows ${clock.at}, which is out of range`)
  const faults = readFaults(document.faults, options.mocks)
  const worlds: EngineWorld[] = []
  let isRead = false
  try {
    for (const world of document.worlds) worlds.push(yield* readWorld(world, document, options))
    isRead = true
    return { clock: clock as SandboxSnapshot['clock'], faults, worlds } // by the spec
  } finally {
    if (!isRead) for (const world of worlds) world.release()
  }
}

function* readWorld(
  world: Schemas['SnapshotWorld'],
  { name, clock }: Document,
  { mocks, room }: ReadOptions,
): PausingWork<EngineWorld> {
  const { service, scenario } = world
  const mock = mocks.find((one) => one.service === service)
  const services = mocks.map((one) => one.service)
  if (mock === undefined) throw new UnknownNameError('service', service, services)
  const scenarios = Object.keys(mock.scenarios)
  if (!scenarios.includes(scenario))
    throw new UnknownNameError(`${service} scenario`, scenario, scenarios)
  yield* checkNumbers(world)
  const place = { sandbox: name, now: () => clock.at, ...(room && { room }) }
  try {
    return yield* mock.refillWorld(world, { ...place, limit: 'room' })
  } catch (error) {
    if (error instanceof MockKitError && !(error instanceof CollectionError)) throw error
    // A record without its key, or twice the same one: somebody has written the document by hand.
    throw new SnapshotError(`the world of ${service}`, `its records do not fit: ${String(error)}`)
  }
}

/** The collections whose records are numbered by the sequence of their world. */
const NUMBERED = ['$jobs', '$deliveries']

/** @throws SnapshotError where a record has a number that the world would give again: no job could be planned any more */
function* checkNumbers({
  service,
  sequence,
  collections,
}: Schemas['SnapshotWorld']): PausingWork<void> {
  for (const record of NUMBERED.flatMap((name) => collections[name] ?? [])) {
    const { id, sequence: own } = record as { readonly id?: unknown; readonly sequence?: unknown } // records are any objects
    const number = Math.max(Number(own ?? 0), Number(/-(\d+)$/u.exec(String(id))?.[1] ?? 0))
    if (number > sequence) {
      const why = `${String(id)} has the number ${number}, but the sequence of the world is ${sequence}, so that it would give the number again`
      throw new SnapshotError(`the world of ${service}`, why)
    }
    yield
  }
}

/** The rules begin with counts of 0, as those of every snapshot that is loaded. */
function readFaults(
  { seed, rules }: Document['faults'],
  mocks: readonly Mock[],
): SavedSandbox['faults'] {
  const vocabulary = toFaultVocabulary(mocks.map(({ contract }) => contract))
  const book = createFaultBook({ seed })
  for (const { rule } of rules) book.add(parseFaultRule(rule, vocabulary))
  return book.toJSON()
}
