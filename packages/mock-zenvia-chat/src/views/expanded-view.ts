import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import type { NumberVariable } from '../interaction/interaction-variables.ts'
import { durationSecondsOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import { NONE } from '../simulation/simulation.ts'
import { formatInstantAfter } from '../time.ts'
import { isFinal } from '../timeline/timeline.ts'
import { toHistoryRecord } from './history-view.ts'
import { createFragments, writeHistoryStart, writeInstant } from './history-text.ts'
import type { FormatFlag, Fragments } from './history-text.ts'
import { defineInteractionViews } from './interaction-views.ts'
import type { RowFormat } from './interaction-views.ts'

type ExpandedRecord = Schemas['ExpandedRecord']

/** The views of the expanded history, with `active` as a string and as a boolean. */
export const expandedViews = {
  string: defineInteractionViews(expandedFormat(String)),
  boolean: defineInteractionViews(expandedFormat(Boolean)),
}

function expandedFormat(formatFlag: FormatFlag): RowFormat<ExpandedRecord> {
  return {
    show: (account, row) => toExpandedRecord(account, row, formatFlag),
    createWriter: (account) => {
      const fragments = createFragments(account, formatFlag)
      const tagTexts = new Map<number, string>()
      return (row) => writeExpanded(account, row, { fragments, tagTexts })
    },
  }
}

interface ExpandedFragments {
  readonly fragments: Fragments
  /** The encoded tags, by their bits. */
  readonly tagTexts: Map<number, string>
}

/** Writes what `toExpandedRecord` shows, in the same order. */
function writeExpanded(
  account: Account,
  row: ShownInteraction,
  { fragments, tagTexts }: ExpandedFragments,
): string {
  const { created, clientOffset, stateOffset, state, channel, agent, tags } = row
  const { id, fields, group } = row.customer
  // The photo comes last, and the rest stands in the row once more.
  const fieldsText = JSON.stringify(fields)
  const { main_photo: photo } = fields
  const restText = fieldsText.slice(1, -1 - `,"main_photo":${JSON.stringify(photo)}`.length)
  const customerText = `{"id":"${id}","fields":${fieldsText}}`
  const start = writeHistoryStart(row, customerText, fragments)
  const visitorText = JSON.stringify(toVisitor(row)).slice(1, -1)
  const extension = agent === NONE ? '' : at(account.agents, agent).extension
  const startText = clientOffset < 0 ? 'null' : writeInstant(created, clientOffset)
  return `${start},${writeNumbers(row)},${visitorText},"group_name":${JSON.stringify(group)},${restText},"phone_extension":"${extension}","origin":${row.active ? '"AGENT"' : '"CLIENT"'},"state":${fragments.states[state]},"type":${fragments.channels[channel]},"startTime":${startText},"endTime":${writeInstant(created, stateOffset)},"tags":${writeTags(account, tags, tagTexts)},"notes":${JSON.stringify(toNotes(account, row))}}`
}

function writeNumbers(row: ShownInteraction): string {
  let text = ''
  for (const [name, compute] of VARIABLES) text += `${text && ','}"${name}":${compute(row)}`
  return text
}

function writeTags(account: Account, bits: number, texts: Map<number, string>): string {
  const known = texts.get(bits)
  if (known !== undefined) return known
  const text = JSON.stringify(toTags(account, bits))
  texts.set(bits, text)
  return text
}

function toExpandedRecord(
  account: Account,
  interaction: ShownInteraction,
  formatFlag: FormatFlag,
): ExpandedRecord {
  const record = toHistoryRecord(account, interaction, formatFlag)
  const { created, clientOffset, customer } = interaction
  const { main_photo: _photo, ...fields } = customer.fields
  return {
    ...record,
    ...toNumbers(interaction),
    ...toVisitor(interaction),
    group_name: customer.group,
    ...fields,
    phone_extension: record.agent?.phone_extension ?? '',
    origin: interaction.active ? 'AGENT' : 'CLIENT',
    state: record.current_state,
    type: record.media,
    startTime: clientOffset < 0 ? null : formatInstantAfter(created, clientOffset),
    endTime: record.current_state_time,
    tags: toTags(account, interaction.tags),
    notes: toNotes(account, interaction),
  }
}

type Numbers = Pick<ExpandedRecord, NumberVariable>

const VARIABLES = Object.entries(rowVariables)

function toNumbers(interaction: ShownInteraction): Numbers {
  const numbers: Record<string, number | null> = {}
  for (const [name, compute] of VARIABLES) numbers[name] = compute(interaction)
  return numbers as Numbers // the compiler makes sure that the table has each of them
}

type Visitor = Pick<ExpandedRecord, 'browser' | 'ip' | 'os' | 'source'>

const NO_VISITOR: Visitor = { browser: '', ip: '', os: '', source: '' }

const DEVICES = [
  ['Chrome 141', 'Android 15'],
  ['Chrome 141', 'Windows 11'],
  ['Safari 18', 'iOS 18'],
  ['Edge 141', 'Windows 11'],
  ['Firefox 143', 'Linux'],
  ['Samsung Internet 28', 'Android 14'],
  ['Safari 18', 'macOS 15'],
] as const

const PAGES = [
  '',
  'ajuda',
  'trocas',
  'ofertas',
  'pedidos/acompanhar',
  'produtos/tenis-corrida',
] as const

const VISITOR_SALT = 0x7ed5

/** Makes up the browser of a customer on the website. Its address is from the ranges reserved for documentation. */
function toVisitor({ channel, seed }: ShownInteraction): Visitor {
  if (at(CHANNELS, channel) !== 'TEXT') return NO_VISITOR
  const random = createSeededRandom(mixSeed(seed, VISITOR_SALT))
  const [browser, os] = random.pick(DEVICES)
  const network = random.chance(0.5) ? '203.0.113' : '198.51.100'
  return {
    browser,
    ip: `${network}.${1 + random.below(254)}`,
    os,
    source: `https://www.loja.example.com/${random.pick(PAGES)}`,
  }
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

/** Makes up the notes of agents, oldest first, all written between the agent's taking it and its end. */
function toNotes(account: Account, interaction: ShownInteraction): Schemas['Note'][] {
  const { state, agent, created, seed, tags } = interaction
  const random = createSeededRandom(mixSeed(seed, NOTES_SALT))
  if (!isFinal(state) || agent === NONE || !random.chance(NOTED)) return []
  const duration = durationSecondsOf(interaction)
  const first = Math.floor(duration * (0.6 + random.float() * 0.3))
  const second = first + random.below(duration - first + 1)
  return (random.chance(0.2) ? [first, second] : [first]).map((offset, index) => ({
    body: random.pick(NOTES),
    agent: at(account.agents, agent).name,
    date: formatInstantAfter(created, offset),
    tags: index === 0 && random.chance(0.4) ? toTags(account, tags & -tags) : [],
  }))
}

/** Returns the tags whose bits are set. */
function toTags({ tags }: Account, bits: number): Schemas['Tag'][] {
  return tags.filter((_, tag) => (bits & (1 << tag)) !== 0).map(({ id, name }) => ({ id, name }))
}
