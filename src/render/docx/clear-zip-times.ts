/**
 * The same zip file with every entry dated 1980-01-01, the first day that a zip file knows: the writer
 * stamps the moment of writing, and the same plan must give the same bytes. The sizes of the file's own
 * parts are trusted: it is one that we have just written.
 *
 * Layout: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end), 4.4.6 (MS-DOS
 * date and time).
 *
 * @throws {Error} when the bytes do not end as a zip file without a comment ends.
 */
export function clearZipTimes(zip: Uint8Array): Uint8Array {
  const cleared = zip.slice()
  const view = new DataView(cleared.buffer)
  const end = cleared.length - endLength
  if (end < 0 || view.getUint32(end, true) !== endSignature) {
    throw new Error('the bytes do not end with the end of a zip directory')
  }
  const entries = view.getUint16(end + 10, true)
  let central = view.getUint32(end + 16, true)
  for (let entry = 0; entry < entries; entry += 1) {
    const local = view.getUint32(central + 42, true)
    view.setUint32(local + 10, firstDay, true)
    view.setUint32(central + 12, firstDay, true)
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(central + at, true))
    central += centralLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return cleared
}

const endSignature = 0x06054b50
const endLength = 22
const centralLength = 46
/** Year 0 after 1980, month 1, day 1, midnight: the date in the upper half, the time in the lower. */
const firstDay = ((0 << 9) | (1 << 5) | 1) << 16
