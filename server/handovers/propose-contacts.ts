import { fold } from '#language'
import type { Proposal } from '#schema/api/bridge-plans.ts'
import { people } from '#schema/tables/index.ts'
import { CRITICALITY_MAX } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { findKnownIn } from './known-to-all.ts'
import type { ProposedCase } from './propose-cases.ts'
import type { Trio } from './proposals.ts'

/** Somebody to be introduced to costs an hour; how much it helps hangs on the cases. */
const LEAST = 0.2
const BY_CRITICALITY = 0.3
const BY_CASES = 0.1
const MANY = 5

interface Named {
  name: string
  cases: ProposedCase[]
}

/** Whom one case names comes along with it; whom several name is worth an introduction. */
const SEVERAL = 2

/** People outside whom several of the giver's own cases name, and those of nobody else there. */
export async function proposeContacts(
  read: Reader,
  trio: Trio,
  proposed: readonly ProposedCase[]
): Promise<Proposal[]> {
  const named = contactsIn(proposed.filter(({ author }) => author === trio.giver.id))
  if (!named.size) return []
  const processes = [...named.values()].flatMap(({ cases }) =>
    cases.flatMap(({ proposal }) => proposal.process ?? [])
  )
  for (const { author, content } of await findKnownIn(read, trio, [...new Set(processes)])) {
    if (author === trio.giver.id) continue
    for (const { name } of content.contacts) named.delete(fold(name.trim()))
  }
  for (const name of await findColleagues(read)) named.delete(fold(name))
  return [...named.values()].filter(({ cases }) => cases.length >= SEVERAL).map(toProposal)
}

/** They are met in the house, and stand on the map as those who know. */
async function findColleagues(read: Reader): Promise<string[]> {
  return (await read.select({ name: people.name }).from(people)).map(({ name }) => name.trim())
}

function contactsIn(cases: readonly ProposedCase[]) {
  const named = new Map<string, Named>()
  for (const it of cases) {
    for (const { name } of it.content.contacts) {
      const key = fold(name.trim())
      const known = named.get(key) ?? { name: name.trim(), cases: [] }
      if (!known.cases.includes(it)) known.cases.push(it)
      named.set(key, known)
    }
  }
  return named
}

function toProposal({ name, cases }: Named): Proposal {
  const [first] = cases.toSorted(
    (one, other) => other.proposal.criticality - one.proposal.criticality
  )
  const criticality = first?.proposal.criticality ?? 2
  const importance =
    LEAST +
    (BY_CRITICALITY * (criticality - 1)) / (CRITICALITY_MAX - 1) +
    (BY_CASES * Math.min(MANY, cases.length)) / MANY
  return {
    ...{ kind: 'contact', domain: 'stakeholders', title: name, language: null },
    ...{ case: first?.proposal.case ?? null, process: first?.proposal.process ?? null },
    ...{ criticality, importance: Math.round(importance * 1_000) / 1_000, forecast: null },
    reasons: [{ reason: 'stakeholder', value: cases.length }],
    dropped: false
  }
}
