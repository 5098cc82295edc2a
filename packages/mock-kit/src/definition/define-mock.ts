import type { Checker } from '@ensaio/contracts'
import { runAtOnce } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'
import { createContractServer } from '../contract-server/contract-server.ts'
import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { SnapshotError } from '../errors/snapshot-error.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import { enqueue } from '../outbox/outbox.ts'
import { createRedaction } from '../redaction/redaction.ts'
import { createWorld, fillWorld } from '../world/create-world.ts'
import type { CausedEvent, CreateWorldOptions } from '../world/create-world.ts'
import type { EngineWorld, WorldSnapshot } from '../world/engine-world.ts'
import type { WorldTypes } from '../world/world.ts'
import { runAction } from './action.ts'
import type { Credentials } from './auth.ts'
import type { AnyDefinition, AnyHandler, AnyReader, MockDefinition } from './mock-definition.ts'
import type { Mock, RestorePlace, WorldOptions } from './mock.ts'

/** The largest request body where a mock says nothing, in bytes: far above any real lead, far below what hurts. */
const BODY_BYTES_MAX = 1024 * 1024

/**
 * Makes a mock of its definition. The compiler holds the handlers against the contract: one for each operation,
 * answering with documented statuses and complete bodies. `testing/shop/` here is a whole one.
 */
export function defineMock<
  Operations extends object,
  Webhooks extends object,
  Types extends WorldTypes,
  Principal,
  OwnCredentials extends Credentials,
>(
  definition: MockDefinition<Operations, Webhooks, Types, Principal, OwnCredentials>,
): Mock<Types, OwnCredentials> {
  // From here on the engine passes worlds, calls and principals through unseen: each comes back only to the
  // definition that it came from.
  return createMock(definition as unknown as AnyDefinition) as Mock<Types, OwnCredentials>
}

function createMock(definition: AnyDefinition): Mock {
  const { contract, auth, rateLimit } = definition
  const { replyHeaders = {} } = definition
  const server = createContractServer(contract, { replyHeaders })
  const worldParts = worldPartsOf(definition, server.checker)
  const { handlers, readers } = splitHandlers(definition)
  const jobs = new Map(Object.entries(definition.jobs))

  return {
    service: contract.service,
    title: definition.title,
    contract,
    server,
    problems: definition.problems,
    scenarios: definition.scenarios,
    behaviours: definition.behaviours,
    actions: definition.actions ?? {},
    webhooks: Object.keys(contract.webhooks),
    endpoints: Object.values(contract.webhooks)
      .filter(({ defaultPaths }) => defaultPaths.length > 0)
      .map(({ name }) => name),
    redaction: createRedaction(definition.secrets ?? {}),
    documents: definition.documents ?? {},
    replyHeaders,
    bodyBytesMax: definition.bodyBytesMax ?? BODY_BYTES_MAX,
    createWorld: (options) => runAtOnce(makeWorld(definition, worldParts, options)),
    makeWorld: (options) => makeWorld(definition, worldParts, options),
    restoreWorld: (snapshot, options) => runAtOnce(refillWorld(worldParts, snapshot, options)),
    refillWorld: (snapshot, options) => refillWorld(worldParts, snapshot, options),
    credentialsFor: auth.credentialsFor,
    credentialsIn: auth.credentialsIn ?? (({ sandbox }) => auth.credentialsFor(sandbox)),
    ...(auth.keys && { keys: auth.keys }),
    sandboxOf: auth.sandboxOf,
    authenticate: auth.authenticate,
    handle: (world, call) => named('operation', handlers, call.operationId)(world, call),
    startReading: (world, call) => readers.get(call.operationId)?.(world, call),
    followBehaviours: (world) => definition.onBehaviours?.(world),
    runJob: (world, job) => {
      const run = jobs.get(job.kind) ?? named('job', definition.jobs, job.kind)
      run(world, job.payload, job)
    },
    runAction: (world, name, input) =>
      runAction(name, named('action', definition.actions ?? {}, name), world, input),
    resolveTarget: (world, delivery) =>
      named('webhook', definition.events, delivery.webhook).resolve(world, delivery),
    stampBody: (delivery, attempt) => {
      const { stamp } = named('webhook', definition.events, delivery.webhook)
      return stamp === undefined ? delivery.body : stamp(delivery.body, attempt)
    },
    isAccepted: (webhook, answer) =>
      (named('webhook', definition.events, webhook).isAccepted ?? isSuccess)(answer),
    rateHeaders: (state) => rateLimit?.headers(state) ?? {},
    rateLimit: (world, principal) => {
      const limit = rateLimit?.limit(world) ?? 0
      if (rateLimit === undefined || limit <= 0) return undefined
      const { windowMs, headers } = rateLimit
      return { key: rateLimit.keyOf(principal), limit, windowMs, headers }
    },
  }
}

