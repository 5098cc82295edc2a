// The edge to the memory of the process.
import { constants, performance, PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8'

/** The size at which the young generation stops growing: room for the garbage of some hundred requests. V8 would go to several times as much. */
const YOUNG_BYTES_MAX = 12 * 1024 * 1024

/** The same for a process with many records, of which more live on. V8 would go to 64 MB, and clearing those holds the event loop for 40 ms. */
const LARGE_YOUNG_BYTES_MAX = 24 * 1024 * 1024

/** The growth since the last collection that starts the next one; V8 would let the heap grow fourfold. */
const GROWTH_PERCENT = 50

/** The heap from which its growth is limited: more than a large scenario takes. */
const LARGE_BYTES_MIN = 256 * 1024 * 1024

/** The same for such a heap. */
const LARGE_GROWTH_PERCENT = 15

/** The least growth, in bytes: a smaller heap would be collected all the time, where the memory is taken by other things. */
const GROWTH_BYTES_MIN = (LARGE_BYTES_MIN * LARGE_GROWTH_PERCENT) / 100

/** The most by which V8 lets a heap grow by itself: fourfold. */
const OWN_GROWTH_PERCENT = 300

/** The resident memory from which a process saves: more than two large scenarios take, and far from a gigabyte. */
const RESIDENT_BYTES_MAX = 600 * 1024 * 1024

/** The factor that bin/ensaio.js sets: none. */
const FIRST_GROWTH = 1

/**
 * Holds the heap of this process small, for a sandbox whose records are few: under load it takes 140 MB instead of 240,
 * and a tenth more time. V8 has a limit for the young generation, but reads it before any line of a program runs; so its
 * growth is stopped instead. For a process of our own only.
 */
export function holdHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
  onEachCollection(growYoungTo(YOUNG_BYTES_MAX))
}

/**
 * Lets the young generation grow, but not as far as V8 would. A heap that is large grows slowly: V8 would let it become three times what
 * it holds, and a process with a few large scenarios would take two gigabytes. Past `residentBytesMax`, collections return the memory that
 * they free: V8 would keep all of it, up to half a gigabyte, for later.
 */
export function letHeapGrow(residentBytesMax = RESIDENT_BYTES_MAX): void {
  const growYoung = growYoungTo(LARGE_YOUNG_BYTES_MAX)
  const setPercent = flagSetter('heap-growing-percent')
  spareBytesNow = () => residentBytesMax - process.memoryUsage.rss()
  onEachCollection(() => {
    growYoung()
    const spareBytes = spareBytesNow()
    setPercent(growthPercent(getHeapStatistics().used_heap_size, spareBytes))
    save(spareBytes < 0)
  })
}

/** Does something now, and after each collection. Returns a function that ends it. */
function onEachCollection(adjust: () => void): () => void {
  const observer = new PerformanceObserver(adjust)
  observer.observe({ entryTypes: ['gc'] })
  adjust()
  return () => observer.disconnect()
}

/** Returns a function that has the young generation grow to this size in its next step. It grows in a collection, and shrinks in one after a rest. */
function growYoungTo(bytes: number): () => void {
  const setGrowth = flagSetter('semi-space-growth-factor')
  return () => setGrowth(Math.max(1, Math.floor(bytes / youngRoom())))
}

/** The memory that the process may take before it saves. Without a limit for a process that is not ours alone. */
let spareBytesNow = (): number => Number.POSITIVE_INFINITY

/** Has collections return memory. */
const save = flagSwitch('optimize-for-size')

let collecting: Promise<void> | undefined

/**
 * Resolves when the process can take on work that needs much memory: at once, or, where it saves, when it has collected the garbage of the
 * work before. Nothing else would collect it while a thread takes memory beside the heap, or where the machine is too busy to keep up.
 */
export async function makeRoom(): Promise<void> {
  if (spareBytesNow() >= 0) return
  collecting ??= collect().finally(() => (collecting = undefined))
  await collecting
}

/** The longest wait for a collection, in milliseconds: on a busy machine it takes two seconds. */
const COLLECTION_MS_MAX = 10_000

/** Collects the old generation beside other work: `gc()` alone would do it at once, and hold the event loop for a second. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const { runInNewContext } = await import('node:vm')
  const collectYoung = runInNewContext('gc') as (kind: { readonly type: 'minor' }) => void // so V8 defines it
  const done = nextOldCollection()
  save(true)
  // After a collection of the young generation V8 looks whether it is time for one of the old: with this flag it always is.
  setFlagsFromString('--stress-incremental-marking')
  collectYoung({ type: 'minor' })
  setFlagsFromString('--no-stress-incremental-marking')
  await done
}

/** Resolves after the next collection of the old generation, or when that takes too long. */
function nextOldCollection(): Promise<void> {
  const askedAt = performance.now()
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      // The one before may be told of only now.
      const entries = list.getEntries().filter(({ startTime }) => startTime >= askedAt)
      if (entries.some(isOfOldGeneration)) end()
    })
    const timer = setTimeout(end, COLLECTION_MS_MAX)
    observer.observe({ entryTypes: ['gc'] })

    function end(): void {
      clearTimeout(timer)
      observer.disconnect()
      resolve()
    }
  })
}

function isOfOldGeneration(entry: object): boolean {
  const { detail } = entry as { readonly detail?: { readonly kind?: number } } // as entries of collections have it
  return detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR
}

/** Returns the percentage by which a heap may grow until its next collection; 0 leaves it to V8. */
export function growthPercent(usedBytes: number, spareBytes: number): number {
  if (usedBytes > LARGE_BYTES_MIN) return LARGE_GROWTH_PERCENT
  const percent = Math.floor((Math.max(spareBytes, GROWTH_BYTES_MIN) / usedBytes) * 100)
  return percent > OWN_GROWTH_PERCENT ? 0 : percent
}

/** Does something that makes many records: the young generation grows meanwhile, but not further than a process with few will let it. */
export async function growWhile<Result>(make: () => Promise<Result>): Promise<Result> {
  const end = onEachCollection(growYoungTo(YOUNG_BYTES_MAX))
  try {
    return await make()
  } finally {
    end()
    // V8 rejects code that was cached under other flags, and more is loaded after this.
    setFlagsFromString(`--semi-space-growth-factor=${FIRST_GROWTH}`)
  }
}

/** Returns a function that sets a flag of V8, if it has another value. */
function flagSetter(flag: string): (value: number) => void {
  let set: number | undefined
  return (value) => {
    if (value === set) return
    set = value
    setFlagsFromString(`--${flag}=${value}`)
  }
}

/** Returns a function that turns a flag of V8 on or off. */
function flagSwitch(flag: string): (isOn: boolean) => void {
  let was = false
  return (isOn) => {
    if (isOn === was) return
    was = isOn
    setFlagsFromString(isOn ? `--${flag}` : `--no-${flag}`)
  }
}

/** In bytes. Its two halves take twice as much, but after it shrank only one may be there: the size would mislead. */
function youngRoom(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
  return young === undefined ? YOUNG_BYTES_MAX : young.space_used_size + young.space_available_size
}
