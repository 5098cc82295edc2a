// Commands that write to a prospect. A command that may have been carried out is looked up before it is repeated.
import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Clients } from '../vendor/create-clients.ts'
import { type Command, toReference } from './command.ts'

export interface WriteOptions {
  readonly conversion: Clients['conversion']
  /** The key of the command. */
  readonly key: string
  /** True where an earlier attempt may have been carried out. */
  readonly isUncertain: boolean
}

/** Writes a note, once: the reference at its end shows which command it comes from. */
export async function writeNote(
  { prospectId, text }: Extract<Command, { kind: 'note' }>,
  { conversion, key, isUncertain }: WriteOptions,
): Promise<void> {
  const reference = `(ref ${toReference(key)})`
  if (isUncertain) {
    const interactions = await conversion.interactions.ofProspect(prospectId)
    if (interactions.some(({ output }) => output?.comment?.includes(reference) === true)) return
  }
  const note = { type: 'note', content: `${text}\n\n${reference}` } as const
  await conversion.interactions.create(prospectId, note)
}

/** Puts a label on, in the name of the integration's user. */
export async function putLabel(
  { prospectId, label }: Extract<Command, { kind: 'label' }>,
  options: WriteOptions,
): Promise<void> {
  const { conversion } = options
  if (await alreadyShows(prospectId, options, (prospect) => prospect.label === label)) return
  await conversion.actAsUser.label(prospectId, label)
}

/** Fills additional fields. */
export async function fillFields(
  { prospectId, values }: Extract<Command, { kind: 'additional-data' }>,
  options: WriteOptions,
): Promise<void> {
  const { conversion } = options
  const holds = ({ additionalData = {} }: Prospect): boolean =>
    Object.entries(values).every(([key, value]) => additionalData[key] === value)
  if (await alreadyShows(prospectId, options, holds)) return
  await conversion.prospects.updateAdditionalData(prospectId, values)
}

async function alreadyShows(
  prospectId: string,
  { conversion, isUncertain }: WriteOptions,
  shows: (prospect: Prospect) => boolean,
): Promise<boolean> {
  return isUncertain && shows(await conversion.prospects.get(prospectId))
}
