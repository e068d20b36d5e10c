/** The names in the central directory (APPNOTE.TXT 4.3.12); none where there is no such directory. */
export function entryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return []
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    names.push(latin(bytes.subarray(at + 46, at + 46 + (name ?? 0))))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return names
}

function endOfDirectory(view: DataView): number | undefined {
  const longestComment = 65_535
  for (
    let at = view.byteLength - 22;
    at >= Math.max(0, view.byteLength - 22 - longestComment);
    at -= 1
  )
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

/** Each byte as the character of its number. */
export function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
