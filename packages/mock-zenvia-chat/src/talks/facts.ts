import { at } from '@ensaio/mock-kit'
import { BRAZILIAN_CARRIERS, BRAZILIAN_STREETS } from '@ensaio/synthetic-data'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { firstNameOf } from '../customer/customer-record.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { accountDayAt, DAY_MS } from '../time.ts'
import { COLOURS, PRODUCTS } from './products.ts'
import type { Product } from './products.ts'
import type { ProductKind } from './subject.ts'

/** Values of templates by name. Each is written when somebody first needs it: a note has two of fifty. */
type Values = Readonly<Record<string, () => string>>

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

export function createFacts({ seed, protocol, created, customer, product }: FactsOptions): Facts {
  const random = createSeededRandom(mixSeed(seed, FACTS_SALT))
  const days = 4 + random.below(22)
  const [street, house] = [random.pick(BRAZILIAN_STREETS), 10 + random.below(1_490)]
  const [mailbox, document] = [digits(random, 4), digits(random, 3)]
  const place = at(PLACES, random.below(PLACES.length))
  const turn = random.pick(TURNS)
  const own: Values = {
    cidade: () => place.cidade,
    bairro: () => place.bairro,
    cep: () => place.cep,
    rua: () => `${street}, ${house}`,
    cliente: () => firstNameOf(customer()) || NO_NAME,
    email: () =>
      emailOf(customer()) ?? `${emailName(firstNameOf(customer()))}${mailbox}@example.com`,
    cpf3: () => documentOf(customer())?.slice(0, 3) ?? String(document),
    protocolo: () => String(protocol),
    dias: () => String(days),
    compra: () => formatDate(created - days * DAY_MS),
    turno: () => turn,
  }
  const ofProduct = productValues(random, random.pick(PRODUCTS[product]))
  const ofOrder = orderValues(random)
  const promises: Readonly<Record<string, number>> = {
    prazo: 4 + random.below(6),
    vencimento: 2 + random.below(4),
    visita: 2 + random.below(4),
  }
  const promised = new Map<string, number>()
  return {
    valueOf: (name) => (own[name] ?? ofProduct[name] ?? ofOrder[name])?.(),
    dateOf: (name, instant) => {
      const workdays = promises[name]
      if (workdays === undefined) return undefined
      let date = promised.get(name) ?? 0
      if (date <= instant) date = addWorkdays(instant, workdays)
      promised.set(name, date)
      return name === 'visita' ? `${weekdayOf(date)} (${formatDate(date)})` : formatDate(date)
    },
  }
}

/** Stands for the name of a customer without one, and is removed with its comma. */
export const NO_NAME = '\0'

const TURNS = ['pela manhã', 'à tarde'] as const

function productValues(random: SeededRandom, product: Product): Values {
  const { noun, isFeminine, sizes, priceMin, priceMax } = product
  const other = otherProduct(random, product)
  const size = random.below(Math.max(1, sizes.length - 1))
  const colour = random.below(COLOURS.length)
  const price = priceMin + random.below(priceMax - priceMin) + 0.9
  const instalments = Math.max(2, Math.min(10, Math.floor(price / 30)))
  const quantity = 5 * (2 + random.below(9))
  const otherColour = (colour + 1 + random.below(COLOURS.length - 1)) % COLOURS.length
  const voltage = random.pick(VOLTAGES)
  return {
    produto: () => noun,
    oproduto: () => (isFeminine ? `a ${noun}` : `o ${noun}`),
    doproduto: () => (isFeminine ? `da ${noun}` : `do ${noun}`),
    umproduto: () => (isFeminine ? `uma ${noun}` : `um ${noun}`),
    umoutro: () => (other.isFeminine ? `uma ${other.noun}` : `um ${other.noun}`),
    dele: () => (isFeminine ? 'dela' : 'dele'),
    po: () => (isFeminine ? 'a' : 'o'),
    pa: () => (isFeminine ? 'a' : ''),
    cor: () => at(COLOURS, colour),
    cor2: () => at(COLOURS, otherColour),
    tam: () => sizes[size] ?? '',
    tam2: () => sizes[size + 1] ?? '',
    voltagem: () => voltage,
    valor: () => money(price),
    avista: () => money(price * 0.95),
    parcelas: () => `${instalments}x`,
    parcela: () => money(price / instalments),
    quantidade: () => String(quantity),
    total: () => money(price * quantity * 0.88),
  }
}

const VOLTAGES = ['110V', '220V'] as const

/** Returns a product other than this one. */
function otherProduct(random: SeededRandom, { noun }: Product): Product {
  const { any } = PRODUCTS
  const first = random.below(any.length)
  const drawn = at(any, first)
  return drawn.noun === noun ? at(any, (first + 1) % any.length) : drawn
}

function orderValues(random: SeededRandom): Values {
  const [order, ticket, invoice, card] = [7, 6, 5, 4].map((count) => digits(random, count))
  const boleto = [5, 5, 6, 5, 6].map((count) => digits(random, count))
  const [tracking, posting] = [digits(random, 9), digits(random, 10)]
  const [coupon, carrier] = [random.pick(COUPONS), random.pick(BRAZILIAN_CARRIERS)]
  const [freight, days] = [12 + random.below(36) + 0.9, 3 + random.below(6)]
  return {
    pedido: () => String(order),
    chamado: () => String(ticket),
    nf: () => String(invoice),
    cartao: () => String(card),
    boleto: () => `${boleto[0]} ${boleto[1]}.${boleto[2]} ${boleto[3]}.${boleto[4]}`,
    rastreio: () => `LX${tracking}BR`,
    postagem: () => String(posting),
    cupom: () => `${coupon}10`,
    frete: () => money(freight),
    diasentrega: () => String(days),
    transp: () => carrier,
  }
}

const COUPONS = ['VOLTA', 'CLIENTE', 'GRATIDAO', 'BEMVINDO', 'EUQUERO', 'MEUDIA'] as const

const PLACES = [
  ['São Paulo', 'Vila Mariana', '04101'],
  ['São Paulo', 'Tatuapé', '03310'],
  ['Campinas', 'Cambuí', '13024'],
  ['Rio de Janeiro', 'Tijuca', '20511'],
  ['Niterói', 'Icaraí', '24220'],
  ['Belo Horizonte', 'Savassi', '30112'],
  ['Uberlândia', 'Santa Mônica', '38408'],
  ['Curitiba', 'Água Verde', '80620'],
  ['Londrina', 'Gleba Palhano', '86050'],
  ['Porto Alegre', 'Menino Deus', '90130'],
  ['Florianópolis', 'Trindade', '88036'],
  ['Salvador', 'Pituba', '41810'],
  ['Recife', 'Boa Viagem', '51020'],
  ['Fortaleza', 'Aldeota', '60150'],
  ['Brasília', 'Asa Norte', '70750'],
  ['Goiânia', 'Setor Bueno', '74230'],
  ['Manaus', 'Adrianópolis', '69057'],
  ['Belém', 'Umarizal', '66055'],
].map(
  ([cidade, bairro, cep]) =>
    ({ cidade, bairro, cep: `${cep}-000` }) as Readonly<
      Record<'cidade' | 'bairro' | 'cep', string>
    >,
)

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

/** Returns a number of so many digits. */
function digits(random: SeededRandom, count: number): number {
  const first = 10 ** (count - 1)
  return first + random.below(9 * first)
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
