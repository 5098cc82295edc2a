import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Group } from './models.ts'

/** The tree of groups, as far as the key sees it. */
export interface Groups {
  /** All groups; `parent`, `ancestors` and `descendants` tell how they hang together. */
  list(options?: CallOptions): Promise<readonly Group[]>
  get(groupId: string, options?: CallOptions): Promise<Group>
  /** Returns the agents online. @note `officeHours` tells if there are any: the vendor's own explanation, despite the name. */
  onlineAgents(
    groupId: string,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['getOnlineAgents']>>
  /** Tells if the group's office hours are on. */
  isWorking(groupId: string, options?: CallOptions): Promise<boolean>
  /** Returns the group's response time; the form of the result is assumed. */
  responseTime(
    groupId: string,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['getGroupResponseTime']>>
}

export function createGroups({ json }: Call<Operations>): Groups {
  return {
    list: (options) => json('getGroups', {}, options),
    get: (groupId, options) => json('getGroupById', { path: { groupId } }, options),
    onlineAgents: (groupId, options) => json('getOnlineAgents', { path: { groupId } }, options),
    isWorking: async (groupId, options) =>
      (await json('isGroupWorking', { path: { groupId } }, options)).isWorking,
    responseTime: (groupId, options) =>
      json('getGroupResponseTime', { path: { groupId } }, options),
  }
}
