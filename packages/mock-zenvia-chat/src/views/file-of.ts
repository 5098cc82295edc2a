import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Dice } from '../story/dice.ts'

type Kind = Schemas['ContentType']

const FILES: readonly (readonly [type: Kind, name: string, contentType: string])[] = [
  ['image', 'etiqueta.jpg', 'image/jpeg'],
  ['image', 'foto.jpg', 'image/jpeg'],
  ['image', 'captura.png', 'image/png'],
  ['audio', 'audio.ogg', 'audio/ogg'],
  ['file', 'comprovante.pdf', 'application/pdf'],
  ['file', 'nota-fiscal.pdf', 'application/pdf'],
  ['video', 'defeito.mp4', 'video/mp4'],
]

/** A file in a message. Nothing can be fetched at its address. */
export function fileOf(
  dice: Dice,
  folder: string,
): { readonly type: Kind; readonly file: Schemas['MessageFile'] } {
  const [type, name, contentType] = FILES[dice.below(FILES.length)] ?? ['file', 'arquivo', '']
  const url = `https://files.example.com/${folder}/${name}`
  return { type, file: { name, url, content_type: contentType } }
}
