import type { Schemas } from '@ensaio/contracts/control'
import type { EngineWorld, PausingWork, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { prepareForks } from '../sandboxes/prepare-forks.ts'
import { checkThere } from '../sandboxes/snapshot-shelf.ts'
import type { Snapshot } from '../sandboxes/snapshot-shelf.ts'
import { worldsOf } from '../sandboxes/worlds-of.ts'
import { toIso } from './clock.ts'
import { checkServiceFilter, LIMIT_DEFAULT } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'
import { collectionsOf } from './records.ts'
import { checkNotDeleted, toSandboxView } from './sandboxes.ts'

export const snapshotHandlers: HandlersOf<
  'listSnapshots' | 'saveSnapshot' | 'loadSnapshot' | 'deleteSnapshot' | 'diffSnapshot'
> = {
  listSnapshots: ({ directory }) => ({
    status: 200,
    body: { snapshots: directory.snapshots.list().map(toSnapshotView) },
  }),

  *saveSnapshot(context, { body }) {
    const { directory, sandbox } = context
    yield* prepareForks(worldsOf(sandbox))
    checkNotDeleted(context)
    const snapshot = yield* directory.snapshots.save(body.name, sandbox)
    return { status: 201, body: toSnapshotView(snapshot) }
  },

  *loadSnapshot(context, { path }) {
    const { directory, sandbox } = context
    const snapshot = yield* directory.snapshots.open(path.snapshot)
    const { name, saved } = snapshot
    const giveUp = sandbox.prepareLoad && (yield* sandbox.prepareLoad(saved))
    try {
      checkThere(directory.snapshots, snapshot)
      checkNotDeleted(context)
      sandbox.load(saved, `snapshot ${name}`)
    } catch (error) {
      giveUp?.()
      throw error
    }
    return { status: 200, body: toSandboxView(context) }
  },

  deleteSnapshot: ({ directory }, { path }) => {
    directory.snapshots.delete(path.snapshot)
    return { status: 204 }
  },

  *diffSnapshot({ directory, sandbox }, { path, query }) {
    const { to, service, limit = LIMIT_DEFAULT } = query
    checkServiceFilter(sandbox, service)
    if (to !== undefined && query.sandbox !== undefined && query.sandbox !== 'main') throw twoEnds()
    const before = (yield* directory.snapshots.open(path.snapshot)).saved.worlds
    const chosen = before.filter((world) => (service ?? world.service) === world.service)
    const changes: Difference[] = []
    const compare = function* (after: readonly EngineWorld[]): PausingWork<void> {
      for (const world of chosen) {
        const other = after.find((one) => one.service === world.service)
        if (other !== undefined)
          yield* eachDifference(world, other, (change) => changes.push(change))
      }
    }
    if (to !== undefined) yield* compare((yield* directory.snapshots.open(to)).saved.worlds)
    else yield* withWorldsNow(sandbox, compare)
    const count = (isCounted: (change: Difference) => boolean) => changes.filter(isCounted).length
    return {
      status: 200,
      body: {
        added: count((change) => change.before === undefined),
        changed: count((change) => change.before !== undefined && change.after !== undefined),
        removed: count((change) => change.after === undefined),
        changes: changes.slice(0, limit).map((change) => shown(sandbox, change)),
      },
    }
  },
}

export function toSnapshotView({ name, sandbox, at, services }: Snapshot): Schemas['Snapshot'] {
  return { name, sandbox, at: toIso(at), services }
}

/** Does work with the worlds as they are now, whatever changes in the sandbox meanwhile. */
function* withWorldsNow(
  sandbox: Sandbox,
  work: (worlds: readonly EngineWorld[]) => PausingWork<void>,
): PausingWork<void> {
  yield* prepareForks(worldsOf(sandbox))
  const at = sandbox.clock.now()
  const place = { sandbox: sandbox.name, now: () => at }
  const held = worldsOf(sandbox).map((world) => world.fork(place))
  try {
    yield* work(held)
  } finally {
    for (const world of held) world.release()
  }
}

/** A record that differs; records of a service are any objects. */
interface Difference {
  readonly service: string
  readonly collection: string
  readonly key: string
  readonly before?: object
  readonly after?: object
}

/** Compares two worlds of a service. Most records are shared by both, so that a look at each is enough. */
function* eachDifference(
  before: EngineWorld,
  after: EngineWorld,
  tell: (change: Difference) => void,
): PausingWork<void> {
  const { service } = before
  const others = collectionsOf(after)
  for (const [collection, records] of Object.entries(collectionsOf(before))) {
    const other = others[collection]
    if (other === undefined) continue
    const place = (item: object) => ({ service, collection, key: records.keyOf(item) })
    for (const item of records.all()) {
      const now = other.get(records.keyOf(item))
      if (now === undefined) tell({ ...place(item), before: item })
      else if (!isSame(item, now)) tell({ ...place(item), before: item, after: now })
      yield
    }
    for (const item of other.all()) {
      if (records.get(records.keyOf(item)) === undefined) tell({ ...place(item), after: item })
      yield
    }
  }
}

function isSame(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function shown(sandbox: Sandbox, change: Difference): Schemas['ServiceChange'] {
  const { service, before, after, ...rest } = change
  return {
    ...rest,
    service,
    ...(before && { before: { ...sandbox.withoutSecrets(service, before) } }),
    ...(after && { after: { ...sandbox.withoutSecrets(service, after) } }),
  }
}

function twoEnds(): ControlRefusalError {
  return new ControlRefusalError({
    status: 400,
    code: 'SANDBOX_REQUEST_INVALID',
    message:
      'Failed to compare the snapshot: `to` and `sandbox` exclude each other. Give one of them.',
  })
}
