/** The rules of this page that something in another document answers to, as one style sheet. */
export function rulesFor(other: Document): string {
  const kept = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap(keep))
  // Text of a style element ends at its end tag, whatever a rule quotes.
  return kept.join('\n').replaceAll(/<\/(?=style)/gi, '<\\/')

  function keep(rule: CSSRule): string[] {
    if (rule instanceof CSSFontFaceRule || rule instanceof CSSKeyframesRule) return []
    if (rule instanceof CSSImportRule) {
      return [...(rule.styleSheet?.cssRules ?? [])].flatMap(keep)
    }
    if (rule instanceof CSSStyleRule) return answers(other, rule.selectorText) ? [rule.cssText] : []
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSPageRule)) {
      const inside = [...rule.cssRules].flatMap(keep)
      const head = rule.cssText.slice(0, rule.cssText.indexOf('{'))
      return inside.length ? [`${head}{\n${inside.join('\n')}\n}`] : []
    }
    return [rule.cssText]
  }
}

/** What somebody does, or what is drawn besides, is not there yet: the element alone is asked. */
const MOMENTARY =
  /::[\w-]+(\([^)]*\))?|:(hover|focus|focus-visible|focus-within|active|visited|target|first|popover-open)(?![\w-])/g

function answers(other: Document, selector: string): boolean {
  const plain = selector.replaceAll(MOMENTARY, '').replaceAll(/(^|[\s,>+~])(?=$|[,>+~])/g, '$1*')
  try {
    return other.querySelector(plain) !== null
  } catch {
    // What cannot be asked is kept.
    return true
  }
}
