import { FILE_TEXT_MAX } from '#schema/words.ts'

/** Some words of a file and where in it they stand: p:3, s:Sheet1!12, l:120, subject, body. */
export interface TextPart {
  where: string
  text: string
}

export interface FileText {
  parts: TextPart[]
  /** There is more than this. */
  cut: boolean
}

/** A heading or a name inside a file may be of any length. */
const WHERE_MAX = 200

/** Takes parts in until there are as many characters as are searched. */
export function gatherParts(most = FILE_TEXT_MAX) {
  const parts: TextPart[] = []
  let left = most
  let cut = false
  return {
    isFull: () => left <= 0,
    add(where: string, said: string) {
      const text = sound(said).trim()
      if (!text) return
      if (left <= 0) {
        cut = true
        return
      }
      const kept = text.slice(0, left).toWellFormed()
      cut ||= kept.length < text.length
      left -= kept.length
      parts.push({ where: sound(where).slice(0, WHERE_MAX).toWellFormed(), text: kept })
    },
    /** There is more, though nobody read it. */
    endHere() {
      cut = true
    },
    done: (): FileText => ({ parts, cut })
  }
}
export type Parts = ReturnType<typeof gatherParts>

/** Without what no database keeps, and what nobody sees. */
const sound = (text: string) =>
  text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\u00ad\u200b\ufeff]/g, '')
    .toWellFormed()
    .normalize('NFC')
