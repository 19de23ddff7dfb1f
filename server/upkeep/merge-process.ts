import { eq } from 'drizzle-orm'
import { bridgeItems, people, processes, tasks, taskTemplates } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, notFound, say } from '../http/problem.ts'
import { moveGaps } from '../playbook/gaps-moved.ts'
import { rewriteContents } from './contents.ts'
import { renameInMentoring } from './mentoring.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { touchBranch } from './processes.ts'
import { renamedAny, renamedIn } from './renamed.ts'
import { moveRoles } from './roles.ts'
import { renameInSearches } from './searches.ts'
import { nextItemVersion } from './bridge-version.ts'
import { nextVersion } from './task-version.ts'
import { Touches } from './touches.ts'
import { DEEPEST, readTree, writeTree } from './tree.ts'

/** The same thing twice: cases, roles, people, tasks and what lies below go to the other. */
export async function mergeProcess(
  tx: Writer,
  by: Person,
  from: string,
  into: string,
  now: string
) {
  const tree = await readTree(tx)
  const were = [...tree.nodes.values()]
  if (!tree.nodes.has(from)) throw notFound()
  if (from === into) throw invalid({ into: say('organisation.another') })
  if (!tree.nodes.has(into)) throw invalid({ into: say('field.noProcess', { value: into }) })
  if (tree.wayTo(into).includes(from)) throw invalid({ into: say('process.below') })

  const touches = new Touches()
  for (const child of [...tree.childrenOf(from)]) tree.place(child, into, null)
  if (tree.depth > DEEPEST) throw invalid({ into: say('process.tooDeep', { limit: DEEPEST }) })
  tree.remove(from)
  const elsewhere = await writeTree(tx, tree, were)
  await moveRoles(tx, ({ process }) => process === from, { process: into }, touches)
  await touchBranch(tx, elsewhere, touches)
  await rewriteContents(
    tx,
    (content) => (content.process === from ? { ...content, process: into } : content),
    touches
  )
  await moveUsual(tx, from, into, touches)
  await moveTasks(tx, from, into, touches)
  await moveItems(tx, from, into, touches)
  await renameInMentoring(tx, new Set([from]), into)
  await moveGaps(tx, from, into)
  await renameInSearches(tx, 'process', new Set([from]), into, touches)
  await tx.delete(processes).where(eq(processes.code, from))
  await noteUpkeep(tx, by, 'merged', `process:${from}`, now, touches, { into })
  return { touches }
}

/** What people usually do. */
async function moveUsual(tx: Writer, from: string, into: string, touches: Touches) {
  const double = new Set([from])
  for (const { id, processes: usual } of await tx.select().from(people)) {
    if (!renamedAny(usual, double)) continue
    const next = renamedIn(usual, double, into)
    await tx.update(people).set({ processes: next }).where(eq(people.id, id))
    touches.add('people', 1)
  }
}

async function moveTasks(tx: Writer, from: string, into: string, touches: Touches) {
  const laid = await tx
    .update(tasks)
    .set({ process: into, version: nextVersion })
    .where(eq(tasks.process, from))
    .returning({ id: tasks.id })
  touches.add('tasks', laid.length)
  const templates = await tx
    .update(taskTemplates)
    .set({ process: into })
    .where(eq(taskTemplates.process, from))
    .returning({ id: taskTemplates.id })
  touches.add('templates', templates.length)
}

/** What has to cross a bridge. */
async function moveItems(tx: Writer, from: string, into: string, touches: Touches) {
  const moved = await tx
    .update(bridgeItems)
    .set({ process: into, version: nextItemVersion })
    .where(eq(bridgeItems.process, from))
    .returning({ bridge: bridgeItems.bridge })
  touches.add('bridges', new Set(moved.map(({ bridge }) => bridge)).size)
}
