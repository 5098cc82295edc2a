/** Stands for any one segment in a rule's path; a parameter as the contract writes it, `{id}`, does too. */
const ANY_SEGMENT = '*'

/**
 * Tells whether a path fits a pattern: segment for segment the same, but for those that stand for any. The pattern may
 * be written with the base path or without it, and a slash at the end makes no difference.
 */
export function toPathTest(pattern: string): (path: string, basePath: string) => boolean {
  const wanted = segmentsOf(pattern)
  return (path, basePath) => {
    const segments = segmentsOf(path)
    if (fits(wanted, segments, isFit)) return true
    return (
      path.startsWith(`${basePath}/`) &&
      fits(wanted, segmentsOf(path.slice(basePath.length)), isFit)
    )
  }
}

/** Tells whether any path of the template (`/prospects/{id}`) below the base path could fit the pattern. */
export function coversTemplate(pattern: string, template: string, basePath: string): boolean {
  const wanted = segmentsOf(pattern)
  return [template, `${basePath}${template}`].some((spelling) =>
    fits(
      wanted,
      segmentsOf(spelling),
      (want, segment) => isFit(want, segment) || segment.includes('{'),
    ),
  )
}

function isFit(want: string, segment: string): boolean {
  return want === ANY_SEGMENT || want === segment || /^\{.*\}$/.test(want)
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/')
}

function fits(
  wanted: readonly string[],
  segments: readonly string[],
  isSegmentFit: (want: string, segment: string) => boolean,
): boolean {
  if (wanted.length !== segments.length) return false
  return wanted.every((want, index) => isSegmentFit(want, segments[index] ?? ''))
}
