// Generated from specs/conversica.yaml by `pnpm generate`. Do not edit.
import { type BodyOf, defineContract } from '../../src/index.ts'
import { document } from './document.ts'
import { operationTable, webhookTable } from './tables.ts'
import type { components, operations, paths } from './types.ts'

/** The generated type of each operation, by operationId. */
export interface Operations {
  readonly createOrUpdateLead: operations['createOrUpdateLead']
}

/** The payload of each webhook, by name. */
export interface Webhooks {
  readonly 'chatLead': BodyOf<operations['receiveChatLead']>
  readonly 'leadUpdate': BodyOf<operations['receiveLeadUpdate']>
  readonly 'message': BodyOf<operations['receiveMessage']>
}

/** The named schemas of the spec. */
export type Schemas = components['schemas']

/** The table of paths, as openapi-fetch takes it. */
export type Paths = paths

/** The contract of conversica: types, tables and the spec as data. */
export const conversicaContract = defineContract<Operations, Webhooks>({
  service: 'conversica',
  document,
  operations: operationTable,
  webhooks: webhookTable,
})
