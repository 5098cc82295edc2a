// The conversations of generated prospects: scripts, so that answers answer.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { Country } from '../../simulation/country.ts'
import { hourOfDayAt } from '../office-time.ts'
import { ARGENTINE_DIALOGUES } from './argentine-dialogues.ts'
import { BRAZILIAN_DIALOGUES } from './brazilian-dialogues.ts'

type LeadType = Schemas['LeadType']
type Product = Schemas['LeadProduct']

/** The words of a message, with values in braces: `{saludo}, {nombre}.` */
export type DialogueText = string

/** A conversation about a product: the customer's question, and what both sides write then, one after the other. */
export interface Dialogue {
  readonly type: LeadType
  /** The vehicles that it can be about. @default all */
  readonly condition?: 'new' | 'used'
  readonly question: DialogueText
  /** The agent's answer, then the customer and the agent by turns. */
  readonly lines: readonly DialogueText[]
}

/** The dialogues of a country, and what is said and noted beside them. */
export interface DialogueWords {
  readonly dialogues: readonly Dialogue[]
  /** Greetings of the morning, the afternoon and the evening. */
  readonly greetings: readonly [string, string, string]
  /** First messages of an agent to somebody who asked nothing. */
  readonly openers: Readonly<Record<LeadType, DialogueText>>
  /** First messages of the bot, in and outside office hours. */
  readonly bot: { readonly open: DialogueText; readonly closed: DialogueText }
  /** Comments on calls that were answered, on a call that was not, on visits, and on letters to somebody without a phone. */
  readonly calls: readonly string[]
  readonly missedCall: string
  readonly visits: readonly string[]
  readonly letter: string
  /** The comment on a lead that an agent entered by hand. */
  readonly walkIn: string
  readonly currencySign: string
  /** The article of a model, by itself and after `de`. */
  readonly articles: Readonly<Record<'masculine' | 'feminine', readonly [string, string]>>
}

/** An inquiry: the product, the dialogue about it, and the words of the country. */
export interface Inquiry {
  readonly words: DialogueWords
  readonly product: Product
  readonly dialogue: Dialogue
}

/** Returns the dialogues of a country. */
export function dialoguesOf({ code }: Country): DialogueWords {
  return code === 'BR' ? BRAZILIAN_DIALOGUES : ARGENTINE_DIALOGUES
}

/** Chooses a dialogue that fits the product. */
export function chooseDialogue(
  random: Random,
  words: DialogueWords,
  { type, product }: { readonly type: LeadType; readonly product: Product },
): Dialogue {
  const isFitting = ({ type: about, condition = product.condition }: Dialogue): boolean =>
    about === type && condition === product.condition
  return random.pick(words.dialogues.filter(isFitting))
}

/** Those who write, and when. */
export interface Occasion {
  readonly at: number
  readonly firstName?: string | undefined
  readonly agentName?: string | undefined
  readonly groupName?: string
}

/** Fills in the values of a text. */
export function fillIn(
  text: DialogueText,
  { words, product }: Inquiry,
  occasion: Occasion,
): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...occasionValues(words, occasion),
    ...modelValues(words, product),
    anio: product.modelYear,
    km: thousands(product.odometer?.amount ?? 0),
    precio: `${words.currencySign} ${thousands(product.price?.amount ?? 0)}`,
    titulo: uncapital(product.title),
    detalle: uncapital(product.detail),
    repuesto: uncapital(product.description),
  }
  return text.replaceAll(/\{([a-z]+)\}/gi, (_, name: string) => {
    const value = values[name.toLowerCase()] ?? ''
    return name[0] === name[0]?.toUpperCase() ? capital(value) : value
  })
}

function occasionValues(
  { greetings }: DialogueWords,
  { at, firstName = '', agentName = '', groupName = 'Boreal' }: Occasion,
): Readonly<Record<string, string>> {
  const hour = hourOfDayAt(at)
  const [morning, afternoon, evening] = greetings
  const greeting = hour >= 5 && hour < 12 ? morning : hour >= 12 && hour < 19 ? afternoon : evening
  return {
    saludo: greeting,
    nombre: firstName.replaceAll(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    agente: agentName,
    sucursal: groupName,
  }
}

/** The pick-ups and vans, which people speak of in the feminine. */
const PICK_UPS: ReadonlySet<string> = new Set([
  'Amarok',
  'Duster',
  'Frontier',
  'Hilux',
  'Kangoo',
  'Ranger',
  'S10',
  'Saveiro',
  'Strada',
  'Toro',
])

function modelValues({ articles }: DialogueWords, { make = '', model = '' }: Product) {
  const [article, ofArticle] = articles[PICK_UPS.has(model) ? 'feminine' : 'masculine']
  const name = `${make} ${model}`
  return { modelo: name, elmodelo: `${article} ${name}`, delmodelo: `${ofArticle} ${name}` }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function uncapital(text = ''): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

function thousands(amount: number): string {
  return String(Math.round(amount)).replaceAll(/\B(?=(\d{3})+$)/g, '.')
}
