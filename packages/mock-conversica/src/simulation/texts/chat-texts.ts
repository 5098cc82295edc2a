// The website chats that lead to a chat lead.
import type { Random } from '@ensaio/mock-kit'
import { SECOND_MS } from '../../durations.ts'

type Utterance = readonly [speaker: 'assistant' | 'visitor', words: string]

const CHATS: readonly (readonly Utterance[])[] = [
  [
    ['assistant', 'Hello! What brings you here today?'],
    ['visitor', 'I am comparing a few offers and would like to see your prices.'],
    [
      'assistant',
      'Gladly. May I ask your name and email address, so that a colleague can send them?',
    ],
    ['visitor', '{firstName} {lastName}, {email}'],
    ['assistant', 'Thank you, {firstName}! You will hear from us shortly.'],
  ],
  [
    ['assistant', 'Welcome! Can I help you find something?'],
    ['visitor', 'Do you have appointments on Saturdays?'],
    ['assistant', 'We do, until two. Shall a colleague call or write to you to set one up?'],
    ['visitor', 'Write, please: {email}. My name is {firstName} {lastName}.'],
    ['assistant', 'Perfect, {firstName}. I have passed it on.'],
  ],
  [
    ['assistant', 'Good to see you! Are you looking for anything in particular?'],
    ['visitor', 'Just looking around. Well, is there a brochure?'],
    ['assistant', 'There is. Where may I send it?'],
    ['visitor', '{email}'],
    ['assistant', 'And whom may I address it to?'],
    ['visitor', '{firstName} {lastName}'],
    ['assistant', 'It is on its way, {firstName}. Have fun with it!'],
  ],
]

export interface ChatInput {
  readonly visitor: {
    readonly firstName: string
    readonly lastName: string
    readonly email: string
  }
  readonly assistant: string
  readonly random: Random
  /** The time of the last utterance, in milliseconds since 1970. */
  readonly endsAt: number
}

/** Composes a chat as one text, an utterance a line: time without an offset, whole name, colon, words. */
export function composeChat({ visitor, assistant, random, endsAt }: ChatInput): string {
  const chat = random.pick(CHATS)
  const gaps = chat.map(() => random.integer(8, 40) * SECOND_MS)
  let at = endsAt - gaps.slice(1).reduce((sum, gap) => sum + gap, 0)
  const lines = chat.map(([speaker, words], index) => {
    if (index > 0) at += gaps[index] ?? 0
    const name = speaker === 'assistant' ? assistant : `${visitor.firstName} ${visitor.lastName}`
    const time = new Date(at).toISOString().slice(0, -'.000Z'.length)
    return `${time} ${name}: ${withVisitor(words, visitor)}`
  })
  return lines.join('\n')
}

function withVisitor(words: string, visitor: ChatInput['visitor']): string {
  return words.replaceAll(
    /\{(firstName|lastName|email)\}/g,
    (_, name: keyof typeof visitor) => visitor[name],
  )
}
