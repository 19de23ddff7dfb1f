import { reviewDue } from '../cases/lifecycle.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import { namedIn } from './named-in.ts'
import { findOwnWork } from './own-work.ts'
import { seasonOf } from './season.ts'
import { factorOf, lately, standing, surely } from './signal-values.ts'
import { findStandings } from './standings.ts'
import { OWN, SIGNALS, type SignalKind } from './weights.ts'
import { whenItCame } from './when-it-came.ts'

export interface Asked {
  /** As typed. */
  q?: string
  /** The reader's own where nothing is said. */
  entity?: string | undefined
  system?: string | undefined
  accounts?: string[]
  /** The close that it is now where nothing is said. */
  period?: string | undefined
}

export interface Signals {
  /** What the score of the words is multiplied with: never below 1. */
  factor: number
  /** The signals that count, as kind:value, what counts most first. */
  why: string[]
}

interface Signal {
  value: number
  /** '' where there is nothing to say about it. */
  why: string
}

/** What is known of cases besides their words; of cases that the reader may see. */
export async function signalsOf(
  read: Reader,
  person: Person,
  numbers: number[],
  asked: Asked,
  now: string
): Promise<Map<number, Signals>> {
  if (!numbers.length) return new Map()
  const entity = asked.entity ?? person.entity
  const close = await closeDayOf(read, entity, now)
  const at = asked.period
    ? { period: asked.period, workingDay: null, entity }
    : { ...close, entity }
  const [standings, occurred, own] = await Promise.all([
    findStandings(read, numbers),
    whenItCame(read, person, numbers, at),
    findOwnWork(read, person, now)
  ])
  const came = new Map(occurred.map((it) => [it.number, it]))
  const isNamed = namedIn([asked.q, asked.system, ...(asked.accounts ?? [])].join(' '))
  const today = now.slice(0, 10)
  return new Map(
    [...standings].map(([number, row]) => {
      const it = came.get(number)
      const due = reviewDue(row, it?.failedBy ?? 0, today)
      const signals: Record<SignalKind, Signal> = {
        trust: {
          value: surely(it?.worked ?? 0, it?.uses ?? 0),
          why: it?.worked ? `${it.worked}/${it.uses}` : ''
        },
        state: { value: standing(row.state, due), why: due ? '' : SAID[row.state] },
        recent: {
          value: lately(it?.lastWorked ?? null, now),
          why: it?.lastWorked?.slice(0, 10) ?? ''
        },
        entity: { value: it?.here ? 1 : 0, why: entity ?? '' },
        season: seasonOf(it, at),
        account: best('account', row.accounts, isNamed, own),
        system: best('system', row.system ? [row.system] : [], isNamed, own)
      }
      return [number, together(signals)]
    })
  )
}

/** What is named in the query, or else is the reader's own, which goes without saying. */
function best(
  kind: string,
  names: string[],
  isNamed: (name: string) => boolean,
  own: Set<string>
): Signal {
  const named = names.find(isNamed)
  if (named !== undefined) return { value: 1, why: named }
  return { value: names.some((it) => own.has(`${kind}:${it}`)) ? OWN : 0, why: '' }
}

/** What being in a state says for a case. */
const SAID = { open: '', solved: '', validated: 'validated', superseded: '', archived: '' }

function together(signals: Record<SignalKind, Signal>): Signals {
  const said = KINDS.filter((it) => signals[it].value > 0 && signals[it].why !== '')
  const share = (kind: SignalKind) => SIGNALS[kind] * signals[kind].value
  return {
    factor: factorOf((kind) => signals[kind].value),
    why: said.sort((a, b) => share(b) - share(a)).map((kind) => `${kind}:${signals[kind].why}`)
  }
}

const KINDS = Object.keys(SIGNALS) as SignalKind[]