interface SplitHandlers {
  readonly handlers: Readonly<Record<string, AnyHandler>>
  readonly readers: ReadonlyMap<string, AnyReader>
}

function splitHandlers({ handlers: all }: AnyDefinition): SplitHandlers {
  const handlers: Record<string, AnyHandler> = {}
  const readers = new Map<string, AnyReader>()
  for (const [id, handler] of Object.entries(all)) {
    if (isReader(handler)) readers.set(id, handler)
    else handlers[id] = handler
  }
  return { handlers, readers }
}

/** A handler that pauses is a generator function. */
function isReader(handler: AnyHandler | AnyReader): handler is AnyReader {
  return Object.prototype.toString.call(handler) === '[object GeneratorFunction]'
}

type WorldParts = Pick<
  CreateWorldOptions,
  'service' | 'collections' | 'behaviourDefaults' | 'onEvent'
>

/** Makes a world of a scenario. Its parts are transactions of their own: nobody sees the world before all of it is there. */
function* makeWorld(
  { scenarios }: AnyDefinition,
  parts: WorldParts,
  options: WorldOptions,
): PausingWork<EngineWorld> {
  const scenario = named('scenario', scenarios, options.scenario)
  const world = createWorld({ ...parts, ...options })
  const seedBy = <Result>(work: () => Result): Result =>
    world.transact(`scenario ${options.scenario}`, work, 'none').result
  let isMade = false
  try {
    const work = seedBy(() => scenario.seed(world))
    if (work !== undefined) {
      while (seedBy(() => work.next()).done !== true) {
        checkRoom(world.service, options)
        yield
      }
    }
    checkRoom(world.service, options)
    isMade = true
    return world
  } finally {
    if (!isMade) world.release()
  }
}

/** @throws WorldFullError where a scenario has taken more memory than it may */
function checkRoom(service: string, { room, overdraftBytes }: WorldOptions): void {
  if (room === undefined || overdraftBytes === undefined) return
  if (!room.hasRoomFor(1, overdraftBytes)) throw new WorldFullError(service, room.bytesMax)
}

function worldPartsOf(definition: AnyDefinition, checker: Checker): WorldParts {
  return {
    service: definition.contract.service,
    collections: definition.collections,
    behaviourDefaults: Object.fromEntries(
      Object.entries(definition.behaviours).map(([name, { default: value }]) => [name, value]),
    ),
    onEvent: (world, event) => send(definition, checker, world, event),
  }
}

function send(
  definition: AnyDefinition,
  checker: Checker,
  world: EngineWorld,
  event: CausedEvent,
): void {
  const { targets } = named('webhook', definition.events, event.webhook)
  const violations = checker.checkWebhook(event.webhook, event.payload)
  if (violations.length > 0) {
    throw new BrokenContractError(`the webhook ${event.webhook}`, violations)
  }
  const { webhook, subject, causedBy } = event
  const body = JSON.stringify(event.payload)
  for (const target of event.targets ?? targets(world)) {
    enqueue(world, { webhook, target, subject, body, contentType: 'application/json', causedBy })
  }
}

function* refillWorld(
  parts: WorldParts,
  snapshot: WorldSnapshot,
  { limit = 'none', ...place }: RestorePlace,
): PausingWork<EngineWorld> {
  const what = `the world of ${parts.service}`
  if (snapshot.format !== 'ensaio-world' || snapshot.version !== 1) {
    throw new SnapshotError(what, `its format is "${snapshot.format}" ${snapshot.version}`)
  }
  if (snapshot.service !== parts.service) {
    throw new SnapshotError(what, `the snapshot is of ${snapshot.service}`)
  }
  const { scenario, seed } = snapshot
  const world = createWorld({ ...parts, ...place, scenario, seed })
  let isFilled = false
  try {
    yield* fillWorld(world, snapshot, limit)
    isFilled = true
    return world
  } finally {
    if (!isFilled) world.release()
  }
}

function named<Value>(kind: string, all: Readonly<Record<string, Value>>, name: string): Value {
  const value = Object.hasOwn(all, name) ? all[name] : undefined
  if (value === undefined) throw new UnknownNameError(kind, name, Object.keys(all))
  return value
}

function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300
}
