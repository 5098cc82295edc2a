/** Stands for any one segment in a rule's path. */
const ANY_SEGMENT = '*'

/** Tells whether a path fits a pattern: segment for segment the same, but for `*`. */
export function toPathTest(pattern: string): (path: string) => boolean {
  if (!pattern.includes(ANY_SEGMENT)) return (path) => path === pattern
  const wanted = pattern.split('/')
  return (path) =>
    fits(wanted, path.split('/'), (want, segment) => want === ANY_SEGMENT || want === segment)
}

/** Tells whether any path of the template (`/v1/prospects/{id}`) could fit the pattern. */
export function coversTemplate(pattern: string, template: string): boolean {
  return fits(
    pattern.split('/'),
    template.split('/'),
    (want, segment) => want === ANY_SEGMENT || want === segment || segment.includes('{'),
  )
}

function fits(
  wanted: readonly string[],
  segments: readonly string[],
  isFit: (want: string, segment: string) => boolean,
): boolean {
  if (wanted.length !== segments.length) return false
  return wanted.every((want, index) => isFit(want, segments[index] ?? ''))
}
