import type { Schemas } from '@ensaio/contracts/control'
import { UnknownNameError } from '@ensaio/mock-kit'
import type { EngineWorld, PausingWork, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { checkThere } from '../sandboxes/snapshot-shelf.ts'
import type { Snapshot } from '../sandboxes/snapshot-shelf.ts'
import { toIso } from './clock.ts'
import { checkServiceFilter, LIMIT_DEFAULT } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'
import { collectionsOf } from './records.ts'
import { toSandboxView } from './sandboxes.ts'

export const snapshotHandlers: HandlersOf<
  'listSnapshots' | 'saveSnapshot' | 'loadSnapshot' | 'deleteSnapshot' | 'diffSnapshot'
> = {
  listSnapshots: ({ directory }) => ({
    status: 200,
    body: { snapshots: directory.snapshots.list().map(toSnapshotView) },
  }),

  *saveSnapshot({ directory, sandbox }, { body }) {
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
      if (directory.find(sandbox.name) !== sandbox)
        throw new UnknownNameError('sandbox', sandbox.name, [])
      sandbox.load(saved, `snapshot ${name}`)
    } finally {
      giveUp?.()
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
    const before = (yield* directory.snapshots.open(path.snapshot)).saved.worlds
    const after =
      to === undefined ? worldsOf(sandbox) : (yield* directory.snapshots.open(to)).saved.worlds
    if (to !== undefined && query.sandbox !== undefined && query.sandbox !== 'main') throw twoEnds()
    const chosen = before.filter((world) => (service ?? world.service) === world.service)
    const changes: Difference[] = []
    for (const world of chosen) {
      const other = after.find((one) => one.service === world.service)
      if (other !== undefined) yield* eachDifference(world, other, (change) => changes.push(change))
    }
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

function worldsOf(sandbox: Sandbox): readonly EngineWorld[] {
  return sandbox.mocks.map(({ service }) => sandbox.world(service))
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
