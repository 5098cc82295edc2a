// Finds unknown keys that were probably meant to be known ones.
import type { Finding } from './finding.ts'
import type { OnUnknown } from './pruner.ts'

/** Shorter keys are one letter from too many others. */
const LENGTH_MIN = 4

/** The unknown keys of one body that are compared: nobody misspells more, and hostile bodies have many. */
const COMPARED_MAX = 200

/** Collects findings about misspelled keys, as the pruner of a body meets unknown ones. */
export function collectMisspelled(pointer: string): {
  readonly findings: readonly Finding[]
  readonly onUnknown: OnUnknown
} {
  const findings: Finding[] = []
  let compared = 0
  return {
    findings,
    onUnknown: (name, object, documented) => {
      if ((compared += 1) > COMPARED_MAX) return
      const meant = [...documented.keys()].find(
        (known) => !Object.hasOwn(object, known) && isMisspelled(name, known),
      )
      if (meant === undefined) return
      const received = 'a key that is not documented and looks like it'
      findings.push({ where: `/${name}`, rule: 'undocumented', expected: meant, received, pointer })
    },
  }
}

/** Tells if a key is another but for one letter or for upper and lower case. */
export function isMisspelled(written: string, known: string): boolean {
  if (known.length < LENGTH_MIN || Math.abs(written.length - known.length) > 1) return false
  if (written === known) return false
  if (written.toLowerCase() === known.toLowerCase()) return true
  let same = 0
  while (written[same] === known[same]) same += 1
  const isLonger = written.length > known.length
  const isShorter = written.length < known.length
  return written.slice(isShorter ? same : same + 1) === known.slice(isLonger ? same : same + 1)
}
