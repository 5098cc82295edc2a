import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Group } from './models.ts'

/** The tree of groups, as far as the key sees it. */
export interface Groups {
  /** All groups; `parent`, `ancestors` and `descendants` tell how they hang together. */
  list(options?: CallOptions): Promise<readonly Group[]>
  get(groupId: string, options?: CallOptions): Promise<Group>
  /** Who is online. @note `officeHours` says whether anybody is: so the vendor explains it, in spite of the name. */
  onlineAgents(
    groupId: string,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['getOnlineAgents']>>
  /** Whether the group's office hours are on. */
  isWorking(groupId: string, options?: CallOptions): Promise<boolean>
  /** How long the group takes to answer; the form of the answer is assumed. */
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
