import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { FormFile } from './form-file.ts'

/** Where files of the sandbox seem to be kept. Nothing is: the host is reserved for examples. */
const FILES_URL = 'https://files.example.com'

/**
 * The file as a message carries it.
 * @param id tells it from other files of the same name
 */
export function toAttachment(file: FormFile, id: string): Schemas['Attachment'] {
  return {
    type: kindOf(file),
    url: `${FILES_URL}/${id}/${encodeURIComponent(file.name.toWellFormed())}`,
  }
}

function kindOf({ contentType }: FormFile): Schemas['AttachmentTypes'] {
  const [kind = ''] = contentType.toLowerCase().split('/')
  if (kind === 'image') return 'IMAGE'
  if (kind === 'audio') return 'AUDIO'
  return kind === 'video' ? 'VIDEO' : 'FILE'
}
