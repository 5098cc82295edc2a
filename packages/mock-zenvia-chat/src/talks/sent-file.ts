import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { accountDayAt } from '../time.ts'
import type { Facts } from './facts.ts'
import type { FileKind } from './subject.ts'

/** A file that somebody sends. */
export interface SentFile {
  readonly type: Schemas['ContentType']
  readonly name: string
  readonly contentType: string
}

/** Returns a voice note, which holds no text. */
export function voiceNote(random: SeededRandom, sentAt: number): SentFile {
  return {
    type: 'audio',
    name: `PTT-${numberedName(random, sentAt)}.ogg`,
    contentType: 'audio/ogg',
  }
}

/** Returns a file of the kind, named as a telephone or the shop names it. */
export function createFile(
  kind: FileKind,
  { valueOf }: Facts,
  { random, sentAt }: { readonly random: SeededRandom; readonly sentAt: number },
): SentFile {
  const numbered = numberedName(random, sentAt)
  switch (kind) {
    case 'photo':
      return { type: 'image', name: `IMG-${numbered}.jpg`, contentType: 'image/jpeg' }
    case 'screenshot':
      return { type: 'image', name: `Screenshot-${numbered}.png`, contentType: 'image/png' }
    case 'video':
      return { type: 'video', name: `VID-${numbered}.mp4`, contentType: 'video/mp4' }
    case 'product':
      return { type: 'image', name: 'foto-do-produto.jpg', contentType: 'image/jpeg' }
    case 'receipt':
      return pdf(`comprovante-${valueOf('chamado')}`)
    case 'label':
      return pdf(`etiqueta-${valueOf('postagem')}`)
    case 'boleto':
      return pdf(`boleto-${valueOf('pedido')}`)
    case 'invoice':
      return pdf(`nota-fiscal-${valueOf('nf')}`)
    case 'quote':
      return pdf(`orcamento-${valueOf('chamado')}`)
    case 'manual':
      return pdf('manual-do-produto')
    default:
      return kind satisfies never
  }
}

function pdf(name: string): SentFile {
  return { type: 'file', name: `${name}.pdf`, contentType: 'application/pdf' }
}

function numberedName(random: SeededRandom, sentAt: number): string {
  const { year, month, day } = accountDayAt(sentAt)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${year}${two(month)}${two(day)}-WA${String(1 + random.below(90)).padStart(4, '0')}`
}
