const HANGUL = /^\p{Script=Hangul}+$/u

/** MK for Marta Kowal, HJ for Han Ji-woo, and 지우 for 한지우: one Korean letter is only a family. */
export function initials(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/)
  const first = words[0] ?? ''
  if (HANGUL.test(first)) return [...words.join('')].slice(-2).join('')
  const last = words.length > 1 ? words[words.length - 1] : undefined
  return [first, last ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
