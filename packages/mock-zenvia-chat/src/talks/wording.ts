import type { Gender } from '@ensaio/synthetic-data'
import { NO_NAME } from './facts.ts'

/** The habits of a person who writes. */
export interface Writer {
  readonly isAgent: boolean
  readonly gender: Gender | undefined
  /** Writes like a letter, without emoji and short forms. */
  readonly isFormal: boolean
  readonly usesEmoji: boolean
  /** Abbreviates, and leaves out capitals and full stops. */
  readonly isHasty: boolean
}

/** Returns the word of the writer's gender for a name of a template; `undefined` for another name. */
export function genderedWord(name: string, { gender, isAgent }: Writer): string | undefined {
  if (name === 'obrigado') return gendered('obrigado', gender, isAgent ? 'agradeço' : 'valeu')
  if (name === 'muitoobrigado') return gendered('muito obrigado', gender, 'agradeço muito')
  if (!name.startsWith('~')) return undefined
  const [word = '', neutral = word] = name.slice(1).split('/')
  return gendered(word, gender, neutral)
}

function gendered(masculine: string, gender: Gender | undefined, neutral: string): string {
  if (gender === undefined) return neutral
  return gender === 'female' ? masculine.replace(/o$/, 'a') : masculine
}

/** Joins sentences, and lets the writer write them. */
export function write(sentences: readonly string[], writer: Writer): string {
  const ended = sentences.map((text, index) =>
    index + 1 < sentences.length && ENDS_OPEN.test(text) ? `${text}.` : text,
  )
  const text = capitalize(withoutName(ended.join(' '))).replaceAll(STOP_AFTER_EMOJI, '$1')
  const plain = writer.usesEmoji && !writer.isFormal ? text : withoutEmoji(text)
  if (writer.isFormal) return endSentence(replaceWords(plain, FULL_FORMS))
  return writer.isHasty ? hasten(plain) : plain
}

/** The end of a sentence without a stop. */
const ENDS_OPEN = /[\p{L}\d%]$/u

const STOP_AFTER_EMOJI = /(\p{Extended_Pictographic})[.!]/gu

function withoutName(text: string): string {
  const unnamed = text.replaceAll(`, ${NO_NAME}`, '').replaceAll(`${NO_NAME}, `, '')
  return unnamed.replaceAll(NO_NAME, '').replaceAll('  ', ' ').trim()
}

/** Makes the first letters of sentences capital; an email address keeps its own. */
function capitalize(text: string): string {
  return text.replaceAll(
    /(^|[^.][.!?] )(\p{Ll})(?![\p{L}\d.]*@)/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  )
}

/** An emoji stands for the stop of a sentence before another one. */
function withoutEmoji(text: string): string {
  return text
    .replaceAll(/(?<=[\p{L}\d%]) ?\p{Extended_Pictographic}(?= \p{Lu})/gu, '.')
    .replaceAll(/ ?\p{Extended_Pictographic}/gu, '')
    .trim()
}

const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  'pra:para pro:para_o tá:está tô:estou tava:estava né:não_é'
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
)

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['você', 'vc'],
  ['vocês', 'vcs'],
  ['também', 'tbm'],
  ['porque', 'pq'],
  ['hoje', 'hj'],
  ['beleza', 'blz'],
  ['quando', 'qdo'],
  ['está', 'tá'],
  ['para', 'pra'],
])

function hasten(text: string): string {
  const short = replaceWords(text, SHORT_FORMS)
  return short
    .replace(/^\p{Lu}(?=\p{Ll}|[ ,])/u, (letter) => letter.toLowerCase())
    .replace(/\.$/, '')
}

function replaceWords(text: string, forms: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\p{L}+/gu, (word) => forms.get(word) ?? word)
}

function endSentence(text: string): string {
  return ENDS_OPEN.test(text) ? `${text}.` : text
}
