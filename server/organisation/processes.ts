import { asc } from 'drizzle-orm'
import type { Process } from '#schema/api/organisation.ts'
import { processes } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import { notFound } from '../http/problem.ts'
import { monthsAt } from './review-months.ts'
import { shippedProcesses } from './shipped-processes.ts'

type ProcessRow = typeof processes.$inferSelect

/** The shipped tree; its codes say where a node hangs: finance.ap.grir below finance.ap. */
export async function addProcesses(tx: Writer, tree = shippedProcesses) {
  await tx.insert(processes).values(
    tree.map(({ code, names }, position) => {
      const branch = branchOf(code)
      return { code, parent: branch.at(-2) ?? null, path: `${branch.join('/')}/`, names, position }
    })
  )
}

/** Parents first, each with its name in the reader's language. */
export async function findProcesses(read: Reader, language: Language): Promise<Process[]> {
  const rows = await read.select().from(processes).orderBy(asc(processes.position))
  return rows.map((row) => toProcess(row, rows, language))
}

export async function findProcess(
  read: Reader,
  code: string,
  language: Language
): Promise<Process> {
  const all = await findProcesses(read, language)
  const found = all.find((it) => it.code === code)
  if (!found) throw notFound()
  return found
}

export function toProcess(row: ProcessRow, all: ProcessRow[], language: Language): Process {
  const { code, parent, names, path, reviewEveryMonths } = row
  const reviewMonths = monthsAt(path, all)
  return { code, parent, name: names[language], names, reviewEveryMonths, reviewMonths }
}

/** finance.ap → finance, finance.ap */
function branchOf(code: string): string[] {
  const parts = code.split('.')
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
}
