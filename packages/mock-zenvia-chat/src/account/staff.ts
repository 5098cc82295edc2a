import type { AgentRecord, DepartmentRecord, TagRecord } from './account-records.ts'
import { FIRST_NAMES, LAST_NAMES, nameAt, toAddressName } from './people-names.ts'

/** Who works here, the same in every scenario and for every seed: tests name them by id. */
export const DEPARTMENTS: readonly DepartmentRecord[] = [
  { id: '7', name: 'Trocas e devoluções' },
  { id: '8', name: 'Vendas' },
  { id: '9', name: 'Suporte técnico' },
  { id: '10', name: 'Financeiro' },
  { id: '11', name: 'Entregas' },
  { id: '12', name: 'Pós-venda' },
]

/** Each department uses some of them, see `tagsOfDepartment`. Sixteen bits hold which an interaction carries. */
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

/** The first tag that is of no single department. */
const GENERAL_TAGS_FROM = 12

/** Places of the tags that a department uses: two of its own, and the general ones. */
export function tagsOfDepartment(department: number): readonly number[] {
  const general = TAGS.map((_, place) => place).slice(GENERAL_TAGS_FROM)
  return [department * 2, department * 2 + 1, ...general].filter((place) => place < TAGS.length)
}

const FIRST_AGENT_ID = 101
const SHIFT_HOURS = 9
const SHIFT_STARTS = [7, 9, 12, 13] as const

/** The account's agents, spread over departments and shifts so that somebody is there from 7 to 22 on workdays. */
export function createAgents(count: number): readonly AgentRecord[] {
  return Array.from({ length: count }, (_, place) => createAgent(place))
}

function createAgent(place: number): AgentRecord {
  const row = Math.floor(place / DEPARTMENTS.length)
  const fromHour = SHIFT_STARTS[row % SHIFT_STARTS.length] ?? 9
  const name = agentName(place)
  return {
    id: String(FIRST_AGENT_ID + place),
    name,
    email: `${toAddressName(name)}@loja.example.com`,
    // Whoever has an extension takes calls at a desk of their own.
    extension: place % 4 === 3 ? '' : String(2_000 + FIRST_AGENT_ID + place),
    department: DEPARTMENTS[place % DEPARTMENTS.length]?.id ?? '',
    shift: {
      fromHour,
      untilHour: fromHour + SHIFT_HOURS,
      worksSaturdays: row % 2 === 0,
      worksSundays: row % 4 === 0,
    },
    pace: 0.6 + ((place * 37) % 13) / 10,
    status: null,
  }
}

function agentName(place: number): string {
  const first = (place * 13 + 10) % FIRST_NAMES.length
  const last = (place * 29 + 5) % LAST_NAMES.length
  return nameAt(last * FIRST_NAMES.length + first)
}
