// Fictional people. The lists are our own: a library of names would take most of the sandbox's start-up time.
import type { Random } from '@ensaio/mock-kit'
import type { Lead } from '../lead/lead.ts'

const FIRST_NAMES =
  'Alba Anton Beatriz Bram Carla Cedric Dalia Dario Edda Elio Fatima Finn Greta Gustavo Hanna Hugo Ines Ivo Jana Joaquim Kaya Kofi Lara Leandro Malin Mateo Nora Nuno Odile Omar Paula Pedro Quirin Rania Ravi Sara Soren Tamar Tomas Ulrike Vera Viktor Wanda Yara Yusuf Zoe'.split(
    ' ',
  )

const LAST_NAMES =
  'Abreu Adler Almeida Bakker Barros Castell Costa Dahl Duarte Engel Farias Ferro Grau Hartog Holm Iversen Jansen Keller Lemos Lindt Marques Moreau Naumann Novak Oliva Osei Pacheco Prado Quist Ramalho Reis Sandoval Schmid Tavares Toledo Ueda Vance Viana Weiss Ximenes Yamada Zanetti'.split(
    ' ',
  )

const SOURCES = ['Autumn Fair', 'Newsletter', 'Partner Referral', 'Product Tour', 'Website']
const TYPES = ['Internet', 'Phone-In', 'Web Form']
const CITIES = [
  ['Ashby', 'MA', '01431'],
  ['Bellmead', 'TX', '76705'],
  ['Corinth', 'NY', '12822'],
  ['Dunmore', 'PA', '18512'],
] as const
const REPS = [
  ['rep-11', 'Helena Prado'],
  ['rep-12', 'Marcus Lindt'],
  ['rep-13', 'Tiago Reis'],
  ['rep-14', 'Sunniva Dahl'],
] as const

/** Generates a lead with the common keys. The number keeps addresses unique where names are equal. */
export function generateLead(random: Random, id: string, number: number): Lead {
  const [firstName, lastName] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)]
  const [repId, repName] = random.pick(REPS)
  const [city, state, zip] = random.pick(CITIES)
  const agrees = random.chance(0.4)
  return {
    apiVersion: '7.2',
    id,
    firstName,
    lastName,
    email: `${firstName}.${lastName}.${number}@example.net`.toLowerCase(),
    cellPhone: `+1${random.pick(['212', '415', '617'])}55501${random.integer(10, 99)}`,
    city,
    state,
    zip,
    leadSource: random.pick(SOURCES),
    leadType: random.pick(TYPES),
    leadStatus: 'New',
    conversationId: 'New Enquiries',
    repId,
    repName,
    optOut: false,
    smsOptIn: agrees,
    smsOptOut: !agrees && random.chance(0.2),
  }
}
