/** Something that is true this time only and has no place in a sentence that others will find. */
export interface Particular {
  kind: 'iban' | 'amount' | 'document'
  text: string
  at: number
}

/** Letters and digits of an IBAN by country (ISO 13616); Korea and Russia have none. */
const IBAN_LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 ' +
  'EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 ' +
  'IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PK24 PL28 ' +
  'PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20'
const LENGTHS = new Map(IBAN_LENGTHS.split(' ').map((it) => [it.slice(0, 2), Number(it.slice(2))]))
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const CURRENCY = String.raw`[A-Z]{3}\b|[€$£₩₽]|zł|lei\b|원|руб`
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${CURRENCY})\s?-?(?:${NUMBER})(?![\p{L}\p{N}])|` +
    String.raw`(?<![\p{L}\p{N}.,/-])-?(?:${NUMBER})[ \u00a0\u202f]?(${CURRENCY})`,
  'gu'
)
const DOCUMENT = /(?<![\p{L}\p{N}])[A-Z\d]+(?:[/_-][A-Z\d]+)*(?![\p{L}\p{N}])/giu
const DATE = /^\d{4}-\d\d(-\d\d)?$|^\d\d-\d\d-\d{4}$/
const LONG = 9
const LONG_IN_PARTS = 6
const codes = new Set(Intl.supportedValuesOf('currency'))

/** What a text holds of this kind, from left to right; no part is counted twice. */
export function particularsIn(text: string): Particular[] {
  const all = [...ibansIn(text), ...amountsIn(text), ...documentsIn(text)]
  const ends = ({ at, text }: Particular) => at + text.length
  return all
    .filter((it, index) =>
      all.slice(0, index).every((other) => ends(other) <= it.at || ends(it) <= other.at)
    )
    .sort((a, b) => a.at - b.at)
}

function ibansIn(text: string): Particular[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}/giu)].flatMap(({ 0: start, index }) => {
    const length = LENGTHS.get(start.slice(0, 2).toUpperCase()) ?? 0
    const form = new RegExp(`^(?:[A-Z\\d][ \\u00a0-]?){${length - 1}}[A-Z\\d](?![A-Z\\d])`, 'i')
    const found = length > 0 ? form.exec(text.slice(index))?.[0] : undefined
    return found && isIban(found) ? [{ kind: 'iban', text: found, at: index }] : []
  })
}

/** Moved round and read as a number, letters as 10 … 35, it leaves 1 when divided by 97. */
function isIban(typed: string): boolean {
  const compact = typed.replaceAll(/[^A-Z\d]/gi, '')
  const digits = (compact.slice(4) + compact.slice(0, 4)).replaceAll(/[A-Z]/gi, (letter) =>
    String(parseInt(letter, 36))
  )
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

function amountsIn(text: string): Particular[] {
  return [...text.matchAll(AMOUNT)].flatMap(({ 0: found, 1: before, 2: after, index }) => {
    const currency = before ?? after ?? ''
    if (/^[A-Z]{3}$/.test(currency) && !codes.has(currency)) return []
    return [{ kind: 'amount', text: found, at: index }]
  })
}

function documentsIn(text: string): Particular[] {
  return [...text.matchAll(DOCUMENT)].flatMap(({ 0: found, index }) => {
    const digits = found.replaceAll(/\D/g, '').length
    const isLong = digits >= (/\D/.test(found) ? LONG_IN_PARTS : LONG)
    return isLong && !DATE.test(found) ? [{ kind: 'document', text: found, at: index }] : []
  })
}

/** Each line that holds one goes to what was seen this time as it is; … takes its place. */
export function moveToSeen(symptom: string, seen: string) {
  const lines = symptom.split('\n')
  const moved = lines.filter((line) => particularsIn(line).length > 0).map((line) => line.trim())
  const missing = moved.filter((line) => !seen.includes(line))
  return {
    symptom: lines.map(withGaps).join('\n'),
    seen: [seen.trimEnd(), ...missing].filter(Boolean).join('\n')
  }
}

function withGaps(line: string): string {
  return particularsIn(line).reduceRight(
    (rest, { at, text }) => `${rest.slice(0, at)}…${rest.slice(at + text.length)}`,
    line
  )
}
