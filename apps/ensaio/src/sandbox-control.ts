import type { QueryOf } from '@ensaio/contracts'
import { runAtOnce } from '@ensaio/mock-kit'
import type { AdvanceOptions } from '@ensaio/mock-kit'
import type { Operations, Schemas } from '@ensaio/contracts/control'
import { contextOf } from './control/control-plane.ts'
import { checked, withoutPatterns } from './control/checked-call.ts'
import type { ControlContext } from './control/control-context.ts'
import { controlHandlers as handlers } from './control/control-handlers.ts'
import type { JournalFilter } from './control/journal-filter.ts'
import type { Expectations } from './verify/expectations.ts'

/** A filter of deliveries: those that match every given key. */
export type DeliveryFilter = QueryOf<Operations['listDeliveries']>

/** A filter of the journal's entries, and their number. */
export type JournalQuery = QueryOf<Operations['listJournal']>

/** A filter of records, and the page. */
export type RecordQuery = QueryOf<Operations['listRecords']>

/**
 * The control of one sandbox from within the process: the operations of the control plane, in the same words.
 * Every method throws where the control plane would refuse, with the same message.
 */
export interface SandboxControl {
  readonly name: string
  describe(): Schemas['Sandbox']
  /** Starts over from a scenario; endpoints, behaviours, faults and the clock stay. */
  reset(start?: Schemas['ResetRequest']): Schemas['Sandbox']
  /** Deletes the sandbox. @throws ControlRefusalError for main */
  delete(): Promise<void>
  /** Keeps the sandbox as it is now under a name. */
  saveSnapshot(name: string): Schemas['Snapshot']
  /** Makes the sandbox what was saved under the name. */
  loadSnapshot(name: string): Schemas['Sandbox']
  /** Writes a snapshot as a document, secrets and all, which another process imports. */
  exportSnapshot(name: string): Promise<Schemas['SnapshotDocument']>
  /** Keeps the snapshot that a document holds under a name. @throws where another version made it */
  importSnapshot(name: string, document: Schemas['SnapshotDocument']): Promise<Schemas['Snapshot']>
  /** Compares the records with those of a snapshot. */
  diffSnapshot(name: string): Schemas['SnapshotDiff']
  /** Waits until everything that is due is done. */
  settle(): Promise<Schemas['Sandbox']>

  clock(): Schemas['Clock']
  setClock(setting: Schemas['ClockSetting']): Schemas['Clock']
  /**
   * Advances the clock at once, and runs everything that falls due on the way.
   * @param duration such as `P7D`, `7d`, `1h30m`; a number is milliseconds
   * @param options.signal cancels it
   */
  advance(duration: string | number, options?: AdvanceOptions): Promise<Schemas['Advanced']>
  /** Cancels the advance that is under way, and those that wait behind it. */
  cancelAdvance(): Promise<void>

  endpoints(service: string): readonly Schemas['Endpoint'][]
  /** Sends all webhooks of a service to one receiver, below the paths that the vendor suggests. */
  setEndpoints(
    service: string,
    setting: Schemas['EndpointsSetting'],
  ): readonly Schemas['Endpoint'][]
  setEndpoint(
    service: string,
    webhook: string,
    setting: Schemas['EndpointSetting'],
  ): Schemas['Endpoint']
  deleteEndpoint(service: string, webhook: string): void

  behaviours(service: string): readonly Schemas['Behaviour'][]
  setBehaviour(
    service: string,
    name: string,
    value: Schemas['BehaviourValue'],
  ): Schemas['Behaviour']
  /** Runs an action on the vendor's side, and returns its result. */
  runAction(service: string, action: string, input?: unknown): unknown

  /** Returns the operations and webhooks of a service, with how often each was used. */
  operations(service: string): Promise<Schemas['OperationList']>
  /** Sends a request to a service of this sandbox, without a socket. */
  send(request: Schemas['RequestDraft']): Promise<Schemas['SentRequest']>

  deliveries(filter?: DeliveryFilter): readonly Schemas['DeliverySummary'][]
  delivery(service: string, id: string): Schemas['Delivery']
  redeliver(service: string, id: string): Schemas['Delivery']
  /** Sends those that match again, the oldest first. */
  redeliverMany(match?: Schemas['DeliveryMatch']): readonly Schemas['DeliverySummary'][]
  /** Sends a webhook without its cause, with fields of the caller's. */
  trigger(
    service: string,
    webhook: string,
    request?: Schemas['TriggerRequest'],
  ): readonly Schemas['DeliverySummary'][]
  deliverySettings(): Schemas['DeliverySettings']
  setDeliverySettings(patch: Schemas['DeliverySettingsPatch']): Schemas['DeliverySettings']
  /** Holds the deliveries to one target back, until `resumeTarget`. */
  pauseTarget(service: string, target: string): void
  resumeTarget(service: string, target: string): void
  pauseDeliveries(): void
  resumeDeliveries(): void

