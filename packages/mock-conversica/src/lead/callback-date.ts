/** An instant as the callbacks write it: UTC, whole seconds, an offset instead of a Z (`2019-05-10T05:57:44+00:00`). */
export function toCallbackDate(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, -'.000Z'.length)}+00:00`
}
