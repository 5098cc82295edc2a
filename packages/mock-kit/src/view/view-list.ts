import type { ViewPiece } from './known-view.ts'
import { piecesOf } from './view-run.ts'

/** A body that is a list of views, or an object with one such list in it. */
export interface ViewList {
  readonly pieces: readonly ViewPiece[]
  /** The same body around another list. */
  around(views: readonly object[]): unknown
  /** The text before and behind those of the list's items. */
  frame(): readonly [string, string]
}

/** Finds the list of views in a body; `undefined` where there is none, or where it holds anything else. */
export function viewListIn(body: unknown): ViewList | undefined {
  if (Array.isArray(body)) {
    const pieces = viewPiecesOf(body)
    return pieces && { pieces, around: (views) => views, frame: () => ['[', ']'] }
  }
  if (typeof body !== 'object' || body === null) return undefined
  for (const key in body) {
    const pieces = viewPiecesOf((body as Readonly<Record<string, unknown>>)[key])
    if (pieces !== undefined) return viewListAt(key, pieces, body)
  }
  return undefined
}

function viewListAt(key: string, pieces: readonly ViewPiece[], body: object): ViewList {
  return {
    pieces,
    around: (others) => ({ ...body, [key]: others }),
    frame: () => {
      const names = Object.keys(body)
      const place = names.indexOf(key)
      const before = textsOf(body, names.slice(0, place))
      const behind = textsOf(body, names.slice(place + 1))
      const start = [...before, `${JSON.stringify(key)}:[`].join(',')
      return [`{${start}`, `${[']', ...behind].join(',')}}`]
    },
  }
}

function textsOf(body: object, names: readonly string[]): readonly string[] {
  const values = body as Readonly<Record<string, unknown>>
  return names
    .filter((name) => values[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(values[name])}`)
}

function viewPiecesOf(value: unknown): readonly ViewPiece[] | undefined {
  return Array.isArray(value) && value.length > 0 ? piecesOf(value) : undefined
}
