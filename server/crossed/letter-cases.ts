import { and, eq, or } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** A case of somebody's, with how often others closed an occurrence with it. */
export interface HelpfulCase {
  number: number
  title: string
  language: Language
  /** What others closed with it, the earliest first. */
  uses: Run[]
  minutesSaved: number
}

/**
 * What somebody wrote or was the first to solve and others used, as far as a reader may see it: what
 * helped most first.
 */
export async function findHelpful(
  read: Reader,
  reader: Person,
  giver: string
): Promise<HelpfulCase[]> {
  const own = await findOwn(read, reader, giver)
  const runs = await runsOf(read, reader, { cases: [...own.keys()] })
  return [...own]
    .map(([number, { first, ...of }]) => {
      const all = runs.get(number) ?? []
      const uses = all.filter(({ closedBy }) => closedBy !== giver)
      return { number, ...of, uses, minutesSaved: minutesSaved(all, uses, first) }
    })
    .filter(({ uses }) => uses.length > 0)
    .sort(helpedMost)
}

/** By their numbers, with the first occurrence of each where the reader may see it. */
async function findOwn(read: Reader, reader: Person, giver: string) {
  const rows = await read
    .select({
      number: cases.number,
      title: cases.title,
      language: cases.language,
      first: occurrences.id
    })
    .from(cases)
    .leftJoin(
      occurrences,
      and(
        eq(occurrences.caseNumber, cases.number),
        eq(occurrences.first, true),
        visibleOccurrence(read, reader)
      )
    )
    .where(
      and(or(eq(cases.author, giver), eq(occurrences.closedBy, giver)), visibleTo(read, reader))
    )
  return new Map(rows.map(({ number, ...it }) => [number, it]))
}

/** The first time less each later one of somebody else, never below zero (product.md). */
function minutesSaved(all: Run[], uses: Run[], first: string | null): number {
  const firstMinutes = all.find(({ occurrence }) => occurrence === first)?.minutes ?? null
  if (firstMinutes === null) return 0
  return uses
    .filter(({ occurrence }) => occurrence !== first)
    .reduce((sum, { minutes }) => sum + Math.max(0, firstMinutes - (minutes ?? firstMinutes)), 0)
}

export const colleaguesIn = (uses: Pick<Run, 'closedBy'>[]) =>
  new Set(uses.map(({ closedBy }) => closedBy)).size

const helpedMost = (a: HelpfulCase, b: HelpfulCase) =>
  colleaguesIn(b.uses) - colleaguesIn(a.uses) ||
  b.minutesSaved - a.minutesSaved ||
  b.uses.length - a.uses.length ||
  a.number - b.number
