/** Puts a section of a page in the place of the older one, or at the end. */
export function replaceSection(page: string, heading: string, section: string): string {
  const from = page.indexOf(`\n${heading}\n`)
  if (from === -1) return page + section
  const next = page.indexOf('\n## ', from + heading.length)
  return page.slice(0, from) + section + (next === -1 ? '' : page.slice(next))
}
