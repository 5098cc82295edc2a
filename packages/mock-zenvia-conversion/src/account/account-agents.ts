// The agents of the account that every sandbox has. Names are invented.
import {
  BELGRANO_ID,
  BRASIL_ID,
  CENTRO_ID,
  NORTE_ID,
  PAULISTA_ID,
  TIGRE_ID,
} from './account-groups.ts'
import type { AgentRecord } from './agent.ts'

/** The id of Paula Ferreyra, the user of the integration of every sandbox. */
export const PAULA_ID = '61dc1fc0c0ffee0010000003'

type Seat = Pick<AgentRecord, 'groupId'> & Partial<Omit<AgentRecord, 'card'>>

/** All agents, two or more in each store: one has left, one has no phone, one works half days. */
export const ACCOUNT_AGENTS: readonly AgentRecord[] = [
  agent(PAULA_ID, 'Paula Ferreyra', '+5491155550123', {
    groupId: CENTRO_ID,
    role: 'admin',
    isOnline: true,
  }),
  agent('61dc1fc0c0ffee0010000101', 'Hernán Quiroga', '+5491155550102', {
    groupId: CENTRO_ID,
    isOnline: true,
  }),
  agent('62a1f640c0ffee0010000102', 'Camila Benítez', '+5491155550103', {
    groupId: CENTRO_ID,
    workHours: { fromHour: 9, untilHour: 13 },
  }),
  agent('61dc1fc0c0ffee0010000103', 'Ignacio Varela', '+5491155550104', {
    groupId: NORTE_ID,
    role: 'owner',
  }),
  agent('62a1f640c0ffee0010000104', 'Rocío Maldonado', '+5491155550105', {
    groupId: BELGRANO_ID,
    isOnline: true,
  }),
  agent('62a1f640c0ffee0010000105', 'Tomás Echeverría', '+5491155550106', { groupId: BELGRANO_ID }),
  agent('63776c80c0ffee0010000106', 'Delfina Sosa', '+5491155550107', {
    groupId: TIGRE_ID,
    isOnline: true,
  }),
  agent('63776c80c0ffee0010000107', 'Bruno Cardozo', undefined, { groupId: TIGRE_ID }),
  agent('61dc1fc0c0ffee0010000108', 'Julio Medrano', '+5491155550108', {
    groupId: TIGRE_ID,
    isActive: false,
  }),
  agent('63776c80c0ffee0010000109', 'Larissa Moura', '+5511955550109', {
    groupId: BRASIL_ID,
    role: 'owner',
  }),
  agent('63776c80c0ffee0010000110', 'Thiago Antunes', '+5511955550110', {
    groupId: PAULISTA_ID,
    isOnline: true,
  }),
  agent('63776c80c0ffee0010000111', 'Bianca Rezende', '+5511955550111', { groupId: PAULISTA_ID }),
]

function agent(id: string, name: string, phone: string | undefined, seat: Seat): AgentRecord {
  const [firstName = '', lastName = ''] = name.split(' ')
  const email = `${toAscii(firstName)}.${toAscii(lastName)}@example.com`
  const legacyId = `boreal-${id.slice(-3)}`
  return {
    role: 'agent',
    isActive: true,
    isOnline: false,
    ...seat,
    id,
    card: { id, firstName, lastName, ...(phone && { phone }), email, legacyId, appFields: {} },
  }
}

function toAscii(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
