// The members of a row of the expanded history that neither columns nor the customer have.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at, defined } from '@ensaio/mock-kit'
import { BROWSERS } from '@ensaio/synthetic-data'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { durationSecondsOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed, nthFloat } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { NONE } from '../simulation/simulation.ts'
import { expandTemplate } from '../talks/expand-template.ts'
import { createFacts } from '../talks/facts.ts'
import { scriptOf } from '../talks/scripts.ts'
import { formatInstantAfter, SECOND_MS } from '../time.ts'
import { isFinal } from '../timeline/timeline.ts'

/** The browser of a customer on the website. */
type Visitor = Pick<Schemas['ExpandedRecord'], 'browser' | 'ip' | 'os' | 'source'>

export const NO_VISITOR: Visitor = { browser: '', ip: '', os: '', source: '' }

export const PAGES = [
  '',
  'ajuda',
  'trocas',
  'ofertas',
  'pedidos/acompanhar',
  'produtos/tenis-corrida',
] as const

const VISITOR_SALT = 0x7ed5

/** The networks that are reserved for documentation, without the last number of an address. */
export const NETWORKS = ['203.0.113', '198.51.100'] as const
export const SHOP = 'https://www.loja.example.com/'

/** Indexes of what a customer on the website has, and the last number of the address. */
interface VisitorDraws {
  readonly browser: number
  readonly network: number
  readonly host: number
  readonly page: number
}

/** Draws the browser of a customer; `undefined` for one who is not on the website. */
export function drawVisitor({ channel, seed }: ShownInteraction): VisitorDraws | undefined {
  if (CHANNELS[channel] !== 'TEXT') return undefined
  const own = mixSeed(seed, VISITOR_SALT)
  return {
    browser: Math.floor(nthFloat(own, 1) * BROWSERS.length),
    network: nthFloat(own, 2) < 0.5 ? 0 : 1,
    host: 1 + Math.floor(nthFloat(own, 3) * 254),
    page: Math.floor(nthFloat(own, 4) * PAGES.length),
  }
}

/** Makes up the browser of a customer on the website. */
export function toVisitor(interaction: ShownInteraction): Visitor {
  const draws = drawVisitor(interaction)
  if (draws === undefined) return NO_VISITOR
  const [browser, os] = at(BROWSERS, draws.browser)
  const ip = `${at(NETWORKS, draws.network)}.${draws.host}`
  return { browser, ip, os, source: `${SHOP}${at(PAGES, draws.page)}` }
}

const NOTES_SALT = 0x4e6f
/** Share of the finished interactions that an agent had and that have a note. */
const NOTED = 0.18

const NOTES = [
  'Enviar etiqueta de postagem até amanhã.',
  'Cliente prefere contato pela manhã.',
  'Já tinha falado com a equipe na semana passada sobre o mesmo pedido.',
  'Aguardando confirmação do estoque.',
  'Segunda via do boleto enviada por e-mail.',
  'Oferecido cupom de 10%, cliente vai pensar.',
  'Endereço atualizado no cadastro.',
  'Combinado retorno assim que a transportadora responder.',
  'Produto com defeito de fábrica, abrir garantia.',
  'Pediu para falar somente por mensagem, não ligar.',
] as const

/** Makes up the notes of agents, oldest first, all written between the agent's taking it and its end. The first is of its outcome. */
export function toNotes(account: Account, interaction: ShownInteraction): Schemas['Note'][] {
  const { state, agent, created, seed, tags } = interaction
  const own = mixSeed(seed, NOTES_SALT)
  // Most have none, and need no source of randomness.
  if (!isFinal(state) || agent === NONE || nthFloat(own, 1) >= NOTED) return []
  const random = createSeededRandom(own)
  random.float()
  const duration = durationSecondsOf(interaction)
  const first = Math.floor(duration * (0.6 + random.float() * 0.3))
  const second = first + random.below(duration - first + 1)
  return (random.chance(0.2) ? [first, second] : [first]).map((offset, index) => ({
    body: index === 0 ? noteOf(interaction, offset, random) : random.pick(NOTES),
    agent: at(account.agents, agent).name,
    date: formatInstantAfter(created, offset),
    tags: index === 0 && random.chance(0.4) ? toTags(account, tags & -tags) : [],
  }))
}

/** Writes the note that goes with the outcome of its talk, by the facts of it. */
function noteOf(interaction: ShownInteraction, offset: number, random: SeededRandom): string {
  const { seed, protocol, created } = interaction
  const { subject, branch } = scriptOf(seed, interaction)
  const facts = createFacts({
    seed,
    protocol,
    created,
    customer: () => interaction.customer,
    product: subject.product,
  })
  return expandTemplate(
    branch.note,
    random,
    (name) => facts.valueOf(name) ?? defined(facts.dateOf(name, created + offset * SECOND_MS)),
  )
}

/** Returns the tags whose bits are set. */
export function toTags({ tags }: Account, bits: number): Schemas['Tag'][] {
  return tags.filter((_, tag) => (bits & (1 << tag)) !== 0).map(({ id, name }) => ({ id, name }))
}
