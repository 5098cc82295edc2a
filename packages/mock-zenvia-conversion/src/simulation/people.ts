import {
  createCpfBook,
  createDniBook,
  createPhoneBook,
  toMailboxName,
} from '@ensaio/synthetic-data'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { countryOf } from './country.ts'
import type { Country } from './country.ts'

/** The name of a made-up person. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
}

/** The people of a world's countries: the same number is the same person. No two share a phone, a document or an email address. */
export interface People {
  personOf(country: Country, number: number): Person
  phoneOf(country: Country, number: number): string
  emailOf(person: Person, number: number): string
  documentOf(country: Country, number: number): ProspectRecord['nin'][number]
}

const peoples = new WeakMap<ZenviaConversionWorld['data'], People>()

/** Returns the people of a world. They follow from its seed, so they are no part of it. */
export function peopleOf(world: ZenviaConversionWorld): People {
  const cached = peoples.get(world.data)
  if (cached !== undefined) return cached
  const people = createPeople(world)
  peoples.set(world.data, people)
  return people
}

function createPeople({ randomFor }: ZenviaConversionWorld): People {
  const seeds = randomFor('books')
  const phones = {
    AR: createPhoneBook(countryOf('AR').phones, seeds.seed()),
    BR: createPhoneBook(countryOf('BR').phones, seeds.seed()),
  }
  const [cpfs, dnis] = [createCpfBook(seeds.seed()), createDniBook(seeds.seed())]
  return {
    personOf: ({ names }, number) => names.nameOf(names.draw(randomFor(`person ${number}`))),
    phoneOf: ({ code }, number) => phones[code].phoneOf(number),
    emailOf: ({ firstName, lastName }, number) =>
      `${toMailboxName(`${firstName} ${lastName}`, number)}@example.com`,
    documentOf: ({ code }, number) =>
      code === 'BR'
        ? { type: 'CPF', number: cpfs.cpfOf(number, phones.BR.areaCodeOf(number)) }
        : { type: 'DNI', number: dnis.dniOf(number) },
  }
}
