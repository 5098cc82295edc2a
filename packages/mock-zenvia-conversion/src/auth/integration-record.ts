import type { Scope } from './scope.ts'

/** An installed app: what its API key may do, for which group, and in whose name. It is also who a call comes from. */
export interface IntegrationRecord {
  readonly id: string
  readonly createdAt: number
  /** 1 for the key that every sandbox has; the others have theirs at the end. */
  readonly number: number
  readonly name: string
  readonly scopes: readonly Scope[]
  /** The key sees this group and all below. */
  readonly groupId: string
  /** The agent in whose name it acts. */
  readonly userId?: string
  readonly language: string
  /** Whether the app may send push notifications; a permission beside the scope. */
  readonly mayNotify: boolean
}
