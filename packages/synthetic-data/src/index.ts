export type { RandomSource } from './random/random-source.ts'
export { createPermutation } from './random/permutation.ts'
export type { Permutation } from './random/permutation.ts'
export { givenIndexOf, lastIndexOf, middleIndexOf } from './names/people-names.ts'
export type { Gender, PeopleNames, PersonName } from './names/people-names.ts'
export {
  AMERICAN_CITIES,
  AMERICAN_STAFF,
  AMERICAN_STREETS,
  BRAZILIAN_CARRIERS,
  BRAZILIAN_STREETS,
  BROWSERS,
  IP_ADDRESSES,
} from '../generated/tables.ts'
export { ARGENTINE_NAMES } from './names/argentina.ts'
export { BRAZILIAN_NAMES } from './names/brazil.ts'
export { AMERICAN_NAMES } from './names/united-states.ts'
export {
  MAILBOX_SEPARATORS,
  mailboxStyleOf,
  toEmailName,
  toMailboxName,
  toMailboxWords,
} from './names/email-name.ts'
export { cpfRegionOf, createCpfBook, toCpf } from './numbers/cpf.ts'
export type { CpfBook } from './numbers/cpf.ts'
export { createPhoneBook } from './numbers/phone-book.ts'
export type { PhoneBook, PhonePlan } from './numbers/phone-book.ts'
export { AMERICAN_PHONES, ARGENTINE_PHONES, BRAZILIAN_PHONES } from './numbers/phone-plans.ts'
export { createDniBook } from './numbers/dni.ts'
export type { VehicleMarket } from './vehicles/draw-vehicle.ts'
export { ARGENTINE_VEHICLES, BRAZILIAN_VEHICLES } from './vehicles/markets.ts'
