import type { Range } from '#language'
import type { OfflineCase } from '#schema/api/offline.ts'
import type { Hit } from '#schema/api/playbook.ts'
import type { Language } from '#schema/words.ts'

type Marks = (text: string, language: Language) => Range[]
interface Place {
  field: string
  text: string
  ranges: Range[]
}

/** As much as the server shows, so that its own words fit into the same room. */
const BEFORE = 70
const LENGTH = 220
const MOST = 2
const texts = new WeakMap<OfflineCase, [string, string][]>()

/** What of a case says what was looked for, as escaped HTML with marks. */
export function shownOf(
  it: OfflineCase,
  marks: Marks
): Pick<Hit, 'titleHtml' | 'excerpts' | 'why'> {
  const places = textsOf(it).flatMap(([field, text]): Place[] => {
    const ranges = marks(text, it.language)
    return ranges.length ? [{ field, text, ranges }] : []
  })
  const beside = places.filter(({ field }) => field !== 'title')
  const richest = beside.sort((a, b) => different(b) - different(a)).slice(0, MOST)
  const inTitle = places.find(({ field }) => field === 'title')
  return {
    titleHtml: marked(it.title, inTitle?.ranges ?? []),
    excerpts: richest.length
      ? richest.map(({ field, text, ranges }) => ({ field, html: around(text, ranges) }))
      : [{ field: 'symptom', html: around(plain(it.symptom), []) }],
    why: places.map(({ field }) => field)
  }
}

function textsOf(it: OfflineCase): [string, string][] {
  const known = texts.get(it)
  if (known) return known
  const lists: [string, string[]][] = [
    ['symptom', [it.symptom]],
    ['cues', [it.cues]],
    ['cause', [it.cause]],
    ['tried', it.tried],
    ['steps', it.steps.flatMap(({ text, caution }) => [text, caution ?? ''])],
    ['proof', [it.proof]],
    ['judgement', [it.judgement]],
    ['prevention', [it.prevention]],
    ['contacts', it.contacts.flatMap(({ name, role = '', how = '' }) => [name, role, how])],
    ['rules', it.rules.map(({ text }) => text)],
    ['system', [it.system]],
    ['messageCode', [it.messageCode]],
    ['accounts', it.accounts],
    ['tags', it.tags]
  ]
  const made = lists.map(([field, all]): [string, string] => [
    field,
    all.map(plain).filter(Boolean).join(' · ')
  ])
  const whole = [['title', it.title] as [string, string], ...made].filter(([, text]) => text)
  texts.set(it, whole)
  return whole
}

/** Without the signs of Markdown, on one line. */
const plain = (text: string) =>
  text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:[-+*>]|#{1,6}|\d+[.)])\s+/gm, '')
    .replaceAll(/[*_`~|]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const different = ({ text, ranges }: Place) =>
  new Set(ranges.map(([from, to]) => text.slice(from, to).toLowerCase())).size

function around(text: string, ranges: Range[]): string {
  const first = ranges[0]?.[0] ?? 0
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const rest = text.slice(start)
  const space = rest.lastIndexOf(' ', LENGTH)
  const cut = rest.length > LENGTH ? rest.slice(0, space > LENGTH / 2 ? space : LENGTH) : rest
  const inside = ranges
    .map(([from, to]): Range => [from - start, to - start])
    .filter(([from, to]) => from >= 0 && to <= cut.length)
  return (start ? '…' : '') + marked(cut, inside) + (cut.length < rest.length ? '…' : '')
}

function marked(text: string, ranges: Range[]): string {
  let html = ''
  let at = 0
  for (const [from, to] of ranges) {
    html += `${escaped(text.slice(at, from))}<mark>${escaped(text.slice(from, to))}</mark>`
    at = to
  }
  return html + escaped(text.slice(at))
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (it) => SIGNS[it] ?? it)
