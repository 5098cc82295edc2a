/** Stands for any one segment in a rule's path; a parameter as the contract writes it, `{id}`, does too. */
const ANY_SEGMENT = '*'

/**
 * Tells whether a path fits a pattern: segment for segment the same, but for those that stand for any. The pattern may
 * be written with the base path or without it. A slash at the end makes no difference, nor does it matter which characters
 * are percent-encoded: a segment is compared as it reads.
 */
export function toPathTest(pattern: string): (path: string, basePath: string) => boolean {
  const wanted = segmentsOf(pattern)
  return (path, basePath) => {
    const segments = segmentsOf(path)
    if (fits(wanted, segments, isFit)) return true
    const base = segmentsOf(basePath)
    const isBelow = base.every((segment, index) => segment === segments[index])
    return isBelow && fits(wanted, ['', ...segments.slice(base.length)], isFit)
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
  return path.replace(/\/$/, '').split('/').map(decoded)
}

/** Decodes a segment; one whose encoding is broken stands as it was written. */
function decoded(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // a URIError says no more
  }
}

function fits(
  wanted: readonly string[],
  segments: readonly string[],
  isSegmentFit: (want: string, segment: string) => boolean,
): boolean {
  if (wanted.length !== segments.length) return false
  return wanted.every((want, index) => isSegmentFit(want, segments[index] ?? ''))
}
