// The groups of the account that every sandbox has. Their ids are fixed, so that a test can name them.
import type { GroupRecord } from './group.ts'
import type { OfficeHours } from './office-hours.ts'

export const ACCOUNT_ID = '5e5cf540c0ffee0010000001'
export const CENTRO_ID = '60b62140c0ffee0010000002'
export const NORTE_ID = '60b62140c0ffee0010000003'
export const BELGRANO_ID = '60c91b40c0ffee0010000004'
export const TIGRE_ID = '60c91b40c0ffee0010000005'
export const BRASIL_ID = '61f0a040c0ffee0010000006'
export const PAULISTA_ID = '61f0a040c0ffee0010000007'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const

const OFFICE: OfficeHours = {
  timezone: 'America/Argentina/Buenos_Aires',
  days: WEEKDAYS,
  fromHour: 9,
  untilHour: 18,
}
const SHOP: OfficeHours = { ...OFFICE, days: [...WEEKDAYS, 'Sat'], untilHour: 19 }
const BRAZILIAN_SHOP: OfficeHours = { ...SHOP, timezone: 'America/Sao_Paulo', fromHour: 10 }

const ABSENCE_ES = 'Gracias por escribirnos. Ahora estamos fuera de horario; le respondemos mañana.'
const ABSENCE_PT =
  'Obrigado pela mensagem. Estamos fora do horário; respondemos no próximo dia útil.'

/** The account and its groups, parents before children. */
export const ACCOUNT_GROUPS: readonly GroupRecord[] = [
  {
    ...named(ACCOUNT_ID, 'Boreal Motors', 'boreal'),
    ancestors: [],
    type: ['group'],
    officeHours: OFFICE,
    countryCode: 'AR',
    absenceMessage: ABSENCE_ES,
  },
  {
    ...named(CENTRO_ID, 'Boreal Centro', 'boreal-centro'),
    ...below(ACCOUNT_ID),
    type: ['store'],
    officeHours: SHOP,
    countryCode: 'AR',
    absenceMessage: ABSENCE_ES,
  },
  {
    ...named(NORTE_ID, 'Boreal Norte', 'boreal-norte'),
    ...below(ACCOUNT_ID),
    type: ['group'],
    officeHours: OFFICE,
    countryCode: 'AR',
  },
  {
    ...named(BELGRANO_ID, 'Boreal Belgrano', 'boreal-belgrano'),
    ...below(ACCOUNT_ID, NORTE_ID),
    type: ['store'],
    officeHours: SHOP,
    countryCode: 'AR',
    absenceMessage: ABSENCE_ES,
  },
  {
    // No message for the hours when nobody works: such groups exist too.
    ...named(TIGRE_ID, 'Boreal Tigre', 'boreal-tigre'),
    ...below(ACCOUNT_ID, NORTE_ID),
    type: ['store', 'leadProvider'],
    officeHours: SHOP,
    countryCode: 'AR',
  },
  {
    ...named(BRASIL_ID, 'Boreal Brasil', 'boreal-brasil'),
    ...below(ACCOUNT_ID),
    type: ['group'],
    officeHours: { ...OFFICE, timezone: 'America/Sao_Paulo' },
    countryCode: 'BR',
    absenceMessage: ABSENCE_PT,
  },
  {
    ...named(PAULISTA_ID, 'Boreal Paulista', 'boreal-paulista'),
    ...below(ACCOUNT_ID, BRASIL_ID),
    type: ['store'],
    officeHours: BRAZILIAN_SHOP,
    countryCode: 'BR',
    absenceMessage: ABSENCE_PT,
  },
]

/** Returns the names of a group. `displayName` is the public name, `name` the internal one; prospects show the public one. */
function named(
  id: string,
  displayName: string,
  code: string,
): Pick<GroupRecord, 'id' | 'name' | 'code' | 'displayName'> {
  return { id, name: displayName, displayName, code }
}

function below(...ancestors: readonly string[]): Pick<GroupRecord, 'parent' | 'ancestors'> {
  return { parent: ancestors.at(-1) ?? ACCOUNT_ID, ancestors }
}
