import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { profileAt } from '../channel/channel-profiles.ts'
import type { Interaction } from '../interaction/interaction.ts'
import type { Utterance } from '../talks/follow-talk.ts'
import { mixSeed, nthFloat } from '../simulation/seeded-random.ts'
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

function utterancesOf({ timeline, agents, created, seed }: Interaction): readonly Utterance[] {
  const utterances: Utterance[] = []
  let [transfers, last] = [0, 0]
  /** The milliseconds by which the message is early that awaits an answer. */
  let awaited: number | undefined
  let isFirstExchange = true
  for (const { offset, kind } of eventsOf(timeline)) {
    if (kind === EVENT.transfer) transfers += 1
    if (!isMessage(kind)) continue
    const isAgents = kind === EVENT.agent
    const isAnswer = isAgents && awaited !== undefined
    const isAsking = !isAgents && awaited === undefined
    // Rows show the instants of the first message, and of the first exchange.
    const isShown = offset === 0 || (isFirstExchange && isAsking)
    const early = isAnswer ? (awaited ?? 0) : isShown ? 0 : earlyMs(seed, offset)
    if (isAsking) awaited = early
    if (isAnswer) isFirstExchange = false
    if (isAgents) awaited = undefined
    // No two messages of an interaction share a millisecond.
    last = Math.max(last + 1, created + offset * SECOND_MS - early)
    utterances.push({ isAgents, sentAt: last, agent: at(agents, transfers) })
  }
  return utterances
}

const INSTANT_SALT = 0x6d73_6563

/**
 * Returns the milliseconds by which a message is earlier than its event, which has whole seconds. An answer is early by as much as
 * the message that it answers, so that the times between them are those of the history.
 */
function earlyMs(seed: number, offset: number): number {
  return Math.floor(nthFloat(mixSeed(seed, INSTANT_SALT), offset) * SECOND_MS)
}
