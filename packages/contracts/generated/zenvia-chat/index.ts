// Generated from specs/zenvia-chat.yaml by `pnpm generate`. Do not edit.
import { type BodyOf, defineContract } from '../../src/index.ts'
import { document } from './document.ts'
import { operationTable, webhookTable } from './tables.ts'
import type { components, operations, paths } from './types.ts'

/** The generated type of each operation, by operationId. */
export interface Operations {
  readonly getExpandedHistory: operations['getExpandedHistory']
  readonly getHistory: operations['getHistory']
  readonly getMessages: operations['getMessages']
  readonly getOngoing: operations['getOngoing']
  readonly getReports: operations['getReports']
}

/** The payload of each webhook, by name. */
export interface Webhooks {}

/** The named schemas of the spec. */
export type Schemas = components['schemas']

/** The table of paths, as openapi-fetch takes it. */
export type Paths = paths

/** The contract of zenvia-chat: types, tables and the spec as data. */
export const zenviaChatContract = defineContract<Operations, Webhooks>({
  service: 'zenvia-chat',
  document,
  operations: operationTable,
  webhooks: webhookTable,
})
