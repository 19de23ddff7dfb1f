import { eq, inArray } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { occurrences } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { rewriteContents } from './contents.ts'
import { findLearnt, type ListKind } from './learnt.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { renamedAny, renamedIn } from './renamed.ts'
import { renameInSearches } from './searches.ts'
import { Touches } from './touches.ts'

/**
 * Gives values one name wherever they stand, cases that the person may not see included: only
 * values that they can see can be named. It is a name and no judgement, so there is no revision.
 */
export async function renameValue(
  tx: Writer,
  by: Person,
  kind: ListKind,
  wish: { values: string[]; to: string },
  now: string
) {
  const to = wish.to.trim()
  const { items } = await findLearnt(tx, by, kind)
  const known = new Set(items.map(({ value }) => value))
  const unknown = wish.values.find((value) => !known.has(value))
  if (unknown !== undefined) throw invalid({ values: say('list.noValue', { value: unknown }) })
  const from = new Set(wish.values.filter((value) => value !== to))
  if (from.size === 0) throw invalid({ to: say('list.nothingNew') })

  const touches = new Touches()
  if (kind === 'counterpart') await renameCounterparts(tx, from, to, touches)
  else await rewriteContents(tx, (content) => REWRITE[kind](content, from, to), touches)
  if (kind === 'system') await renameInSearches(tx, 'system', from, to, touches)
  const verb = known.has(to) || from.size > 1 ? 'merged' : 'renamed'
  await noteUpkeep(tx, by, verb, `list:${kind}`, now, touches)
  return { touches }
}

type Rewrite = (content: CaseContent, from: ReadonlySet<string>, to: string) => CaseContent

const REWRITE: Record<Exclude<ListKind, 'counterpart'>, Rewrite> = {
  system: (content, from, to) => (from.has(content.system) ? { ...content, system: to } : content),
  messageCode: (content, from, to) =>
    from.has(content.messageCode) ? { ...content, messageCode: to } : content,
  tag: (content, from, to) =>
    renamedAny(content.tags, from)
      ? { ...content, tags: renamedIn(content.tags, from, to) }
      : content,
  account: renameAccount
}

/** Steps post to accounts too. */
function renameAccount(content: CaseContent, from: ReadonlySet<string>, to: string): CaseContent {
  const posted = content.steps.some(
    ({ posting }) => posting && renamedAny([posting.debit, posting.credit], from)
  )
  if (!posted && !renamedAny(content.accounts, from)) return content
  const named = (account: string) => (from.has(account) ? to : account)
  const steps = content.steps.map((step) =>
    step.posting
      ? {
          ...step,
          posting: {
            ...step.posting,
            debit: named(step.posting.debit),
            credit: named(step.posting.credit)
          }
        }
      : step
  )
  return { ...content, accounts: renamedIn(content.accounts, from, to), steps }
}

async function renameCounterparts(
  tx: Writer,
  from: ReadonlySet<string>,
  to: string,
  touches: Touches
) {
  const rows = await tx
    .select({ id: occurrences.id, number: occurrences.caseNumber })
    .from(occurrences)
    .where(inArray(occurrences.counterpart, [...from]))
  for (const { id } of rows) {
    await tx.update(occurrences).set({ counterpart: to }).where(eq(occurrences.id, id))
  }
  touches.add('occurrences', rows.length)
  touches.addCases(rows.map(({ number }) => number))
}
