/** The cells of a CSV file; separated by commas, or by semicolons or tabs as some offices save it. */
export function cellsIn(text: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const close = () => {
    row.push(cell)
    cell = ''
  }
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') cell += text.charAt(++at)
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === separator) close()
    else if (letter === '\n') {
      close()
      rows.push(row)
      row = []
    } else if (letter !== '\r') cell += letter
  }
  close()
  rows.push(row)
  return rows
}

/** With the mark that spreadsheets know UTF-8 by. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula would be run as one by a spreadsheet. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  const count = (it: string) => head.split(it).length
  return [',', ';', '\t'].reduce((best, it) => (count(it) > count(best) ? it : best))
}
