import { asData } from './as-data.ts'

/** The parts of the fonts in use that a text needs, each with its letters inside. */
export async function fontFaces(text: string): Promise<string> {
  const letters = new Set([...text].map((it) => it.codePointAt(0) ?? 0))
  const used = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(nameOfFace)
  )
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((it) => it instanceof CSSFontFaceRule)
    .filter(({ style }) => used.has(nameOfRule(style)) && covers(unicodeRange(style), letters))
  return (await Promise.all(rules.map(withLetters))).join('\n')
}

const unquoted = (family: string) => family.replaceAll(/['"]/g, '')
const unicodeRange = (style: CSSStyleDeclaration) =>
  style.getPropertyValue('unicode-range') || 'U+0-10FFFF'
const key = (family: string, style: string, range: string) =>
  [unquoted(family), style || 'normal', range.replaceAll(/\s/g, '').toUpperCase()].join('|')

const nameOfFace = ({ family, style, unicodeRange: range }: FontFace) => key(family, style, range)
const nameOfRule = (style: CSSStyleDeclaration) =>
  key(
    style.getPropertyValue('font-family'),
    style.getPropertyValue('font-style'),
    unicodeRange(style)
  )

/** U+AC00-D7A3, U+11??: whether any of some letters lies in it. */
export function covers(ranges: string, letters: Set<number>): boolean {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    return [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((it) => parseInt(it, 16))
  })
  return [...letters].some((it) => spans.some(([from = 0, to = 0]) => it >= from && it <= to))
}

async function withLetters(rule: CSSFontFaceRule): Promise<string> {
  const base = rule.parentStyleSheet?.href ?? location.href
  const [, url = ''] =
    /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(rule.style.getPropertyValue('src')) ?? []
  const data = url.startsWith('data:') ? url : await asData(new URL(url, base).href)
  const said = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range']
    .map((name) => [name, rule.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}:${value}`)
  return `@font-face{${said.join(';')};font-display:swap;src:url("${data}") format("woff2")}`
}
