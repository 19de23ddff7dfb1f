import { eq } from 'drizzle-orm'
import type { LineChange, NewLine } from '#schema/api/tasks.ts'
import { taskTemplates, templateDependencies } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { invalid, say } from '../../http/problem.ts'
import { checkAfter, checkSent } from './check.ts'
import { allowLaying } from './may.ts'
import type { Place } from './places.ts'
import { findLines, type FoundLine } from './template-lines.ts'

type Row = FoundLine['row']

/** A new last line; gives its id. */
export async function addLine(
  tx: Writer,
  person: Person,
  place: Place,
  { after = [], title, dueDay, ...sent }: NewLine,
  now: string
): Promise<string> {
  allowLaying(person, place)
  await checkSent(tx, sent, sent)
  const lines = await findLines(tx, place.code)
  checkAfter(null, after, namesOf(lines), new Map())
  const [made] = await tx
    .insert(taskTemplates)
    .values({
      ...{ entity: place.code, title: title.trim(), dueDay },
      instructions: sent.instructions ?? '',
      process: sent.process ?? null,
      preparer: sent.preparer ?? null,
      reviewer: sent.reviewer ?? null,
      rhythm: sent.rhythm ?? 'month',
      position: Math.max(0, ...lines.map(({ row }) => row.position)) + 1
    })
    .returning({ id: taskTemplates.id })
  const id = made?.id ?? ''
  await setAfter(tx, id, after)
  await noteChange(tx, person, place.code, 'made', now)
  return id
}

/** Closes that are laid out stay as they are. */
export async function changeLine(
  tx: Writer,
  person: Person,
  { row, place }: { row: Row; place: Place },
  { after, ...sent }: LineChange,
  now: string
) {
  allowLaying(person, place)
  await checkSent(tx, sent, { ...row, ...sent })
  if (after) {
    const lines = await findLines(tx, place.code)
    checkAfter(row.id, after, namesOf(lines), await waitsIn(tx, place.code))
    await tx.delete(templateDependencies).where(eq(templateDependencies.template, row.id))
    await setAfter(tx, row.id, after)
  }
  const change = { ...sent, ...(sent.title !== undefined && { title: sent.title.trim() }) }
  if (Object.keys(change).length) {
    await tx.update(taskTemplates).set(change).where(eq(taskTemplates.id, row.id))
  }
  await noteChange(tx, person, place.code, 'changed', now)
}

/** All lines in their new order, each named once. */
export async function orderLines(
  tx: Writer,
  person: Person,
  place: Place,
  ids: string[],
  now: string
) {
  allowLaying(person, place)
  const lines = await findLines(tx, place.code)
  const known = new Set(lines.map(({ row }) => row.id))
  const whole = ids.length === known.size && ids.every((id) => known.delete(id))
  if (!whole) throw invalid({ ids: say('task.orderNotWhole') })
  for (const [at, id] of ids.entries()) {
    await tx
      .update(taskTemplates)
      .set({ position: at + 1 })
      .where(eq(taskTemplates.id, id))
  }
  await noteChange(tx, person, place.code, 'changed', now)
}

/** Out of the template, or in again; what waited for it goes on without, meanwhile. */
export async function retireLine(
  tx: Writer,
  person: Person,
  { row, place }: { row: Row; place: Place },
  retiredAt: string | null,
  now: string
) {
  allowLaying(person, place)
  if ((row.retiredAt === null) === (retiredAt === null)) return
  await tx.update(taskTemplates).set({ retiredAt }).where(eq(taskTemplates.id, row.id))
  await noteChange(tx, person, place.code, retiredAt === null ? 'restored' : 'removed', now)
}

const namesOf = (lines: FoundLine[]) => lines.map(({ row: { id, title } }) => ({ id, title }))

/** Lines out of use included: they can come back. */
async function waitsIn(tx: Writer, entity: string) {
  const rows = await tx
    .select({ line: templateDependencies.template, after: templateDependencies.after })
    .from(templateDependencies)
    .innerJoin(taskTemplates, eq(taskTemplates.id, templateDependencies.template))
    .where(eq(taskTemplates.entity, entity))
  const by = Map.groupBy(rows, ({ line }) => line)
  return new Map([...by].map(([line, its]) => [line, its.map(({ after }) => after)]))
}

async function setAfter(tx: Writer, template: string, after: string[]) {
  const rows = [...new Set(after)].map((it) => ({ template, after: it }))
  if (rows.length) await tx.insert(templateDependencies).values(rows)
}

const noteChange = (tx: Writer, { id: by }: Person, entity: string, verb: string, at: string) =>
  note(tx, { by, verb, kind: 'organisation', subject: 'taskTemplate', details: { entity }, at })
