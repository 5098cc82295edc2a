import { NAMES_COUNT, nameAt, toEmailName } from '../account/people-names.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { toCpf } from './cpf.ts'
import type { CustomerDirectory, CustomerSegment } from './customer-directory.ts'
import type { CustomerRecord } from './customer-record.ts'

const FIRST_CUSTOMER_ID = 9_000
const GROUPS = ['Clientes Ouro', 'Atacado', 'Assinantes', 'Funcionários'] as const
/** Keeps the seeds of customers apart from those of interactions. */
const CUSTOMER_SALT = 0x1b873593

/** Returns the number of a customer's name. */
export function nameNumberOf(seed: number, customer: number): number {
  return mixSeed(seed ^ CUSTOMER_SALT, customer) % NAMES_COUNT
}

/** Simulates the customer with this number: the same seed gives the same customer. */
export function simulateCustomer(
  seed: number,
  directory: CustomerDirectory,
  customer: number,
): CustomerRecord {
  const random = createSeededRandom(mixSeed(seed ^ CUSTOMER_SALT ^ 1, customer))
  const name = nameAt(nameNumberOf(seed, customer))
  return {
    id: String(FIRST_CUSTOMER_ID + customer),
    group: random.chance(0.25) ? random.pick(GROUPS) : '',
    fields: simulateFields(random, { customer, name, segment: directory.segmentOf(customer) }),
  }
}

interface Person {
  readonly customer: number
  readonly name: string
  readonly segment: CustomerSegment['name']
}

function simulateFields(
  random: SeededRandom,
  { customer, name, segment }: Person,
): CustomerRecord['fields'] {
  const some = (share: number, value: () => string): string => (random.chance(share) ? value() : '')
  const digits = (count: number): string =>
    Array.from({ length: count }, (_, index) =>
      String(index === 0 ? 1 + random.below(9) : random.below(10)),
    ).join('')
  const certainFor = (segments: readonly CustomerSegment['name'][], other: number): number =>
    segments.includes(segment) ? 1 : other
  const address = `${toEmailName(name)}.${customer}`
  const phone = some(certainFor(['phone', 'telegram'], 0.4), () => simulatePhone(random))
  const email = some(certainFor(['mail'], 0.5), () => `${address}@example.com`)
  return {
    channel_email:
      email !== '' && random.chance(0.08) ? [email, `${address}@trabalho.example.com`] : email,
    channel_external: some(0.35, () => `cli-${customer}`),
    channel_facebook: some(certainFor(['facebook'], 0.05), () => digits(15)),
    channel_mercado_livre: some(certainFor(['marketplace'], 0.05), () => digits(9)),
    channel_phone: phone !== '' && random.chance(0.08) ? [phone, simulatePhone(random)] : phone,
    channel_telegram: some(certainFor(['telegram'], 0.03), () => digits(9)),
    document: some(0.45, () => toCpf(random.below(1_000_000))),
    main_identifier: name,
    main_photo: some(
      0.3,
      () => `https://files.example.com/photos/${FIRST_CUSTOMER_ID + customer}.jpg`,
    ),
  }
}

const AREA_CODES = '11 19 21 27 31 41 48 51 61 62 71 81 85 92'.split(' ')

/** Makes up a mobile number in Brazil's format. */
function simulatePhone(random: SeededRandom): string {
  const area = random.pick(AREA_CODES)
  return `+55${area}95555${String(random.below(10_000)).padStart(4, '0')}`
}
