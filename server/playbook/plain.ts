import { Marked, type Token } from 'marked'

const markdown = new Marked({ gfm: true })

/** The words of a Markdown text without its signs, on one line. */
export function plain(text: string): string {
  if (!/[*_`#>[\]|~\\&\n]|^\s*(?:[-+]|\d+[.)])\s/.test(text)) return text.trim()
  return markdown.lexer(text).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function wordsOf(token: Token): string {
  if (token.type === 'table') {
    const cells = [...token.header, ...token.rows.flat()] as { tokens: Token[] }[]
    return cells.map((cell) => inside(cell.tokens)).join(' ')
  }
  if (token.type === 'list') return inside(token.items as Token[], ' ')
  if ('tokens' in token && token.tokens?.length) return inside(token.tokens)
  if (token.type === 'br' || token.type === 'hr' || token.type === 'space') return ' '
  return 'text' in token ? decode(String(token.text)) : ''
}

const inside = (tokens: Token[], between = '') => tokens.map(wordsOf).join(between)

/** The lexer leaves entities as they were typed and escapes some of its own. */
const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
