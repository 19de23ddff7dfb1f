import { createRequire } from 'node:module'
import type Sharp from 'sharp'

/** What a program says when it refuses, as somebody would photograph it from the screen. */
export interface Dialog {
  program: string
  title: string
  lines: string[]
  code: string
}

const FONT = 'font-family="Arial, Helvetica, DejaVu Sans, sans-serif"'

/** Drawn, so that no picture of anybody's program has to lie in the repository. */
export async function dialogImage({ program, title, lines, code }: Dialog): Promise<Buffer> {
  const sharp = createRequire(import.meta.url)('sharp') as typeof Sharp
  const text = (x: number, y: number, size: number, fill: string, says: string) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${FONT}>${escaped(says)}</text>`
  const row = (at: number) =>
    `<rect x="24" y="${118 + at * 34}" width="912" height="1" fill="#dde3ea"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540">
    <rect width="960" height="540" fill="#f4f6f9"/>
    <rect width="960" height="46" fill="#2f4a66"/>
    ${text(24, 30, 17, '#ffffff', program)}
    ${text(24, 92, 15, '#5b6b7c', 'F-53   MIRO   FBL1N   MB5S')}
    ${Array.from({ length: 12 }, (_, at) => row(at)).join('')}
    <rect x="150" y="140" width="660" height="280" rx="4" fill="#ffffff" stroke="#8b9bad"/>
    <rect x="150" y="140" width="660" height="44" rx="4" fill="#e7ecf2"/>
    ${text(172, 168, 17, '#22303d', title)}
    <circle cx="196" cy="236" r="20" fill="#b3261e"/>
    <rect x="193" y="224" width="6" height="16" fill="#ffffff"/>
    <rect x="193" y="244" width="6" height="6" fill="#ffffff"/>
    ${lines.map((it, at) => text(236, 234 + at * 30, 18, '#22303d', it)).join('')}
    ${text(236, 352, 14, '#5b6b7c', code)}
    <rect x="668" y="368" width="120" height="34" rx="3" fill="#2f4a66"/>
    ${text(714, 390, 15, '#ffffff', 'OK')}
  </svg>`
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As a spreadsheet of the office opens it: semicolons, and a mark that says UTF-8. */
export const sheet = (rows: string[][]) =>
  Buffer.from(`\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`)

export const mail = (from: string, to: string, subject: string, lines: string[]) =>
  Buffer.from([`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, '', ...lines, ''].join('\r\n'))

/** A mail as its program saves it. */
export const letter = (from: string, to: string, subject: string, lines: string[]) =>
  Buffer.from(
    [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...lines,
      ''
    ].join('\r\n')
  )

/** Letters that the usual encoding of a page lacks, by the names that fonts have for them. */
const LETTERS: Record<string, string> = {
  ...{ ą: 'aogonek', ć: 'cacute', ę: 'eogonek', ł: 'lslash', ń: 'nacute', ś: 'sacute' },
  ...{ ź: 'zacute', ż: 'zdotaccent', Ś: 'Sacute', Ż: 'Zdotaccent', Ł: 'Lslash' },
  ...{ ă: 'abreve', ș: 'scommaaccent', ț: 'tcommaaccent' }
}
const letters = Object.keys(LETTERS)
const FIRST_LETTER = 128
const encoded = (text: string) =>
  text
    .replaceAll(/[()\\]/g, '\\$&')
    .replaceAll(/[^\x00-\x7f]/gu, (it) =>
      letters.includes(it) ? String.fromCharCode(FIRST_LETTER + letters.indexOf(it)) : it
    )

/** One page with a few lines in Latin letters. */
export function paper(lines: string[]): Buffer {
  const shown = lines.map((line) => `(${encoded(line)}) Tj T*`).join('\n')
  const stream = `BT /F1 12 Tf 72 760 Td 18 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding ' +
      `/BaseEncoding /WinAnsiEncoding /Differences [${FIRST_LETTER} ` +
      `${Object.values(LETTERS)
        .map((it) => `/${it}`)
        .join(' ')}] >> >>`
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>`
  return Buffer.from(`${text}${table}${end}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}

const RATE = 8000
const HEADER = 44

/** Tones one after another, in hertz, as a WAV of one voice: so long each, in seconds. */
export function tones(hertz: number[], seconds: number): Buffer {
  const each = Math.round(RATE * seconds)
  const sound = Buffer.alloc(hertz.length * each * 2)
  hertz.forEach((pitch, at) => {
    for (let sample = 0; sample < each; sample++) {
      // Swells and fades, so that nothing clicks.
      const swell = Math.sin((Math.PI * sample) / each)
      const value = Math.sin((2 * Math.PI * pitch * sample) / RATE) * swell * 0.3
      sound.writeInt16LE(Math.round(value * 0x7fff), (at * each + sample) * 2)
    }
  })
  const header = Buffer.alloc(HEADER)
  header.write('RIFF', 0)
  header.writeUInt32LE(HEADER - 8 + sound.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE * 2, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(sound.length, 40)
  return Buffer.concat([header, sound])
}
