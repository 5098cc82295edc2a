import { defined } from '@ensaio/mock-kit'
import type { Archive } from '../archive/archive.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import { isLatin } from './row-text.ts'
import type { RowText } from './row-text.ts'

/** The encoded texts of customers. An account has three interactions with each, far apart. */
export interface CustomerTexts {
  /** Adds a customer to a row, as an object. Returns false, and adds nothing, where it has to be written in another way. */
  addCustomer(row: RowText, customer: number): boolean
  /** Adds the group and the fields of the customer that was added last, without the photo, as members and a comma. */
  addMembers(row: RowText): void
}

/** With the bytes of each, 64 MB at most; the system gives memory only as it is written. */
const SLOTS_MAX = 131_072
/** More than nearly all customers take. */
const SLOT_BYTES = 512
/** A slot's boundaries: where the fields begin, where the photo, the group, and the end. */
const ENDS = 4

const textsOfArchives = new WeakMap<Archive, CustomerTexts>()

/** Returns the texts of an archive's customers, which all its lists share. */
export function customerTextsOf(archive: Archive): CustomerTexts {
  const texts = textsOfArchives.get(archive) ?? createCustomerTexts(archive)
  textsOfArchives.set(archive, texts)
  return texts
}

function createCustomerTexts({ customers, customerAt }: Archive): CustomerTexts {
  const slots = Math.min(SLOTS_MAX, customers)
  const bytes = Buffer.alloc(slots * SLOT_BYTES)
  const ends = new Uint16Array(slots * ENDS)
  // The customer in each slot and 1; 0 for none.
  const owners = new Uint32Array(slots)
  let slot = 0
  const fill = (customer: number): boolean => {
    const { text, parts } = encode(customerAt(customer))
    if (text.length > SLOT_BYTES || !isLatin(text)) return false
    bytes.write(text, slot * SLOT_BYTES, 'latin1')
    ends.set(parts, slot * ENDS)
    owners[slot] = customer + 1
    return true
  }
  const add = (row: RowText, start: number, end: number): void =>
    row.add(bytes.subarray(slot * SLOT_BYTES + start, slot * SLOT_BYTES + end))
  const endAt = (part: number): number => defined(ends[slot * ENDS + part])

  return {
    addCustomer: (row, customer) => {
      slot = customer % slots
      if (owners[slot] !== customer + 1 && !fill(customer)) return false
      add(row, 0, endAt(2))
      return true
    },
    addMembers: (row) => {
      add(row, endAt(2), endAt(3))
      add(row, endAt(0), endAt(1))
    },
  }
}

/** Encodes the customer, then the group. The photo is the last field, so the others stand in the text in one piece. */
function encode({ id, fields, group }: CustomerRecord): {
  readonly text: string
  readonly parts: readonly number[]
} {
  const start = `{"id":"${id}","fields":`
  const fieldsText = JSON.stringify(fields)
  const photoText = `"main_photo":${JSON.stringify(fields.main_photo)}}`
  const customer = `${start}${fieldsText}}`
  const text = `${customer}"group_name":${JSON.stringify(group)},`
  const photoAt = start.length + fieldsText.length - photoText.length
  return { text, parts: [start.length + 1, photoAt, customer.length, text.length] }
}
