// The members of a row of the expanded history that neither columns nor the customer have.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at, defined } from '@ensaio/mock-kit'
import { BROWSERS, IP_ADDRESSES } from '@ensaio/synthetic-data'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { durationSecondsOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed, nthFloat } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { NONE } from '../simulation/simulation.ts'
import { expand, parseTemplate } from '../talks/expand-template.ts'
import type { ParsedTemplate } from '../talks/expand-template.ts'
import { createFacts } from '../talks/facts.ts'
import { scriptOf } from '../talks/scripts.ts'
import type { Branch } from '../talks/subject.ts'
import { formatInstantAfter, SECOND_MS } from '../time.ts'
import { EVENT, isFinal } from '../timeline/timeline.ts'

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

export const SHOP = 'https://www.loja.example.com/'

/** Indexes of what a customer on the website has. */
interface VisitorDraws {
  readonly browser: number
  readonly address: number
  readonly page: number
}

/** Draws the browser of a customer; `undefined` for one who is not on the website. */
export function drawVisitor({ channel, seed }: ShownInteraction): VisitorDraws | undefined {
  if (CHANNELS[channel] !== 'TEXT') return undefined
  const own = mixSeed(seed, VISITOR_SALT)
  return {
    browser: Math.floor(nthFloat(own, 1) * BROWSERS.length),
    address: Math.floor(nthFloat(own, 2) * IP_ADDRESSES.length),
    page: Math.floor(nthFloat(own, 3) * PAGES.length),
  }
}

/** Makes up the browser of a customer on the website. */
export function toVisitor(interaction: ShownInteraction): Visitor {
  const draws = drawVisitor(interaction)
  if (draws === undefined) return NO_VISITOR
  const [browser, os] = at(BROWSERS, draws.browser)
  const ip = at(IP_ADDRESSES, draws.address)
  return { browser, ip, os, source: `${SHOP}${at(PAGES, draws.page)}` }
}

const NOTES_SALT = 0x4e6f
/** Share of the finished interactions that an agent had and that have a note. */
const NOTED = 0.18

/** Notes that fit every outcome. */
const FURTHER_NOTES = [
  'Cliente prefere contato pela manhã.',
  'Cliente prefere contato à tarde.',
  'Já tinha falado com a equipe na semana passada sobre o mesmo assunto.',
  'Dados do cadastro conferidos.',
  'Cliente pediu para não receber ligações.',
  'Cliente antigo, costuma responder rápido.',
] as const

/** Notes about interactions without an outcome, by the state in which they ended. */
const NOTES_WITHOUT_OUTCOME: ReadonlyMap<number, readonly string[]> = new Map([
  [
    EVENT.missed,
    [
      'Sem resposta do cliente, encerrado por inatividade.',
      'Cliente não respondeu mais. Se voltar, retomar deste ponto.',
      'Encerrado por inatividade, tentar novo contato amanhã.',
    ],
  ],
  [
    EVENT.discarded,
    [
      'Contato duplicado, cliente já atendido em outro canal.',
      'Descartado: cliente abriu outro atendimento em seguida.',
      'Aberto por engano, nada a tratar.',
    ],
  ],
])

/** A note of an agent, as it is drawn. */
interface DrawnNote {
  readonly body: string
  /** Seconds from the beginning. */
  readonly offset: number
  /** Bits of its tags. */
  readonly tags: number
}

/** Draws the notes of the agent, oldest first, all written between the agent's taking it and its end; `undefined` for none. The first is about its outcome, if it has one. */
export function drawNotes(interaction: ShownInteraction): readonly DrawnNote[] | undefined {
  const { state, agent, seed, tags } = interaction
  const own = mixSeed(seed, NOTES_SALT)
  // Most have none, and need no source of randomness.
  if (!isFinal(state) || agent === NONE || nthFloat(own, 1) >= NOTED) return undefined
  const random = createSeededRandom(own)
  random.float()
  const duration = durationSecondsOf(interaction)
  const first = Math.floor(duration * (0.6 + random.float() * 0.3))
  const second = first + random.below(duration - first + 1)
  const others = NOTES_WITHOUT_OUTCOME.get(state)
  return (random.chance(0.2) && others === undefined ? [first, second] : [first]).map(
    (offset, index) => ({
      body:
        others !== undefined
          ? random.pick(others)
          : index === 0
            ? noteOf(interaction, offset, random)
            : random.pick(FURTHER_NOTES),
      offset,
      tags: index === 0 && random.chance(0.4) ? tags & -tags : 0,
    }),
  )
}

/** Shows the notes of the agent. */
export function toNotes(account: Account, interaction: ShownInteraction): Schemas['Note'][] {
  const { agent, created } = interaction
  return (drawNotes(interaction) ?? []).map(({ body, offset, tags }) => ({
    body,
    agent: at(account.agents, agent).name,
    date: formatInstantAfter(created, offset),
    tags: toTags(account, tags),
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
  return expand(
    parsedNoteOf(branch),
    random,
    (name) => facts.valueOf(name) ?? defined(facts.dateOf(name, created + offset * SECOND_MS)),
  )
}

const parsedNotes = new WeakMap<Branch, ParsedTemplate>()

function parsedNoteOf(branch: Branch): ParsedTemplate {
  const parsed = parsedNotes.get(branch) ?? parseTemplate(branch.note)
  parsedNotes.set(branch, parsed)
  return parsed
}

/** Returns the tags whose bits are set. */
export function toTags({ tags }: Account, bits: number): Schemas['Tag'][] {
  return tags.filter((_, tag) => (bits & (1 << tag)) !== 0).map(({ id, name }) => ({ id, name }))
}
