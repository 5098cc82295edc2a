// Says who follows the journal, where no other can.
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** The longest text that a refusal gives to one group of followers, in characters. */
const FOLLOWER_CHARACTERS_MAX = 80

/** Groups of followers that a refusal lists. */
const GROUPS_LISTED_MAX = 5

/** Returns the description of a follower by its connection and its `User-Agent`. */
export function describeFollower(address = 'an unknown address', agent: string | null): string {
  const program = agent === null ? '' : ` (${agent})`
  return `${address}${program}`.slice(0, FOLLOWER_CHARACTERS_MAX)
}

/** Refuses another follower, by the descriptions of those that are there. */
export function tooManyFollowers(followers: readonly string[]): ControlRefusalError {
  const counts = new Map<string, number>()
  for (const follower of followers) counts.set(follower, (counts.get(follower) ?? 0) + 1)
  const groups = [...counts].sort(([, one], [, other]) => other - one)
  const shown = groups.slice(0, GROUPS_LISTED_MAX).map(([who, count]) => `${count} from ${who}`)
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_FOLLOWERS_FULL',
    message: `Failed to follow the journal: ${followers.length} followers are connected, which is the limit: ${shown.join(', ')}${groups.length > shown.length ? ', and others' : ''}. Close one first.`,
  })
}
