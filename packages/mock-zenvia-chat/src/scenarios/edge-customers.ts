import { at } from '@ensaio/mock-kit'
import type { CustomerRecord } from '../customer/customer-record.ts'

const NAMES: readonly (string | string[])[] = [
  'Zoë Ångström',
  '李小龍',
  'محمد الأمين',
  "O'Connor, Seán",
  'João "Jota" Peçanha',
  '👩🏽‍🚀 Astronauta',
  '<b>Negrito</b> & Cia.',
  'Ωmega Ἀλέξανδρος',
  'e\u0301lise (decomposta)',
  'Élise (composta)',
  '100% Algodão_Puro',
  'x'.repeat(300),
  ' Espaços  nas pontas ',
  ['Maria da Silva', 'Maria Silva Souza'],
  '',
  'null',
  '48213',
  'linha\nquebrada\te tabulada',
  'Ünïcödé, com vírgula; e ponto',
]

const EMAILS: readonly (string | string[])[] = [
  '',
  'maiúscula@EXAMPLE.com',
  ['um@example.com', 'dois@example.com', 'tres@example.com'],
]
const PHONES: readonly (string | string[])[] = [
  '',
  ['+5511955550101', '+5511955550177'],
  '+5511955550101',
]

/** Above the ids of simulated customers, so that no id is used twice. */
const FIRST_EDGE_ID = 90_000

/** Returns a function that replaces the simulated customer by one with unusual values. */
export function edgeCustomer(number: number): (simulated: CustomerRecord) => CustomerRecord {
  return (simulated) => ({
    id: String(FIRST_EDGE_ID + number),
    group: number % 4 === 0 ? 'Grupo "Ouro" — São Paulo' : '',
    fields: {
      ...(number % 5 === 0 ? NO_FIELDS : simulated.fields),
      ...(number % 7 === 3 ? SEVERAL_VALUES : {}),
      main_identifier: at(NAMES, number % NAMES.length),
      channel_email: at(EMAILS, number % EMAILS.length),
      channel_phone: at(PHONES, number % PHONES.length),
    },
  })
}

/** The document says of every field that it can be a list. */
const SEVERAL_VALUES: Omit<
  CustomerRecord['fields'],
  'main_identifier' | 'channel_email' | 'channel_phone'
> = {
  channel_external: ['cli-90001', 'erp:90001'],
  channel_facebook: ['100000000090001', '100000000090002'],
  channel_mercado_livre: ['900090001', '900090002'],
  channel_telegram: ['700090001', '700090002'],
  document: ['00000000191', '00000000272'],
  main_photo: ['https://files.example.com/photos/a.jpg', 'https://files.example.com/photos/b.jpg'],
}

const NO_FIELDS: CustomerRecord['fields'] = {
  channel_email: '',
  channel_external: '',
  channel_facebook: '',
  channel_mercado_livre: '',
  channel_phone: '',
  channel_telegram: '',
  document: '',
  main_identifier: '',
  main_photo: '',
}
