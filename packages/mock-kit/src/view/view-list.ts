import { isView } from './define-view.ts'

/** A body that is a list of views, or an object with one such list in it. */
export interface ViewList {
  readonly views: readonly object[]
  /** The same body around another list. */
  around(views: readonly object[]): unknown
  /** The same body around the text of the list. */
  textAround(list: string): string
}

/** Finds the list of views in a body; `undefined` where there is none, or where it holds anything else. */
export function viewListIn(body: unknown): ViewList | undefined {
  if (isViews(body)) return { views: body, around: (views) => views, textAround: (list) => list }
  if (typeof body !== 'object' || body === null) return undefined
  for (const key in body) {
    const value = (body as Readonly<Record<string, unknown>>)[key]
    if (isViews(value)) return viewListAt(key, value, body)
  }
  return undefined
}

function viewListAt(key: string, views: readonly object[], body: object): ViewList {
  return {
    views,
    around: (others) => ({ ...body, [key]: others }),
    textAround: (list) =>
      `{${Object.entries(body)
        .filter(([, value]) => value !== undefined)
        .map(
          ([name, value]) =>
            `${JSON.stringify(name)}:${name === key ? list : JSON.stringify(value)}`,
        )
        .join(',')}}`,
  }
}

function isViews(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isView)
}
