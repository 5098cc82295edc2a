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
  const key = `${type} ${product.condition ?? ''}`
  let known = fitting.get(words)
  if (known === undefined) fitting.set(words, (known = new Map()))
  let dialogues = known.get(key)
  if (dialogues === undefined) {
    dialogues = words.dialogues.filter(
      ({ type: about, condition = product.condition }) =>
        about === type && condition === product.condition,
    )
    known.set(key, dialogues)
  }
  return random.pick(dialogues)
}

/** The dialogues of a country that fit a product, by its type and condition: thousands of prospects choose from them. */
const fitting = new WeakMap<DialogueWords, Map<string, readonly Dialogue[]>>()

/** Those who write, and when. */
export interface Occasion {
  readonly at: number
  readonly firstName?: string | undefined
  readonly agentName?: string | undefined
  readonly groupName?: string
}

/** Fills in the values of a text. The value of a name with a capital has one as well. */
export function fillIn(text: DialogueText, inquiry: Inquiry, occasion: Occasion): string {
  let parts = parsed.get(text)
  if (parts === undefined) parsed.set(text, (parts = parse(text)))
  // Joined, because a text that is added up piece by piece takes more memory.
  return parts.map((part) => (typeof part === 'string' ? part : part(inquiry, occasion))).join('')
}

type ToValue = (inquiry: Inquiry, occasion: Occasion) => string

/** The texts that were filled in before, in their parts: there are a few hundred. */
const parsed = new Map<DialogueText, readonly (string | ToValue)[]>()

function parse(text: DialogueText): readonly (string | ToValue)[] {
  return text.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : toValueOf(part)))
}

function toValueOf(name: string): ToValue {
  const toValue = VALUES[uncapital(name)]
  if (toValue === undefined)
    throw new RangeError(`Failed to fill in "{${name}}": no such value. Name an existing one.`)
  return name === uncapital(name)
    ? toValue
    : (inquiry, occasion) => capital(toValue(inquiry, occasion))
}

/** The values of texts by name. */
const VALUES: Readonly<Record<string, ToValue>> = {
  saludo: ({ words: { greetings } }, { at }) => {
    const hour = hourOfDayAt(at)
    const [morning, afternoon, evening] = greetings
    return hour >= 5 && hour < 12 ? morning : hour >= 12 && hour < 19 ? afternoon : evening
  },
  // Who writes the name in small letters is called by it as it should be.
  nombre: (_, { firstName = '' }) =>
    /^\p{Lu}/u.test(firstName)
      ? firstName
      : firstName
          .split(' ')
          .map((name) => capital(name))
          .join(' '),
  agente: (_, { agentName = '' }) => agentName,
  sucursal: (_, { groupName = '' }) => groupName,
  modelo: ({ product }) => modelOf(product),
  elmodelo: (inquiry) => `${articlesOf(inquiry)[0]} ${modelOf(inquiry.product)}`,
  delmodelo: (inquiry) => `${articlesOf(inquiry)[1]} ${modelOf(inquiry.product)}`,
  anio: ({ product: { modelYear = '' } }) => modelYear,
  km: ({ product }) => thousands(product.odometer?.amount ?? 0),
  precio: ({ words, product }) => `${words.currencySign} ${thousands(product.price?.amount ?? 0)}`,
  titulo: ({ product }) => uncapital(product.title),
  detalle: ({ product }) => uncapital(product.detail),
  repuesto: ({ product }) => uncapital(product.description),
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

function articlesOf({ words: { articles }, product: { model = '' } }: Inquiry) {
  return articles[PICK_UPS.has(model) ? 'feminine' : 'masculine']
}

function modelOf({ make = '', model = '' }: Product): string {
  return `${make} ${model}`
}

function capital(text = ''): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function uncapital(text = ''): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

/** Writes a whole number with a point before each three digits. */
function thousands(amount: number): string {
  const rest = String(Math.round(amount % 1_000))
  return amount < 1_000 ? rest : `${thousands(Math.floor(amount / 1_000))}.${rest.padStart(3, '0')}`
}
