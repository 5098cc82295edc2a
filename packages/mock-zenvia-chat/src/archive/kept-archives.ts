import type { ArchiveRecord } from './archive-record.ts'

/** The interactions of archives that are kept together: three large accounts, which take 80 MB each, and their indexes and texts. */
const INTERACTIONS_MAX = 3_000_000

/** Archives that are ready, by their records. */
export interface KeptArchives<Archive extends object> {
  get(record: ArchiveRecord): Archive | undefined
  /** Keeps an archive, and forgets those that were asked for longest ago where there are too many. */
  put(record: ArchiveRecord, archive: Archive): void
}

/** @param interactionsMax that of the archive that was asked for last may have more */
export function createKeptArchives<Archive extends object>(
  interactionsMax = INTERACTIONS_MAX,
): KeptArchives<Archive> {
  const archives = new WeakMap<ArchiveRecord, Archive>()
  // The one that was asked for last stands last. Weak, because an archive is kept no longer than the world of its record.
  let recent: readonly WeakRef<ArchiveRecord>[] = []
  /** Puts the record last, and lists those that are still there. */
  const touch = (record: ArchiveRecord): readonly ArchiveRecord[] => {
    const others = recent.flatMap((one) => one.deref() ?? []).filter((one) => one !== record)
    const records = [...others, record]
    recent = records.map((one) => new WeakRef(one))
    return records
  }
  return {
    get: (record) => {
      const archive = archives.get(record)
      if (archive !== undefined && recent.at(-1)?.deref() !== record) touch(record)
      return archive
    },
    put: (record, archive) => {
      archives.set(record, archive)
      let room = interactionsMax
      for (const one of touch(record).toReversed()) {
        room -= one.count
        if (room < 0 && one !== record) archives.delete(one)
      }
      recent = recent.filter((one) => archives.has(one.deref() ?? record))
    },
  }
}
