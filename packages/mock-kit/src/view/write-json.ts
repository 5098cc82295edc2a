import { viewListIn } from './view-list.ts'

const texts = new WeakMap<object, string>()

/** The body as JSON; the text of each view is written once and kept as long as the view. */
export function writeJson(body: unknown): string {
  const list = viewListIn(body)
  if (list === undefined) return JSON.stringify(body)
  return list.textAround(`[${list.views.map(textOf).join(',')}]`)
}

function textOf(view: object): string {
  const known = texts.get(view)
  if (known !== undefined) return known
  const text = JSON.stringify(view)
  texts.set(view, text)
  return text
}
