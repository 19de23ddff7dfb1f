import type { Chance } from '#seeds/chance.ts'
import type { Colleague } from './office.ts'

export interface Ask {
  kind: string
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: object
  /** Looks at what came back. */
  took?: (answer: { id?: string; version?: number }) => void
}

interface Known {
  number: number
  title: string
}

/** How often people do what, in hundredths. */
const SHARES: [kind: string, share: number][] = [
  ['today', 16],
  ['search', 24],
  ['facets', 8],
  ['case', 16],
  ['occurrences', 6],
  ['board', 8],
  ['drafts', 8],
  ['log', 4],
  ['same again', 5],
  ['outcome', 5]
]

/** What a working day sends, one request after another; `who` comes in turn by chance. */
export function workingDay(chance: Chance, known: Known[], period: string, board: boolean) {
  const open: { id: string; who: Colleague }[] = []
  const drafts = new Map<Colleague, number>()
  const words = known.flatMap(({ title }) => title.split(/\s+/).filter((it) => it.length > 3))
  const number = () => `EX-${chance.of(known)?.number}`
  const some = (length: number) => Array.from({ length }, () => chance.of(words)).join(' ')
  const get = (kind: string, path: string): Ask => ({ kind, method: 'GET', path })

  const asks: Record<string, (who: Colleague) => Ask> = {
    today: () => get('today', '/api/today'),
    search: () => {
      const typed = some(chance.between(1, 3))
      // Every second search is one that is still being typed.
      const q = chance.happens(0.5) ? typed.slice(0, -1) : typed
      return get('search', `/api/search?q=${encodeURIComponent(q)}`)
    },
    facets: () => get('facets', `/api/search/facets?q=${encodeURIComponent(some(1))}`),
    case: () => get('case', `/api/cases/${number()}`),
    occurrences: () => get('occurrences', `/api/cases/${number()}/occurrences`),
    board: () => (board ? get('board', `/api/closes/${period}`) : get('today', '/api/today')),
    drafts: (who) => {
      const version = drafts.get(who) ?? 0
      const body = { title: some(2), value: { symptom: some(30) }, version }
      const took = (answer: { version?: number }) => drafts.set(who, answer.version ?? 0)
      return { kind: 'drafts', method: 'PUT', path: '/api/drafts/log', body, took }
    },
    log: ({ entity }) => {
      const body = { title: some(7), symptom: some(30), language: 'en', entity }
      return { kind: 'log', method: 'POST', path: '/api/cases', body }
    },
    'same again': (who) => ({
      kind: 'same again',
      method: 'POST',
      path: `/api/cases/${number()}/occurrences`,
      body: { seen: some(8), ...(who.entity && { entity: who.entity }) },
      took: ({ id = '' }) => void open.push({ id, who })
    })
  }

  /** Who asks, and what. */
  return (who: Colleague): { who: Colleague; ask: Ask } => {
    const kind = kindAt(chance.between(1, 100))
    if (kind === 'outcome') {
      const mine = open.shift()
      if (mine) {
        const path = `/api/occurrences/${mine.id}/outcome`
        const body = { outcome: 'worked', minutes: chance.between(3, 60) }
        return { who: mine.who, ask: { kind, method: 'POST', path, body } }
      }
    }
    // One draft of one person at a time, so that no two screens meet.
    if (kind === 'drafts' && drafts.get(who) === -1) return { who, ask: get('today', '/api/today') }
    const make = asks[kind] ?? asks['same again']
    const ask = make?.(who) ?? get('today', '/api/today')
    if (kind === 'drafts') drafts.set(who, -1)
    return { who, ask }
  }
}

function kindAt(place: number): string {
  let left = place
  for (const [kind, share] of SHARES) {
    left -= share
    if (left <= 0) return kind
  }
  return 'today'
}
