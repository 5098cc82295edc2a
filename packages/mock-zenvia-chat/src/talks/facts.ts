import { at } from '@ensaio/mock-kit'
import { BRAZILIAN_CARRIERS, BRAZILIAN_STREETS } from '@ensaio/synthetic-data'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { firstNameOf } from '../customer/customer-record.ts'
import { mixSeed, nthFloat } from '../simulation/seeded-random.ts'
import { accountDayAt, DAY_MS } from '../time.ts'
import { PLACES } from './places.ts'
import { COLOURS, PRODUCTS } from './products.ts'
import type { Product } from './products.ts'
import type { ProductKind } from './subject.ts'

/** The facts of one talk: one order, one product, one place. They are the values of templates. */
export interface Facts {
  /** Returns a value; `undefined` where none has the name. */
  readonly valueOf: (name: string) => string | undefined
  /** Returns a date that was promised, once it is mentioned at an instant: the same one until it has passed. */
  dateOf(name: string, instant: number): string | undefined
}

export interface FactsOptions {
  readonly seed: number
  readonly protocol: number
  /** The beginning, in milliseconds since 1970. */
  readonly created: number
  /** Asked for when a value needs it. */
  readonly customer: () => CustomerRecord
  readonly product: ProductKind
}

const FACTS_SALT = 0x4641

/** The draw that decides a fact. Each fact has its own, so that only those are drawn that somebody asks for: a note has two of fifty. */
const DRAW = {
  days: 1,
  street: 2,
  house: 3,
  mailbox: 4,
  document: 5,
  place: 6,
  turn: 7,
  product: 8,
  otherProduct: 9,
  size: 10,
  colour: 11,
  price: 12,
  quantity: 13,
  otherColour: 14,
  voltage: 15,
  order: 16,
  ticket: 17,
  invoice: 18,
  card: 19,
  /** And the four behind it. */
  boleto: 20,
  tracking: 25,
  posting: 26,
  coupon: 27,
  carrier: 28,
  freight: 29,
  deliveryDays: 30,
  deadline: 31,
  dueDate: 32,
  visit: 33,
} as const

/** The source of the facts of a talk. */
interface FactSource extends FactsOptions {
  /** Seed of the draws. */
  readonly own: number
}

export function createFacts(options: FactsOptions): Facts {
  const source: FactSource = { ...options, own: mixSeed(options.seed, FACTS_SALT) }
  let promised: Map<string, number> | undefined
  return {
    valueOf: (name) => VALUES.get(name)?.(source),
    dateOf: (name, instant) => {
      const workdays = PROMISES.get(name)?.(source)
      if (workdays === undefined) return undefined
      promised ??= new Map()
      let date = promised.get(name) ?? 0
      if (date <= instant) date = addWorkdays(instant, workdays)
      promised.set(name, date)
      return name === 'visita' ? `${weekdayOf(date)} (${formatDate(date)})` : formatDate(date)
    },
  }
}

/** Draws a whole number from 0 to `count` - 1. */
function below({ own }: FactSource, draw: number, count: number): number {
  return Math.floor(nthFloat(own, draw) * count)
}

function pick<Value>(source: FactSource, draw: number, values: readonly Value[]): Value {
  return at(values, below(source, draw, values.length))
}

/** Draws a number of this many digits. */
function digits(source: FactSource, draw: number, count: number): number {
  const first = 10 ** (count - 1)
  return first + below(source, draw, 9 * first)
}

/** Stands for the name of a customer without one, and is removed with its comma. */
export const NO_NAME = '\0'

/** The workdays until a date that was promised. */
const PROMISES: ReadonlyMap<string, (source: FactSource) => number> = new Map([
  ['prazo', (source) => 4 + below(source, DRAW.deadline, 6)],
  ['vencimento', (source) => 2 + below(source, DRAW.dueDate, 4)],
  ['visita', (source) => 2 + below(source, DRAW.visit, 4)],
])

/** Values of templates by name. */
type Values = Readonly<Record<string, (source: FactSource) => string>>

const TURNS = ['pela manhã', 'à tarde'] as const
const VOLTAGES = ['110V', '220V'] as const

const OWN_VALUES: Values = {
  cidade: (source) => placeOf(source).cidade,
  bairro: (source) => placeOf(source).bairro,
  cep: (source) => placeOf(source).cep,
  rua: (source) =>
    `${pick(source, DRAW.street, BRAZILIAN_STREETS)}, ${10 + below(source, DRAW.house, 1_490)}`,
  cliente: ({ customer }) => firstNameOf(customer()) || NO_NAME,
  email: (source) =>
    emailOf(source.customer()) ??
    `${emailName(firstNameOf(source.customer()))}${digits(source, DRAW.mailbox, 4)}@example.com`,
  cpf3: (source) =>
    documentOf(source.customer())?.slice(0, 3) ?? String(digits(source, DRAW.document, 3)),
  protocolo: ({ protocol }) => String(protocol),
  dias: (source) => String(daysOf(source)),
  compra: (source) => formatDate(source.created - daysOf(source) * DAY_MS),
  turno: (source) => pick(source, DRAW.turn, TURNS),
}

