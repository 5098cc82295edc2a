import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { profileAt } from '../channel/channel-profiles.ts'
import type { Interaction } from '../interaction/interaction.ts'
import type { Utterance } from '../talks/follow-talk.ts'
import { writeTalk } from '../talks/write-talk.ts'
import { formatInstant, SECOND_MS } from '../time.ts'
import { EVENT, eventsOf, isMessage } from '../timeline/timeline.ts'

type Message = Schemas['Message']

/** Returns all messages of an interaction, oldest first. A call has none. */
export function messagesOf(account: Account, interaction: Interaction): Message[] {
  if (profileAt(interaction.channel).isVoice) return []
  const { protocol, texts = [] } = interaction
  const utterances = utterancesOf(interaction)
  const contents = writeTalk(account, interaction, utterances)
  return utterances.map(({ isAgents, sentAt, agent }, index) => {
    const given = texts[index]
    const { text, file } = given === undefined ? at(contents, index) : { text: given, file: null }
    return {
      id: `${protocol}-${index + 1}`,
      source: isAgents ? 'AGENT' : 'CLIENT',
      type: file?.type ?? 'text',
      text,
      // Nothing can be downloaded from the address.
      file: file && {
        name: file.name,
        url: `https://files.example.com/${protocol}/${index + 1}/${file.name}`,
        content_type: file.contentType,
      },
      date: formatInstant(sentAt),
      agent_name: isAgents ? at(account.agents, agent).name : null,
    }
  })
}

function utterancesOf({ timeline, agents, created }: Interaction): readonly Utterance[] {
  const utterances: Utterance[] = []
  let [transfers, last] = [0, 0]
  for (const { offset, kind } of eventsOf(timeline)) {
    if (kind === EVENT.transfer) transfers += 1
    if (!isMessage(kind)) continue
    // Events have whole seconds, and no two messages of an interaction share a millisecond.
    last = Math.max(last + 1, created + offset * SECOND_MS)
    utterances.push({ isAgents: kind === EVENT.agent, sentAt: last, agent: at(agents, transfers) })
  }
  return utterances
}
