export type { Schemas } from '@ensaio/contracts/control'
export { ControlError, type ControlErrorCode } from './control-error.ts'
export { createControlClient } from './create-control-client.ts'
export type {
  ControlCall,
  ControlClient,
  ControlClientOptions,
  InputOf,
  OperationId,
  ResultOf,
} from './create-control-client.ts'
export type { FollowOptions, JournalEvent } from './follow-journal.ts'
export type { Transport, TransportAnswer, TransportCall } from './transport.ts'
