import { at } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES, toEmailName } from '@ensaio/synthetic-data'
import { createSeededRandom } from '../simulation/seeded-random.ts'
import type { AgentRecord, DepartmentRecord, TagRecord } from './account.ts'

/** The departments, the same in every scenario and for every seed, so that tests can name them by id. */
export const DEPARTMENTS: readonly DepartmentRecord[] = [
  { id: '7', name: 'Trocas e devoluções' },
  { id: '8', name: 'Vendas' },
  { id: '9', name: 'Suporte técnico' },
  { id: '10', name: 'Financeiro' },
  { id: '11', name: 'Entregas' },
  { id: '12', name: 'Pós-venda' },
]

/** The tags, at most sixteen: an interaction keeps one bit for each. */
export const TAGS: readonly TagRecord[] = [
  { id: '31', name: 'Troca' },
  { id: '32', name: 'Devolução' },
  { id: '33', name: 'Orçamento' },
  { id: '34', name: 'Promoção' },
  { id: '35', name: 'Instalação' },
  { id: '36', name: 'Defeito' },
  { id: '37', name: 'Boleto' },
  { id: '38', name: 'Reembolso' },
  { id: '39', name: 'Nota fiscal' },
  { id: '40', name: 'Atraso' },
  { id: '41', name: 'Endereço' },
  { id: '42', name: 'Garantia' },
  { id: '43', name: 'Elogio' },
  { id: '44', name: 'Reclamação' },
  { id: '45', name: 'Cadastro' },
  { id: '46', name: 'Retornar' },
]

/** The indexes of the tags. */
export const TAG = {
  exchange: 0,
  return: 1,
  quote: 2,
  offer: 3,
  installation: 4,
  defect: 5,
  boleto: 6,
  refund: 7,
  invoice: 8,
  delay: 9,
  address: 10,
  warranty: 11,
  praise: 12,
  complaint: 13,
  registration: 14,
  callBack: 15,
} as const

const FIRST_AGENT_ID = 101
const SHIFT_HOURS = 9
const SHIFT_STARTS = [7, 9, 12, 13] as const

/** Creates the account's agents, spread over departments and shifts so that somebody works from 7 to 22 on workdays. */
export function createAgents(count: number): readonly AgentRecord[] {
  return namesOfStaff(count).map(createAgent)
}

function createAgent(name: string, index: number): AgentRecord {
  const row = Math.floor(index / DEPARTMENTS.length)
  const fromHour = at(SHIFT_STARTS, row % SHIFT_STARTS.length)
  return {
    id: String(FIRST_AGENT_ID + index),
    name,
    email: `${toEmailName(name)}@loja.example.com`,
    // Every fourth agent has no desk, and so no extension.
    extension: index % 4 === 3 ? '' : String(2_000 + FIRST_AGENT_ID + index),
    department: at(DEPARTMENTS, index % DEPARTMENTS.length).id,
    shift: {
      fromHour,
      untilHour: fromHour + SHIFT_HOURS,
      worksSaturdays: row % 2 === 0,
      worksSundays: row % 4 === 0,
    },
    pace: 0.6 + ((index * 37) % 13) / 10,
    status: null,
  }
}

/** With this seed the names of the first 24, the staff of small accounts, differ most. */
const STAFF_SEED = 94

/** Returns this many names, none of them twice. */
function namesOfStaff(count: number): readonly string[] {
  const random = createSeededRandom(STAFF_SEED)
  const names = new Set<string>()
  while (names.size < count) {
    const { firstName, lastName } = BRAZILIAN_NAMES.nameOf(BRAZILIAN_NAMES.draw(random))
    // At work people go by one given name and one surname.
    names.add(`${at(firstName.split(' '), 0)} ${lastName.split(' ').at(-1)}`)
  }
  return [...names].slice(0, count)
}
