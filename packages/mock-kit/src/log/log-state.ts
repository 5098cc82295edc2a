// The content of a log: everything that its entries lead to.
import { LogError } from '../errors/log-error.ts'
import { createChangeFold } from '../world/recovered-changes.ts'
import type { ChangeFold, LoggedChange } from '../world/recovered-changes.ts'
import type { RandomState } from '../world/random.ts'
import type { LogEntry, LoggedState, StatePatch, WorldOrigin } from './log-entry.ts'

/** A world as the log knows it: its origin, and what changed since. */
export interface LoggedWorld {
  readonly origin: WorldOrigin
  readonly random: RandomState
  readonly sequence: number
  readonly changes: ChangeFold
}

/** Takes entries in, and tells what they lead to. */
export interface LogState {
  /** @throws LogError for an entry of a world that no entry before it has put in place */
  add(entry: LogEntry): void
  /** By service. */
  readonly worlds: ReadonlyMap<string, LoggedWorld>
  readonly state: StatePatch
  /** As few entries as lead to the same. */
  checkpoint(): Generator<LogEntry>
}

/** The changes that one entry of a checkpoint holds: enough to be few, and no line is longer than a machine likes to read. */
const CHANGES_AT_ONCE = 500

export function createLogState(): LogState {
  const worlds = new Map<string, Writable<LoggedWorld>>()
  const state: Writable<StatePatch> = {}
  return {
    worlds,
    state,
    add: (entry) => {
      switch (entry.kind) {
        case 'world':
          worlds.set(entry.service, { ...worldOf(entry.origin) })
          return
        case 'commit':
          commit(worlds, entry)
          if (entry.state !== undefined) Object.assign(state, entry.state)
          return
        case 'state':
          Object.assign(state, entry.state)
          return
        default:
          entry satisfies never
      }
    },
    *checkpoint() {
      yield { kind: 'state', state: { ...state } }
      for (const [service, world] of worlds) yield* entriesOf(service, world)
    },
  }
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

/** Returns the world at its beginning. */
function worldOf(origin: WorldOrigin): LoggedWorld {
  const { random, sequence } = origin.kind === 'scenario' ? origin.made : NOTHING_DRAWN
  return { origin, random, sequence, changes: createChangeFold() }
}

/** The world of an empty origin takes its random source from the log. */
const NOTHING_DRAWN = { random: [], sequence: 0 }

function commit(
  worlds: ReadonlyMap<string, Writable<LoggedWorld>>,
  { service, changes, random, sequence }: Extract<LogEntry, { kind: 'commit' }>,
): void {
  const world = worlds.get(service)
  if (world === undefined) throw unknownWorld(service)
  for (const change of changes) world.changes.add(change)
  world.random = random ?? world.random
  world.sequence = sequence ?? world.sequence
}

function unknownWorld(service: string): LogError {
  return new LogError(
    'read a log',
    `it changes the world of ${service}, which it has not begun. Restore the directory from a copy.`,
  )
}

/** Returns as few entries as lead to the world. */
export function* entriesOf(service: string, world: LoggedWorld): Generator<LogEntry> {
  const { origin, random, sequence } = world
  const entry = { kind: 'commit', service, cause: 'checkpoint' } as const
  yield { kind: 'world', service, origin }
  let some: LoggedChange[] = []
  for (const change of world.changes.changes()) {
    some.push(change)
    if (some.length < CHANGES_AT_ONCE) continue
    yield { ...entry, changes: some }
    some = []
  }
  yield { ...entry, changes: some, random, sequence }
}

/** Returns the state as a whole. @throws LogError where something of it is missing */
export function wholeState(state: StatePatch): LoggedState {
  const missing = NAMES.filter((name) => state[name] === undefined)
  if (missing.length === 0) return state as LoggedState // none is missing
  throw new LogError(
    'read a log',
    `it lacks ${missing.join(', ')}. Restore the directory from a copy.`,
  )
}

const NAMES = [
  'sequence',
  'requests',
  'clock',
  'start',
  'faults',
  'isPaused',
  'pausedTargets',
  'deliverySettings',
] as const satisfies readonly (keyof LoggedState)[]
