// The shapes of the control plane, by the names that the page uses.
import type { Schemas } from '@ensaio/contracts/control'

export type Entry = Schemas['JournalEntry']
export type Change = Schemas['Change']
export type Sandbox = Schemas['Sandbox']
export type Service = Schemas['Service']
export type Clock = Schemas['Clock']
export type AdvanceProgress = Schemas['AdvanceProgress']
export type DeliverySummary = Schemas['DeliverySummary']
export type Job = Schemas['Job']
export type KeyedRecord = Schemas['KeyedRecord']
export type Snapshot = Schemas['Snapshot']
export type SnapshotDocument = Schemas['SnapshotDocument']
export type FaultRule = Schemas['FaultRule']
export type OperationList = Schemas['OperationList']
export type ServiceOperation = Schemas['ServiceOperation']
export type FaultPreset = Schemas['FaultPreset']
export type FaultDraft = Schemas['FaultDraft']
export type Action = Schemas['Action']
export type Behaviour = Schemas['Behaviour']
export type JsonSchema = Schemas['JsonSchema']
export type ClockSetting = Schemas['ClockSetting']

/** The most records that the control plane lists in one answer. */
export const LIST_MAX = 500
