const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const COMMENT_MAX = 0xffff

/** How large the files in an archive say that they are, all together. */
export function unpackedSize(zip: Buffer): number {
  const end = endOf(zip)
  if (end < 0) return 0
  let at = zip.readUInt32LE(end + 16)
  let size = 0
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === ENTRY) {
    size += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return size
}

/** The table of contents is named at the end, before a comment. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_LENGTH - COMMENT_MAX)
  for (let at = zip.length - END_LENGTH; at >= first; at--) {
    if (zip.readUInt32LE(at) === END) return at
  }
  return -1
}
