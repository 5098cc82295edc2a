/** The instant as the vendor writes it: UTC, with milliseconds. */
export function toIsoDate(instant: number): string {
  return new Date(instant).toISOString()
}
