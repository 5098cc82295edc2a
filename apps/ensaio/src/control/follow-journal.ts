import type { ServedCall } from '@ensaio/mock-kit'
import type { CallContext } from './control-context.ts'
import { describeFollower } from './followers.ts'
import { toJournalTest } from './journal-filter.ts'
import type { JournalFilter } from './journal-filter.ts'
import type { JournalStreams } from './journal-streams.ts'

/** Answers by the stream of a sandbox's journal. @throws ControlRefusalError when the limit of open streams is reached */
export function followJournal(
  { sandbox }: CallContext,
  streams: JournalStreams,
  call: ServedCall & { readonly remoteAddress: string | undefined },
): Response {
  const query: JournalFilter = call.query
  const filter = { key: JSON.stringify(query), isWanted: toJournalTest(sandbox, query) }
  const { headers } = call.request
  const lastEventId = headers.get('last-event-id')
  const follower = describeFollower(call.remoteAddress, headers.get('user-agent'))
  const { journal, followAdvance } = sandbox
  return streams.open({
    journal,
    followAdvance,
    filter,
    follower,
    ...(lastEventId !== null && { lastEventId }),
  })
}