  journal(query?: JournalQuery): readonly Schemas['JournalEntry'][]
  journalEntry(id: string): Schemas['JournalEntry']
  clearJournal(): void
  /** Returns the causes and the effects of an entry. */
  chain(id: string): Schemas['Chain']
  /** Compares what happened with what was expected; the verdict lists the nearest misses. Texts may be patterns. */
  verify(expected: Expectations): Schemas['Verdict']
  /** Writes requests and attempts as a HAR document. */
  har(filter?: JournalFilter): Schemas['Har']

  collections(service: string): readonly Schemas['CollectionSummary'][]
  records(service: string, collection: string, query?: RecordQuery): Schemas['RecordList']
  record(service: string, collection: string, key: string): Schemas['AnyRecord']
  jobs(query?: QueryOf<Operations['listJobs']>): readonly Schemas['Job'][]

  /** Returns the valid credentials of all services. */
  keys(): Promise<readonly Schemas['Key'][]>
  /** Makes new credentials of a service; the vendor may let them replace those before. */
  createKey(service: string, input?: unknown): Promise<Schemas['Key']>
  /** Limits credentials to this many requests a minute; `null` takes the limit away. */
  limitKey(id: string, perMinute: number | null): Promise<Schemas['Key']>
  revokeKey(id: string): Promise<void>

  faults(): readonly Schemas['FaultRule'][]
  /** Adds a rule, or one made from a preset: `{ preset: 'flaky' }`. */
  addFault(rule: Schemas['FaultDraft']): Schemas['FaultRule']
  deleteFault(id: string): void
  clearFaults(): void
}

