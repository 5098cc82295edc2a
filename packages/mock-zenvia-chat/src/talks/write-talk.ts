import type { Account } from '../account/account.ts'
import type { Channel } from '../channel/channel-profiles.ts'
import { namesOf } from '../customer/customer-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { textLengthMax } from '../simulation/writing-time.ts'
import { draftAgentMessage } from './agent-draft.ts'
import { draftCustomerMessage } from './customer-draft.ts'
import { expandTemplate } from './expand-template.ts'
import { NO_NAME } from './facts.ts'
import { followTalk } from './follow-talk.ts'
import type { Utterance } from './follow-talk.ts'
import { goodbyeStep } from './plan-steps.ts'
import { isPraising } from './scripts.ts'
import { openTalk } from './open-talk.ts'
import type { Talk } from './open-talk.ts'
import { createFile, voiceNote } from './sent-file.ts'
import type { SentFile } from './sent-file.ts'
import { draftOf } from './situation.ts'
import type { Draft, Situation } from './situation.ts'
import type { Line } from './subject.ts'
import { write } from './wording.ts'

/** The content of a message: a text, a file, or both. */
export interface Content {
  readonly text: string | null
  readonly file: SentFile | null
}

const TALK_SALT = 0x6d73

/** The channels that take no files, and those on which customers speak. */
const NO_FILES: ReadonlySet<Channel> = new Set(['SMS', 'MELI_QST'])
const VOICE_NOTES: ReadonlySet<Channel> = new Set(['WHATSAPP', 'TELEGRAM', 'FACEBOOK'])
const VOICE_NOTE_SHARE = 0.12
const CAPTION_SHARE = 0.5

/** Drafts of one message, until a numbered one takes its place. */
const DRAFTS_MAX = 12
/** Nobody writes so many messages in a row, unless a caller asks for them. */
const NUMBERED_FROM = 8

/** Writes the messages of a talk. Each depends on those before it and on the plan, and no text is written twice. */
export function writeTalk(
  account: Account,
  interaction: Interaction,
  utterances: readonly Utterance[],
): readonly Content[] {
  const talk = openTalk(account, interaction)
  const follow = followTalk(talk.steps, goodbyeStep(talk.script))
  const written = new Set<string>()
  const lines = new Set<Line>()
  return utterances.map((utterance, index) => {
    const random = createSeededRandom(mixSeed(mixSeed(interaction.seed, TALK_SALT), index))
    const situation: Situation = {
      ...follow(utterance),
      script: talk.script,
      isFormal: talk.isFormal,
      isPraising: isPraising(interaction.seed, talk.script),
      hasGoodbye: interaction.talk.hasGoodbye,
    }
    const content = writeMessage({
      talk,
      interaction,
      utterance,
      situation,
      random,
      index,
      written,
      lines,
    })
    if (content.text !== null) written.add(content.text)
    return content
  })
}

interface MessageOptions {
  readonly talk: Talk
  readonly interaction: Interaction
  readonly utterance: Utterance
  readonly situation: Situation
  readonly random: SeededRandom
  /** Number of the message in the talk, from 0 on. */
  readonly index: number
  /** The texts and the lines of the messages before. */
  readonly written: ReadonlySet<string>
  readonly lines: Set<Line>
}

function writeMessage(options: MessageOptions): Content {
  const { situation, random, written, lines, utterance } = options
  const { number, step } = situation
  const isSpoken = number === 1 && step !== undefined && !utterance.isAgents
  if (isSpoken && VOICE_NOTES.has(options.talk.channel) && random.chance(VOICE_NOTE_SHARE)) {
    return { text: null, file: voiceNote(random, utterance.sentAt) }
  }
  for (let count = 0; count < DRAFTS_MAX && number < NUMBERED_FROM; count += 1) {
    const draft = draftMessage(options)
    // Other words for what was added before are second choice.
    if (number > 0 && lines.has(draft.line) && count < DRAFTS_MAX / 2) continue
    const content = inTime(options, draft)
    if (content.text === '' || (content.text !== null && written.has(content.text))) continue
    lines.add(draft.line)
    return content
  }
  return { text: `Item ${options.index + 1} da lista, código ${random.below(1e6)}`, file: null }
}

function draftMessage({ utterance, situation, random }: MessageOptions): Draft {
  return utterance.isAgents
    ? draftAgentMessage(situation, random)
    : draftCustomerMessage(situation, random)
}

/** Returns the content of a draft, or of its line alone where there is no time to write more. */
function inTime(options: MessageOptions, draft: Draft): Content {
  const content = toContent(options, draft)
  const length = content.text?.length ?? 0
  return length <= textLengthMax(options.situation.gapS)
    ? content
    : toContent(options, draftOf(draft.line))
}

function toContent(options: MessageOptions, { before, line, after }: Draft): Content {
  const { talk, utterance, random } = options
  const isFile = typeof line !== 'string' && !NO_FILES.has(talk.channel)
  const template = typeof line === 'string' ? line : isFile ? line.caption : line.instead
  const writer = talk.writerOf(utterance)
  let isNamed = false
  const valueOf = (name: string): string => {
    // Nobody is called by name twice in one message.
    if (name === 'cliente' && isNamed) return NO_NAME
    if (name === 'cliente') isNamed = true
    return talk.valueOf(name, utterance)
  }
  const sentences = [...before, template, ...after].map((one) =>
    expandTemplate(one, random, valueOf),
  )
  const text = write(sentences, writer)
  if (!isFile) return { text: layOut(options, text), file: null }
  const file = createFile(line.file, talk.facts, { random, sentAt: utterance.sentAt })
  const isBare = sentences.length === 1 && !utterance.isAgents && !random.chance(CAPTION_SHARE)
  return { text: isBare ? null : layOut(options, text), file }
}

/** Makes the first message of a turn a letter on a channel where people write letters. */
function layOut({ talk, interaction, utterance, situation }: MessageOptions, text: string): string {
  if (talk.channel !== 'EMAIL' || situation.number > 0) return text
  const { isAgents } = utterance
  const { customer } = interaction
  const name = isAgents ? talk.valueOf('agente', utterance) : (namesOf(customer)[0] ?? '')
  const greeting = talk.valueOf('saudacao', utterance)
  const salutation = situation.turn === 0 && !isAgents ? `${capital(greeting)},\n\n` : ''
  const signature = isAgents ? `${name}\n${talk.valueOf('setor', utterance)}` : name
  return `${salutation}${text}\n\n${isAgents ? 'Atenciosamente' : 'Att'},\n${signature}`.trim()
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
