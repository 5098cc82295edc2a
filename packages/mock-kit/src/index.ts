export { BodyBrokenOffError, isFull } from './contract-server/sandbox-problems.ts'
export { createContractServer, basePathOf, targetOf } from './contract-server/contract-server.ts'
export type {
  ContractServer,
  ContractServerOptions,
  Route,
  UndecodedRequest,
} from './contract-server/contract-server.ts'
export { serveContract } from './contract-server/serve-contract.ts'
export type {
  ServeContractOptions,
  ServedCall,
  ServedProblems,
} from './contract-server/serve-contract.ts'
export { createFastPath } from './fast-path/fast-path.ts'
export type { AwaitsBody, AwaitsMore, FastPath, PlainCall } from './fast-path/fast-path.ts'
export { createEarlyRefusals } from './pipeline/refuse-early.ts'
export type { EarlyRefusal } from './pipeline/refuse-early.ts'
export { createMockApp } from './pipeline/mock-app.ts'
export type { MockApp, MockAppOptions } from './pipeline/mock-app.ts'
export type { Clock, ClockMode, ClockSnapshot } from './clock/clock.ts'
export { INSTANT_MAX, INSTANT_MIN } from './clock/instant-range.ts'
export { createQueue, runAtOnce, runInSlices, untilAborted } from './clock/slices.ts'
export type { PausingWork, SliceOptions } from './clock/slices.ts'
export { systemNow, systemStopwatchMs, systemTimers, systemTurn } from './clock/system-timers.ts'
export type { CancelTimer, Timers } from './clock/timers.ts'
export { createComparison, differencesIn } from './compare/differences-in.ts'
export { defineAction } from './definition/action.ts'
export type { Action } from './definition/action.ts'
export type { Auth, AuthRequest, AuthVerdict, Credentials } from './definition/auth.ts'
export { defineBehaviour } from './definition/behaviour.ts'
export type { Behaviour, BehaviourValues } from './definition/behaviour.ts'
export { defineMock } from './definition/define-mock.ts'
export type { Call, Handler, Handlers, PausingHandler } from './definition/handlers.ts'
export type { Pseudonyms, RecordedCall } from './definition/recorded-call.ts'
export type { FromSchema, InputSchema, ObjectSchema } from './definition/input-schema.ts'
export type {
  AttemptStamp,
  CollectionDefinitions,
  EventDefinition,
  MockDefinition,
  RateLimit,
  Scenario,
} from './definition/mock-definition.ts'
export type { AppliedRateLimit, Mock, WorldOptions } from './definition/mock.ts'
export { joinText, lengthOfText, constantReply } from './definition/reply.ts'
export type { BodyText, EncodedText, Reply } from './definition/reply.ts'
export type { SentAnswer } from './pipeline/steps.ts'
export { headerReader } from './pipeline/steps.ts'
export { CROWDED_OUT, TOO_LARGE } from './pipeline/unread-body.ts'
export type { ReadBody, Unread } from './pipeline/unread-body.ts'
export type { InvalidRequest, Problems, RateLimitState } from './definition/problems.ts'
export { createProblemFinder } from './definition/check-input.ts'
export { ActionRefusedError } from './errors/action-refused-error.ts'
export { ActionsRefusedError } from './errors/actions-refused-error.ts'
export { BrokenContractError } from './errors/broken-contract-error.ts'
export { CallbackPolicyError } from './errors/callback-policy-error.ts'
export { CallbackTargetError } from './errors/callback-target-error.ts'
export { ClockAdvancingError } from './errors/clock-advancing-error.ts'
export { CollectionError } from './errors/collection-error.ts'
export { LogError } from './errors/log-error.ts'
export { InvalidBehaviourError } from './errors/invalid-behaviour-error.ts'
export { MockKitError } from './errors/mock-kit-error.ts'
export { SnapshotError } from './errors/snapshot-error.ts'
export { TransactionError } from './errors/transaction-error.ts'
export { UnknownNameError } from './errors/unknown-name-error.ts'
export { createFaultBook } from './faults/fault-book.ts'
export type { FaultBook, FaultBookSnapshot, FaultStatus } from './faults/fault-book.ts'
export { FaultBookError } from './faults/fault-book-error.ts'
export { FAULT_PRESETS } from './faults/fault-presets.ts'
export { DELIVERY_SCHEMAS, REQUEST_SCHEMAS } from './faults/effect-schemas.ts'
export type { FaultRule, FaultRuleDraft } from './faults/fault-rule.ts'
export type { FaultTransport } from './faults/fault-transport.ts'
export { InvalidFaultRuleError } from './faults/invalid-fault-rule-error.ts'
export { toFaultVocabulary } from './faults/fault-vocabulary.ts'
export type { FaultVocabulary } from './faults/fault-vocabulary.ts'
export { parseFaultRule } from './faults/parse-fault-rule.ts'
export { toPathTest } from './faults/path-pattern.ts'
export type {
  JournalEntry,
  DeliveryEntry,
  RequestEntry,
  WorkEntry,
} from './journal/journal-entry.ts'
export type { Journal } from './journal/journal.ts'
export { createTally, DURATION_BOUNDS_MS } from './journal/tally.ts'
export type { RequestTotals, ServiceTotals, Tally } from './journal/tally.ts'
export { at, defined } from './list/at.ts'
export { parseAddress } from './outbox/ip-address.ts'
export { createCallbackPolicy, portOfUrl } from './outbox/callback-policy.ts'
export type { CallbackPolicy } from './outbox/callback-policy.ts'
export type {
  Attempt,
  AttemptOutcome,
  CallbackTarget,
  Delivery,
  DeliveryStatus,
} from './outbox/delivery.ts'
export type { DeliverySettings } from './outbox/delivery-settings.ts'
export type { Endpoint } from './outbox/endpoint.ts'
export type { RetrySchedule } from './outbox/retry-schedule.ts'
export type { Send, SendRequest, SendResult } from './outbox/send.ts'
export { createSystemSend } from './outbox/system-send.ts'
export type { Transport } from './pipeline/mock-app.ts'
export { createRedaction } from './redaction/redaction.ts'
export type { Secrets } from './redaction/secrets.ts'
export { openSandbox } from './sandbox/open-sandbox.ts'
export type { OpenSandbox, OpenSandboxOptions } from './sandbox/open-sandbox.ts'
export { makeReadyWorlds } from './sandbox/ready-worlds.ts'
export type { ReadyWorlds } from './sandbox/ready-worlds.ts'
export { createTemplates } from './sandbox/templates.ts'
export type { Templates } from './sandbox/templates.ts'
export type { PreparedWorld } from './sandbox/worlds.ts'
export { createSandbox, createSandboxDirectory } from './sandbox/create-sandbox.ts'
export type { SandboxOptions } from './sandbox/sandbox-options.ts'
export type {
  Advanced,
  AdvanceOptions,
  AdvanceProgress,
  OpenDirectory,
  ResetOptions,
  Sandbox,
  SandboxClockStart,
  SandboxDirectory,
  SandboxSnapshot,
  SavedSandbox,
  ServiceDelivery,
  TriggeredWebhook,
} from './sandbox/sandbox.ts'
export { describeViolation } from './text/describe-violation.ts'
export { readFormFile } from './text/form-file.ts'
export type { FormFile } from './text/form-file.ts'
export { didYouMean, nearest } from './text/nearest.ts'
export { excerpt, shortenQuotes } from './text/show.ts'
export { defineRows } from './view/row-list.ts'
export type { Rows, RowViews } from './view/row-list.ts'
export type { RowSource } from './view/row-store.ts'
export { defineView } from './view/define-view.ts'
export { worldHead } from './world/create-world.ts'
export type { Agenda, JobPlan } from './world/agenda.ts'
export { defineCollection } from './world/define-collection.ts'
export type { Collection, CollectionDefinition, CollectionsOf } from './world/define-collection.ts'
export type { Column, ColumnTest } from './world/column-of-collection.ts'
export type {
  Commit,
  EndpointRecord,
  EngineWorld,
  WorldPlace,
  WorldSnapshot,
} from './world/engine-world.ts'
export type { OrderRange, OrderValue } from './world/order-of-collection.ts'
export { bytesOf, createJournalRoom, createRecordRoom } from './world/record-memory.ts'
export type { MemoryRoom } from './world/record-memory.ts'
export type { Job } from './world/job.ts'
export type { Random } from './world/random.ts'
export type { Change } from './world/transaction.ts'
export type { BehaviourValue, World, WorldEvent, WorldTypes } from './world/world.ts'