/** Creates the control of one sandbox, by the handlers of the control plane itself. */
export function createSandboxControl(control: ControlContext, name: string): SandboxControl {
  const context = contextOf(control, name)
  const at = { sandbox: name }
  const none = { query: {}, body: undefined }
  const here = { ...none, path: at }
  const of = (service: string) => ({ ...none, path: { ...at, service } })

  return {
    name,
    describe: () => handlers.getSandbox(context, here).body,
    reset: (body) =>
      runAtOnce(handlers.resetSandbox(context, checked('resetSandbox', { ...here, body }))).body,
    delete: async () => void (await handlers.deleteSandbox(context, here)),
    saveSnapshot: (snapshot) => {
      const call = checked('saveSnapshot', { ...here, body: { name: snapshot } })
      return runAtOnce(handlers.saveSnapshot(context, call)).body
    },
    loadSnapshot: (snapshot) =>
      runAtOnce(handlers.loadSnapshot(context, { ...none, path: { ...at, snapshot } })).body,
    exportSnapshot: async (snapshot) =>
      (await handlers.exportSnapshot(context, { ...none, path: { snapshot } })).body,
    importSnapshot: async (snapshot, body) => {
      const call = checked('importSnapshot', { ...none, path: { snapshot }, body })
      return (await handlers.importSnapshot(context, call)).body
    },
    diffSnapshot: (snapshot) =>
      runAtOnce(handlers.diffSnapshot(context, { ...none, path: { snapshot } })).body,
    settle: async () => (await handlers.settleSandbox(context, here)).body,

    clock: () => handlers.getClock(context, here).body,
    setClock: (body) => handlers.setClock(context, checked('setClock', { ...here, body })).body,
    advance: async (duration, { signal } = {}) => {
      const body = typeof duration === 'number' ? { ms: duration } : { duration }
      const tied = signal && { query: { cancelOnDisconnect: true }, signal }
      const call = checked('advanceClock', { ...here, body, ...tied })
      return (await handlers.advanceClock(context, call)).body
    },
    cancelAdvance: async () => void (await handlers.cancelAdvance(context, here)),

    endpoints: (service) => handlers.listEndpoints(context, of(service)).body.endpoints,
    setEndpoints: (service, body) => {
      const call = checked('setEndpoints', { ...of(service), body })
      return handlers.setEndpoints(context, call).body.endpoints
    },
    setEndpoint: (service, target, body) => {
      const path = { ...at, service, target }
      const call = checked('setEndpoint', { ...none, path, body })
      return handlers.setEndpoint(context, call).body
    },
    deleteEndpoint: (service, target) => {
      handlers.deleteEndpoint(context, { ...none, path: { ...at, service, target } })
    },

    behaviours: (service) => handlers.listBehaviours(context, of(service)).body.behaviours,
    setBehaviour: (service, behaviour, value) => {
      const path = { ...at, service, behaviour }
      const call = checked('setBehaviour', { ...none, path, body: { value } })
      return handlers.setBehaviour(context, call).body
    },
    runAction: (service, action, body) => {
      const path = { ...at, service, action }
      return handlers.runAction(context, { ...none, path, body }).body.result
    },

    operations: async (service) =>
      (await handlers.listOperations(context, { ...none, path: { service } })).body,
    send: async (body) =>
      (await handlers.sendRequest(context, checked('sendRequest', { ...here, body }))).body,

    deliveries: (query = {}) => {
      const call = checked('listDeliveries', { ...here, query })
      return handlers.listDeliveries(context, call).body.deliveries
    },
    delivery: (service, delivery) =>
      handlers.getDelivery(context, { ...none, path: { ...at, service, delivery } }).body,
    redeliver: (service, delivery) =>
      handlers.redeliver(context, { ...none, path: { ...at, service, delivery } }).body,
    redeliverMany: (body) =>
      handlers.redeliverMany(context, checked('redeliverMany', { ...here, body })).body.deliveries,
    trigger: (service, webhook, body) => {
      const path = { ...at, service, webhook }
      const call = checked('triggerWebhook', { ...none, path, body })
      return handlers.triggerWebhook(context, call).body.deliveries
    },
    deliverySettings: () => handlers.getDeliverySettings(context, here).body,
    setDeliverySettings: (body) =>
      handlers.setDeliverySettings(context, checked('setDeliverySettings', { ...here, body })).body,
    pauseTarget: (service, target) =>
      void handlers.pauseTarget(context, { ...none, path: { ...at, service, target } }),
    resumeTarget: (service, target) =>
      void handlers.resumeTarget(context, { ...none, path: { ...at, service, target } }),
    pauseDeliveries: () => void handlers.pauseDeliveries(context, here),
    resumeDeliveries: () => void handlers.resumeDeliveries(context, here),

    journal: (query = {}) =>
      runAtOnce(handlers.listJournal(context, checked('listJournal', { ...here, query }))).body
        .entries,
    journalEntry: (entry) =>
      handlers.getJournalEntry(context, { ...none, path: { ...at, entry } }).body,
    clearJournal: () => void handlers.clearJournal(context, here),
    chain: (entry) =>
      runAtOnce(handlers.getChain(context, { ...none, path: { ...at, entry } })).body,
    verify: (expected) => {
      checked('verifySandbox', { ...here, body: withoutPatterns(expected) })
      const body = expected as Schemas['VerifyRequest'] // but for its patterns
      return runAtOnce(handlers.verifySandbox(context, { ...here, body })).body
    },
    har: (query = {}) =>
      runAtOnce(handlers.exportHar(context, checked('exportHar', { ...here, query }))).body,

    collections: (service) => handlers.listCollections(context, of(service)).body.collections,
    records: (service, collection, query = {}) => {
      const path = { ...at, service, collection }
      const call = checked('listRecords', { ...none, path, query })
      return runAtOnce(handlers.listRecords(context, call)).body
    },
    record: (service, collection, record) => {
      const path = { ...at, service, collection, record }
      return handlers.getRecord(context, { ...none, path }).body.record
    },
    jobs: (query = {}) =>
      handlers.listJobs(context, checked('listJobs', { ...here, query })).body.jobs,

    keys: async () => (await handlers.listKeys(context, here)).body.keys,
    createKey: async (service, input) => {
      const body = { service, ...(input !== undefined && { input }) }
      return (await handlers.createKey(context, checked('createKey', { ...here, body }))).body
    },
    limitKey: async (key, perMinute) => {
      const call = { ...none, path: { ...at, key }, body: { perMinute } }
      return (await handlers.limitKey(context, checked('limitKey', call))).body
    },
    revokeKey: async (key) =>
      void (await handlers.revokeKey(context, { ...none, path: { ...at, key } })),

    faults: () => handlers.listFaults(context, here).body.faults,
    addFault: (body) => handlers.addFault(context, checked('addFault', { ...here, body })).body,
    deleteFault: (fault) => void handlers.deleteFault(context, { ...none, path: { ...at, fault } }),
    clearFaults: () => void handlers.clearFaults(context, here),
  }
}

/** Creates a sandbox, by the handler of the control plane itself. */
export function createSandbox(
  control: ControlContext,
  body?: Schemas['SandboxDraft'],
): Schemas['Sandbox'] {
  const call = checked('createSandbox', { path: {}, query: {}, body })
  return runAtOnce(handlers.createSandbox(contextOf(control, undefined), call)).body
}
