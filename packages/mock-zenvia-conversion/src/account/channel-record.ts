import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

type Channel = Schemas['Channel']

/** A channel of a group, which the groups below it use too. */
export interface ChannelRecord extends Channel {
  readonly groupId: string
  readonly templates: Schemas['TransactionalTemplates']
}
