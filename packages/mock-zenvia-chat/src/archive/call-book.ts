import { profileAt } from '../channel/channel-profiles.ts'
import type { SimulatedInteraction } from '../simulation/simulation.ts'
import { SECOND_MS } from '../time.ts'
import { durationOf, EVENT, kindAt, offsetAt } from '../timeline/timeline.ts'

/** The calls that are under way while interactions are added in order of their beginning. */
export interface CallBook {
  /** Notes the interaction if it is a call. Returns false, and notes nothing, where its agent or its customer is in another call. */
  add(interaction: SimulatedInteraction, created: number): boolean
}

interface Call {
  readonly agent: number | undefined
  readonly customer: number
  /** Milliseconds since 1970. */
  readonly begin: number
  readonly end: number
}

export function createCallBook(): CallBook {
  let calls: Call[] = []
  return {
    add: (interaction, created) => {
      if (!profileAt(interaction.channel).isVoice) return true
      const call = toCall(interaction, created)
      if (call === undefined) return true
      // Later interactions begin later, so what is over by now concerns none of them.
      calls = calls.filter(({ end }) => end > created)
      if (calls.some((other) => isDoubled(call, other))) return false
      calls.push(call)
      return true
    },
  }
}

function isDoubled(call: Call, other: Call): boolean {
  const isSamePerson = call.agent === other.agent || call.customer === other.customer
  return isSamePerson && call.begin < other.end && other.begin < call.end
}

/** Returns the call; `undefined` where nobody took it. */
function toCall(
  { agents, customer, timeline }: SimulatedInteraction,
  created: number,
): Call | undefined {
  for (let index = 0; index < timeline.size; index += 1) {
    if (kindAt(timeline, index) !== EVENT.talking) continue
    return {
      agent: agents[0],
      customer,
      begin: created + offsetAt(timeline, index) * SECOND_MS,
      end: created + durationOf(timeline) * SECOND_MS,
    }
  }
  return undefined
}
