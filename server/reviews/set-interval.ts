import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { cases, processes } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { findRevision, publishedRevision } from '../cases/find.ts'
import { reviewBy } from '../cases/lifecycle.ts'
import { begins } from '../database/begins.ts'
import type { Writer } from '../database/database.ts'
import { isAdministrator, isExpert, type Person } from '../http/person.ts'
import { forbidden, notFound } from '../http/problem.ts'
import { monthsAt } from '../organisation/review-months.ts'

/** Sets how often the cases of a process are reviewed; null: as what lies above says. */
export async function setInterval(
  tx: Writer,
  person: Person,
  code: string,
  months: number | null,
  now: string
) {
  const [process] = await tx.select().from(processes).where(eq(processes.code, code))
  if (!process) throw notFound()
  if (!isAdministrator(person) && !isExpert(person, process.path)) {
    throw forbidden('process.notItsExpert')
  }
  await tx.update(processes).set({ reviewEveryMonths: months }).where(eq(processes.code, code))
  await moveReviews(tx, process.path)
  await note(tx, {
    by: person.id,
    verb: 'review interval set',
    kind: 'process',
    subject: code,
    details: { months },
    at: now
  })
}

/** The checked cases below that have no interval of their own fall due by the new one. */
async function moveReviews(tx: Writer, path: string) {
  const tree = await tx.select().from(processes)
  const rows = await tx
    .select({ row: cases, path: processes.path })
    .from(cases)
    .innerJoin(processes, eq(processes.code, cases.process))
    .where(
      and(begins(processes.path, path), isNull(cases.reviewEveryMonths), isNotNull(cases.checkedAt))
    )
  for (const { row, path: its } of rows) {
    if (!row.checkedAt) continue
    const { content } = await findRevision(tx, row.number, publishedRevision(row))
    const day = reviewBy(row.checkedAt, monthsAt(its, tree), content.validUntil)
    await tx.update(cases).set({ reviewBy: day }).where(eq(cases.number, row.number))
  }
}
