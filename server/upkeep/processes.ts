import { eq, inArray } from 'drizzle-orm'
import {
  bridgeItems,
  cases,
  people,
  processes,
  roles,
  tasks,
  taskTemplates
} from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { moveGaps } from '../playbook/gaps-moved.ts'
import { allRevisions, indexAnew } from './contents.ts'
import { loseInMentoring } from './mentoring.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { codeFor, wholeNames, type Names } from './process-names.ts'
import { Touches } from './touches.ts'
import { DEEPEST, readTree, Tree, writeTree } from './tree.ts'

export async function addProcess(
  tx: Writer,
  by: Person,
  wish: { parent: string | null; names: Partial<Names> },
  language: Language,
  now: string
): Promise<string> {
  const tree = await readTree(tx)
  const { parent } = wish
  if (parent !== null && !tree.nodes.has(parent)) {
    throw invalid({ parent: say('field.noProcess', { value: parent }) })
  }
  const way = tree.wayTo(parent)
  if (way.length >= DEEPEST) throw invalid({ parent: say('process.tooDeep', { limit: DEEPEST }) })
  const names = wholeNames(wish.names, language)
  refuseSameName(tree, parent, names, language, null)
  const code = codeFor(parent, names, new Set(tree.nodes.keys()))
  const path = `${[...way, code].join('/')}/`
  const last = tree.rows().length
  await tx.insert(processes).values({ code, parent, path, names, position: last })
  const after = await readTree(tx)
  await writeTree(tx, after, [...after.nodes.values()])
  await noteUpkeep(tx, by, 'made', `process:${code}`, now)
  return code
}

/** Its code stays; its cases are found by the new name from now on. */
export async function renameProcess(
  tx: Writer,
  by: Person,
  code: string,
  given: Partial<Names>,
  language: Language,
  now: string
) {
  const tree = await readTree(tx)
  const node = tree.nodes.get(code)
  if (!node) throw notFound()
  const names = wholeNames(given, language, node.names)
  refuseSameName(tree, node.parent, names, language, code)
  await tx.update(processes).set({ names }).where(eq(processes.code, code))
  await indexAnew(tx, await casesIn(tx, tree.branchOf(code)))
  await noteUpkeep(tx, by, 'changed', `process:${code}`, now)
}

/** Moves it with all that lies below it: who is an expert of what lies above becomes one of it. */
export async function placeProcess(
  tx: Writer,
  by: Person,
  code: string,
  { parent, before = null }: { parent: string | null; before?: string | null },
  now: string
) {
  const tree = await readTree(tx)
  const were = [...tree.nodes.values()]
  if (!tree.nodes.has(code)) throw notFound()
  if (parent !== null && !tree.nodes.has(parent)) {
    throw invalid({ parent: say('field.noProcess', { value: parent }) })
  }
  if (tree.wayTo(parent).includes(code)) throw invalid({ parent: say('process.below') })
  if (before === code || (before !== null && !tree.childrenOf(parent).includes(before))) {
    throw invalid({ before: say('process.notSibling') })
  }
  tree.place(code, parent, before)
  if (tree.depth > DEEPEST) throw invalid({ parent: say('process.tooDeep', { limit: DEEPEST }) })
  const elsewhere = await writeTree(tx, tree, were)
  const touches = new Touches()
  await touchBranch(tx, elsewhere, touches)
  await noteUpkeep(tx, by, 'moved', `process:${code}`, now, touches, { parent })
  return { touches }
}

/** Only where nothing hangs on it; otherwise it is merged into another. */
export async function removeProcess(tx: Writer, by: Person, code: string, now: string) {
  const tree = await readTree(tx)
  if (!tree.nodes.has(code)) throw notFound()
  const count = tree.childrenOf(code).length + (await usesOf(tx, code))
  if (count > 0) throw conflict('organisation.inUse', { count })
  await moveGaps(tx, code, null)
  await loseInMentoring(tx, code, now)
  await tx.delete(processes).where(eq(processes.code, code))
  await noteUpkeep(tx, by, 'removed', `process:${code}`, now)
}

/** What lies elsewhere now: its cases are found by other words, its roles reach other people. */
export async function touchBranch(tx: Writer, codes: string[], touches: Touches) {
  if (codes.length === 0) return
  touches.add('processes', codes.length)
  touches.add('roles', await tx.$count(roles, inArray(roles.process, codes)))
  const numbers = await casesIn(tx, codes)
  await indexAnew(tx, numbers)
  touches.addCases(numbers)
}

async function casesIn(read: Reader, codes: string[]): Promise<number[]> {
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(inArray(cases.process, codes))
  return rows.map(({ number }) => number)
}

/** Revisions count too: one that is brought back needs its process. */
async function usesOf(read: Reader, code: string): Promise<number> {
  const written = new Set<number>()
  for await (const { caseNumber, content } of allRevisions(read)) {
    if (content.process === code) written.add(caseNumber)
  }
  const usual = (await read.select({ list: people.processes }).from(people)).filter(({ list }) =>
    list.includes(code)
  )
  return (
    written.size +
    usual.length +
    (await read.$count(roles, eq(roles.process, code))) +
    (await read.$count(tasks, eq(tasks.process, code))) +
    (await read.$count(taskTemplates, eq(taskTemplates.process, code))) +
    (await read.$count(bridgeItems, eq(bridgeItems.process, code)))
  )
}

/** Two of one name at the same place cannot be told apart. */
function refuseSameName(
  tree: Tree,
  parent: string | null,
  names: Names,
  language: Language,
  except: string | null
) {
  const plain = (name: string | undefined) => (name ?? '').normalize('NFKC').toLowerCase()
  const same = tree
    .childrenOf(parent)
    .some(
      (it) => it !== except && plain(tree.nodes.get(it)?.names[language]) === plain(names[language])
    )
  if (same) throw invalid({ [`names.${language}`]: say('organisation.nameTaken') })
}
