import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { onlyDocumented } from '../answers/only-documented.ts'
import type { FormFile } from './form-file.ts'

type Message = Schemas['InteractionMessage']

/** What a message says: its text, and what goes with it. */
export interface MessageContent extends Pick<
  Message,
  'buttons' | 'list' | 'productList' | 'template' | 'templateParameters'
> {
  readonly text: string
  readonly file?: FormFile
}

/** Reads what is to be sent; `undefined` unless it is exactly one of the four kinds. */
export function toContent(message: Schemas['NewMessage']): MessageContent | undefined {
  const { content, list, buttons, productList } = onlyDocumented('NewMessage', message)
  const kinds = [content, list, buttons, productList].filter((kind) => kind !== undefined)
  if (kinds.length !== 1) return undefined
  if (content !== undefined) return { text: content }
  if (list !== undefined) return { text: list.body, list }
  if (buttons !== undefined) return { text: buttons.body, buttons }
  return productList && { text: productList.body, productList }
}
