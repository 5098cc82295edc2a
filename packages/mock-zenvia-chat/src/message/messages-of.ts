import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { CHANNELS, profileAt } from '../channel/channel-profiles.ts'
import { firstNameOf } from '../customer/customer-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { formatInstant, SECOND_MS } from '../time.ts'
import { EVENT, eventsOf, isMessage } from '../timeline/timeline.ts'
import { choosePhrase } from './choose-phrase.ts'

type Message = Schemas['Message']

const MESSAGES_SALT = 0x6d73

/** A message of the timeline, before it has a text. */
interface MessageEvent {
  readonly isAgents: boolean
  readonly offset: number
  /** Index of the agent who has the interaction at that time. */
  readonly agent: number
}

/** Returns all messages of an interaction, oldest first. A call has none. */
export function messagesOf(account: Account, interaction: Interaction): Message[] {
  if (profileAt(interaction.channel).isVoice) return []
  const random = createSeededRandom(mixSeed(interaction.seed, MESSAGES_SALT))
  const order = String(400_000 + random.below(600_000))
  const events = messageEventsOf(interaction)
  const agentTotal = events.filter(({ isAgents }) => isAgents).length
  const sent = { agent: 0, client: 0 }
  let sentAt = 0
  return events.map(({ isAgents, offset, agent }, index) => {
    const total = isAgents ? agentTotal : events.length - agentTotal
    const number = isAgents ? sent.agent++ : sent.client++
    const { name } = at(account.agents, agent)
    // Events have whole seconds, and no two messages of an interaction share a millisecond.
    sentAt = Math.max(sentAt + 1, interaction.created + offset * SECOND_MS)
    const text = choosePhrase(
      random,
      {
        isAgents,
        number,
        isLast: number > 0 && number + 1 === total,
        active: interaction.active,
        department: interaction.department,
      },
      {
        cliente: firstNameOf(interaction.customer),
        atendente: at(name.split(' '), 0),
        pedido: order,
      },
    )
    return {
      id: `${interaction.protocol}-${index + 1}`,
      source: isAgents ? 'AGENT' : 'CLIENT',
      ...toContent(random, interaction, { text, isFirst: number === 0, index }),
      date: formatInstant(sentAt),
      agent_name: isAgents ? name : null,
    }
  })
}

function messageEventsOf({ timeline, agents }: Interaction): readonly MessageEvent[] {
  const messages: MessageEvent[] = []
  let transfers = 0
  for (const { offset, kind } of eventsOf(timeline)) {
    if (kind === EVENT.transfer) transfers += 1
    if (!isMessage(kind)) continue
    messages.push({ isAgents: kind === EVENT.agent, offset, agent: at(agents, transfers) })
  }
  return messages
}

/** Share of messages that are files, and share of files with a text. */
const FILES_SHARE = 0.08
const CAPTIONS_SHARE = 0.3

const FILES: readonly (readonly [
  type: Schemas['ContentType'],
  name: string,
  contentType: string,
])[] = [
  ['image', 'etiqueta.jpg', 'image/jpeg'],
  ['image', 'foto.jpg', 'image/jpeg'],
  ['image', 'captura.png', 'image/png'],
  ['audio', 'audio.ogg', 'audio/ogg'],
  ['file', 'comprovante.pdf', 'application/pdf'],
  ['file', 'nota-fiscal.pdf', 'application/pdf'],
  ['video', 'defeito.mp4', 'video/mp4'],
]

interface Draft {
  readonly text: string
  readonly isFirst: boolean
  readonly index: number
}

/** Makes some messages files. Nothing can be downloaded from their addresses. */
function toContent(
  random: SeededRandom,
  { channel, protocol }: Interaction,
  { text, isFirst, index }: Draft,
): Pick<Message, 'type' | 'text' | 'file'> {
  // An SMS cannot hold a file, and nobody begins with one.
  if (isFirst || at(CHANNELS, channel) === 'SMS' || !random.chance(FILES_SHARE)) {
    return { type: 'text', text, file: null }
  }
  const [type, name, contentType] = random.pick(FILES)
  const url = `https://files.example.com/${protocol}/${index + 1}/${name}`
  return {
    type,
    text: random.chance(CAPTIONS_SHARE) ? text : null,
    file: { name, url, content_type: contentType },
  }
}
