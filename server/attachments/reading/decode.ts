import { hasUtf16Mark } from '../type-of.ts'

/** The words of a text file, in whatever encoding the programs of the house write. */
export function decode(bytes: Buffer): string {
  if (hasUtf16Mark(bytes)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  return exactly('utf-8', bytes) ?? new TextDecoder(oldEncoding(bytes)).decode(bytes)
}

/** The end may be in the middle of a letter: large files are read up to somewhere. */
function exactly(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** Enough to tell one from another. */
const SAMPLE = 64 * 1024

/**
 * Korean: pairs that are syllables. Cyrillic: high bytes side by side, since whole words are made
 * of them. Polish and Romanian: here and there one among plain letters.
 */
function oldEncoding(bytes: Buffer): string {
  const sample = bytes.subarray(0, SAMPLE)
  const korean = exactly('euc-kr', sample)
  if (korean !== undefined && share(korean, /\p{sc=Hangul}/gu, /[^\x00-\x7f]/gu) > 0.8) {
    return 'euc-kr'
  }
  let high = 0
  let side = 0
  for (let at = 0; at < sample.length; at++) {
    if (!isLetter(sample[at])) continue
    high++
    if (isLetter(sample[at - 1]) || isLetter(sample[at + 1])) side++
  }
  return high > 0 && side / high > 0.6 ? 'windows-1251' : 'windows-1250'
}

const isLetter = (byte = 0) => byte >= 0xc0

const share = (text: string, some: RegExp, all: RegExp) =>
  (text.match(some)?.length ?? 0) / (text.match(all)?.length ?? 1)
