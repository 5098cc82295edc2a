import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Agent } from './models.ts'

/** Which agents. */
export interface AgentQuery {
  /** Key of a group. */
  readonly group?: string
  /** Only those that are active, or only those that are not. @default both */
  readonly active?: boolean
}

/** The salespersons. */
export interface Agents {
  list(query?: AgentQuery, options?: CallOptions): Promise<readonly Agent[]>
  /** Whether the agent's office hours are on. */
  isWorking(agentId: string, options?: CallOptions): Promise<boolean>
  /** How long the agent takes to answer; the form of the answer is assumed. */
  responseTime(
    agentId: string,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['getAgentResponseTime']>>
}

export function createAgents({ json }: Call<Operations>): Agents {
  return {
    list: (query = {}, options) => json('getAgents', { query }, options),
    isWorking: async (agentId, options) =>
      (await json('isAgentWorking', { path: { agentId } }, options)).isWorking,
    responseTime: (agentId, options) =>
      json('getAgentResponseTime', { path: { agentId } }, options),
  }
}
