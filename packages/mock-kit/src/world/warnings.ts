/** A body of a mebibyte can be read otherwise in a hundred thousand places; the first hundreds are enough to read. */
const WARNINGS_MAX = 500

const MORE = `more than ${WARNINGS_MAX} warnings: the others are not kept`

/** Adds a warning to a list, which begins with the first one; returns the list. */
export function addWarning(list: string[] | undefined, text: string): string[] {
  if (list === undefined) return [text]
  if (list.length <= WARNINGS_MAX) list.push(list.length === WARNINGS_MAX ? MORE : text)
  return list
}
