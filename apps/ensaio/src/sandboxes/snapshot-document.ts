// Snapshots as documents, which outlive the process.
import type { Schemas } from '@ensaio/contracts/control'
import {
  createFaultBook,
  INSTANT_MAX,
  INSTANT_MIN,
  parseFaultRule,
  SnapshotError,
  toFaultVocabulary,
  UnknownNameError,
} from '@ensaio/mock-kit'
import type { EngineWorld, Mock, SandboxSnapshot, SavedSandbox } from '@ensaio/mock-kit'
import { collectionsOf } from '../control/records.ts'
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

/**
 * Reads a document, whose form the spec has checked.
 * @throws SnapshotError where another version made it, UnknownNameError where it names what is not there
 */
export function readSnapshotDocument(document: Document, mocks: readonly Mock[]): SavedSandbox {
  const { ensaio, name, clock, worlds } = document
  const what = `the snapshot of ${name}`
  if (ensaio !== VERSION)
    throw new SnapshotError(what, `Ensaio ${ensaio} wrote it, and this is ${VERSION}`)
  if (clock.at < INSTANT_MIN || clock.at > INSTANT_MAX)
    throw new SnapshotError(what, `its clock shows ${clock.at}, which is out of range`)
  return {
    clock: clock as SandboxSnapshot['clock'], // by the spec
    faults: readFaults(document.faults, mocks),
    worlds: worlds.map((world) => readWorld(world, document, mocks)),
  }
}

function readWorld(
  world: Schemas['SnapshotWorld'],
  { name, clock }: Document,
  mocks: readonly Mock[],
): EngineWorld {
  const { service, scenario } = world
  const mock = mocks.find((one) => one.service === service)
  const services = mocks.map((one) => one.service)
  if (mock === undefined) throw new UnknownNameError('service', service, services)
  const scenarios = Object.keys(mock.scenarios)
  if (!scenarios.includes(scenario))
    throw new UnknownNameError(`${service} scenario`, scenario, scenarios)
  try {
    const restored = mock.restoreWorld(world, { sandbox: name, now: () => clock.at })
    checkKeys(restored)
    return restored
  } catch (error) {
    if (error instanceof SnapshotError) throw error
    // A record without its key, or twice the same one: somebody has written the document by hand.
    throw new SnapshotError(`the world of ${service}`, `its records do not fit: ${String(error)}`)
  }
}

/** @throws SnapshotError where a record has no key, so that nothing would find it */
function checkKeys(world: EngineWorld): void {
  for (const [name, records] of Object.entries(collectionsOf(world))) {
    const keys = [...records.all()].map((record): unknown => records.keyOf(record))
    if (keys.every((key) => typeof key === 'string')) continue
    throw new SnapshotError(`the world of ${world.service}`, `a record of ${name} has no key`)
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
