import { crc32 } from 'node:zlib'

type Cell = string | number
export interface Sheet {
  name: string
  rows: Cell[][]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A spreadsheet as the office's program saves it, in as few parts as that takes. */
export function workbook(sheets: Sheet[]): Buffer {
  const numbers = sheets.map((_, at) => at + 1)
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${KIND}.${kind}+xml"/>`
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const links = (all: string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  )
  return archive([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ' +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        part('workbook', 'sheet.main') +
        numbers.map((it) => part(`worksheets/sheet${it}`, 'worksheet')).join('') +
        '</Types>'
    ],
    ['_rels/.rels', links([link(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets>` +
        '</workbook>'
    ],
    [
      'xl/_rels/workbook.xml.rels',
      links(numbers.map((it) => link(it, 'worksheet', `worksheets/sheet${it}.xml`)))
    ],
    ...sheets.map(({ rows }, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(inXml).join('')}</sheetData>` +
        '</worksheet>'
    ])
  ])
}

function inXml(cells: Cell[], row: number): string {
  const said = cells.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  })
  return `<row r="${row + 1}">${said.join('')}</row>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** An archive of files as they are, not packed. */
export function archive(files: [name: string, content: string][]): Buffer {
  const contents: Buffer[] = []
  const places: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const bytes = Buffer.from(content)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    // The first of January 2026.
    facts.writeUInt16LE((46 << 9) | (1 << 5) | 1, 8)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(bytes.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(title.length, 22)
    contents.push(Buffer.from('PK\x03\x04'), facts, title, bytes)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    places.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, title)
    at += 4 + facts.length + title.length + bytes.length
  }
  const table = Buffer.concat(places)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(table.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...contents, table, Buffer.from('PK\x05\x06'), end])
}