const PRODUCT_VALUES: Values = {
  produto: (source) => productOf(source).noun,
  oproduto: (source) => withArticle(productOf(source), 'o', 'a'),
  doproduto: (source) => withArticle(productOf(source), 'do', 'da'),
  umproduto: (source) => withArticle(productOf(source), 'um', 'uma'),
  umoutro: (source) => withArticle(otherProductOf(source), 'um', 'uma'),
  dele: (source) => (productOf(source).isFeminine ? 'dela' : 'dele'),
  po: (source) => (productOf(source).isFeminine ? 'a' : 'o'),
  pa: (source) => (productOf(source).isFeminine ? 'a' : ''),
  cor: (source) => at(COLOURS, colourOf(source)),
  cor2: (source) => {
    const steps = 1 + below(source, DRAW.otherColour, COLOURS.length - 1)
    return at(COLOURS, (colourOf(source) + steps) % COLOURS.length)
  },
  tam: (source) => sizeOf(source, 0),
  tam2: (source) => sizeOf(source, 1),
  voltagem: (source) => pick(source, DRAW.voltage, VOLTAGES),
  valor: (source) => money(priceOf(source)),
  avista: (source) => money(priceOf(source) * 0.95),
  parcelas: (source) => `${instalmentsOf(source)}x`,
  parcela: (source) => money(priceOf(source) / instalmentsOf(source)),
  quantidade: (source) => String(quantityOf(source)),
  total: (source) => money(priceOf(source) * quantityOf(source) * 0.88),
}

const ORDER_VALUES: Values = {
  pedido: (source) => String(digits(source, DRAW.order, 7)),
  chamado: (source) => String(digits(source, DRAW.ticket, 6)),
  nf: (source) => String(digits(source, DRAW.invoice, 5)),
  cartao: (source) => String(digits(source, DRAW.card, 4)),
  boleto: (source) => {
    const groups = [5, 5, 6, 5, 6].map((count, group) => digits(source, DRAW.boleto + group, count))
    // The last field is the day, here none, and the cents.
    const cents = String(Math.round(priceOf(source) * 100)).padStart(10, '0')
    return `${groups[0]} ${groups[1]}.${groups[2]} ${groups[3]}.${groups[4]} 1 0000${cents}`
  },
  rastreio: (source) => `LX${digits(source, DRAW.tracking, 9)}BR`,
  postagem: (source) => String(digits(source, DRAW.posting, 10)),
  cupom: (source) => `${pick(source, DRAW.coupon, COUPONS)}10`,
  frete: (source) => money(12 + below(source, DRAW.freight, 36) + 0.9),
  diasentrega: (source) => String(3 + below(source, DRAW.deliveryDays, 6)),
  transp: (source) => pick(source, DRAW.carrier, BRAZILIAN_CARRIERS),
}

const VALUES: ReadonlyMap<string, Values[string]> = new Map(
  Object.entries({ ...OWN_VALUES, ...PRODUCT_VALUES, ...ORDER_VALUES }),
)

function daysOf(source: FactSource): number {
  return 4 + below(source, DRAW.days, 22)
}

function placeOf(source: FactSource): (typeof PLACES)[number] {
  return pick(source, DRAW.place, PLACES)
}

function productOf(source: FactSource): Product {
  return pick(source, DRAW.product, PRODUCTS[source.product])
}

/** Returns a product other than that of the talk. */
function otherProductOf(source: FactSource): Product {
  const { any } = PRODUCTS
  const first = below(source, DRAW.otherProduct, any.length)
  const drawn = at(any, first)
  return drawn.noun === productOf(source).noun ? at(any, (first + 1) % any.length) : drawn
}

function withArticle({ noun, isFeminine }: Product, masculine: string, feminine: string): string {
  return `${isFeminine ? feminine : masculine} ${noun}`
}

function colourOf(source: FactSource): number {
  return below(source, DRAW.colour, COLOURS.length)
}

/** Returns the size of the product, or one of the next. */
function sizeOf(source: FactSource, next: number): string {
  const { sizes } = productOf(source)
  return sizes[below(source, DRAW.size, Math.max(1, sizes.length - 1)) + next] ?? ''
}

function priceOf(source: FactSource): number {
  const { priceMin, priceMax } = productOf(source)
  return priceMin + below(source, DRAW.price, priceMax - priceMin) + 0.9
}

function instalmentsOf(source: FactSource): number {
  return Math.max(2, Math.min(10, Math.floor(priceOf(source) / 30)))
}

function quantityOf(source: FactSource): number {
  return 5 * (2 + below(source, DRAW.quantity, 9))
}

const COUPONS = ['VOLTA', 'CLIENTE', 'GRATIDAO', 'BEMVINDO', 'EUQUERO', 'MEUDIA'] as const

function emailOf({ fields }: CustomerRecord): string | undefined {
  const { channel_email: email } = fields
  return (typeof email === 'string' ? email : email[0]) || undefined
}

function emailName(firstName: string): string {
  return (
    firstName
      .normalize('NFD')
      .replaceAll(/[^a-zA-Z]/g, '')
      .toLowerCase() || 'cliente'
  )
}

function documentOf({ fields }: CustomerRecord): string | undefined {
  const { document } = fields
  return (typeof document === 'string' ? document : document[0]) || undefined
}

function money(amount: number): string {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.')
  const thousands = whole.length > 3 ? `${whole.slice(0, -3)}.${whole.slice(-3)}` : whole
  return `R$ ${thousands},${cents}`
}

const WEEKDAYS = ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'] as const
const WORKDAYS = 5

function weekdayOf(instant: number): string {
  return at(WEEKDAYS, accountDayAt(instant).weekday)
}

function addWorkdays(instant: number, count: number): number {
  let date = instant
  for (let left = count; left > 0;) {
    date += DAY_MS
    if (accountDayAt(date).weekday < WORKDAYS) left -= 1
  }
  return date
}

/** Formats the day of an instant as people write it: day and month. */
function formatDate(instant: number): string {
  const { day, month } = accountDayAt(instant)
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`
}
