import { decode } from './decode.ts'
import type { Parts } from './parts.ts'

const LINES = 60

/** Text by its lines, some sixty of them to a part. */
export function readLines(bytes: Buffer, parts: Parts, isMarkup = false) {
  const text = decode(bytes)
  const lines = (isMarkup ? withoutTags(text) : text).split(/\r\n|\r|\n/)
  for (let at = 0; at < lines.length && !parts.isFull(); at += LINES) {
    const some = lines.slice(at, at + LINES)
    const first = some.findIndex((line) => line.trim() !== '')
    parts.add(`l:${at + Math.max(first, 0) + 1}`, some.join('\n'))
    if (parts.isFull() && at + LINES < lines.length) parts.endHere()
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What is said between the tags and in their quotes; its lines stay where they are. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<(script|style)\b[^]*?<\/\1\s*>/gi, onlyLines)
    .replaceAll(/<!--[^]*?-->/g, onlyLines)
    .replaceAll(/<[^<>]*>/g, (tag) =>
      [...tag.matchAll(/"([^"]*)"|\n/g)].map(([all, said]) => said ?? all).join(' ')
    )
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, ten, hex, name) =>
      name ? (ENTITIES[String(name)] ?? ' ') : letter(ten ? Number(ten) : parseInt(hex, 16), all)
    )
}

const onlyLines = (text: string) => ` ${text.replaceAll(/[^\n]+/g, '')}`

const letter = (code: number, otherwise: string) =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
