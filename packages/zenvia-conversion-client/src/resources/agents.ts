import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Agent } from './models.ts'

/** The filters of agents. */
export interface AgentQuery {
  /** Key of a group. */
  readonly group?: string
  /** Only those that are active, or only those that are not. @default both */
  readonly active?: boolean
}

/** The salespersons. */
export interface Agents {
  list(query?: AgentQuery, options?: CallOptions): Promise<readonly Agent[]>
  /** Tells if the agent's office hours are on. */
  isWorking(agentId: string, options?: CallOptions): Promise<boolean>
  /** Returns the agent's response time; the form of the result is assumed. */
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
