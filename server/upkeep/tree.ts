import { asc, eq } from 'drizzle-orm'
import { processes } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'

export type Node = typeof processes.$inferSelect

/** How deep the tree may grow: deeper nobody finds anything. */
export const DEEPEST = 8

/** The process tree while it is changed: who hangs below whom, in which order. */
export class Tree {
  readonly nodes: Map<string, Node>
  readonly #children: Map<string | null, string[]>

  constructor(rows: Node[]) {
    this.nodes = new Map(rows.map((row) => [row.code, row]))
    this.#children = new Map()
    for (const { code, parent } of rows) this.childrenOf(parent).push(code)
  }

  childrenOf(parent: string | null): string[] {
    const there = this.#children.get(parent) ?? []
    this.#children.set(parent, there)
    return there
  }

  /** A node and all below it. */
  branchOf(code: string): string[] {
    return [code, ...this.childrenOf(code).flatMap((it) => this.branchOf(it))]
  }

  /** From the root down to the node itself. */
  wayTo(code: string | null): string[] {
    const way: string[] = []
    for (let at = code; at !== null; at = this.nodes.get(at)?.parent ?? null) way.unshift(at)
    return way
  }

  place(code: string, parent: string | null, before: string | null) {
    const node = this.nodes.get(code)
    if (!node) return
    const left = this.childrenOf(node.parent)
    const was = left.indexOf(code)
    if (was >= 0) left.splice(was, 1)
    const siblings = this.childrenOf(parent)
    const at = before === null ? siblings.length : siblings.indexOf(before)
    siblings.splice(at, 0, code)
    this.nodes.set(code, { ...node, parent })
  }

  remove(code: string) {
    const siblings = this.childrenOf(this.nodes.get(code)?.parent ?? null)
    siblings.splice(siblings.indexOf(code), 1)
    this.nodes.delete(code)
  }

  get depth(): number {
    return Math.max(0, ...[...this.nodes.keys()].map((code) => this.wayTo(code).length))
  }

  /** Every node as it now stands, parents first. */
  rows(): Node[] {
    const ordered = this.childrenOf(null).flatMap((code) => this.branchOf(code))
    return ordered.flatMap((code, position) => {
      const node = this.nodes.get(code)
      return node ? [{ ...node, position, path: `${this.wayTo(code).join('/')}/` }] : []
    })
  }
}

export async function readTree(read: Reader): Promise<Tree> {
  return new Tree(await read.select().from(processes).orderBy(asc(processes.position)))
}

/** Writes what moved, and gives the codes of those that lie elsewhere now. */
export async function writeTree(tx: Writer, tree: Tree, before: Node[]): Promise<string[]> {
  const were = new Map(before.map((row) => [row.code, row]))
  const elsewhere: string[] = []
  for (const { code, parent, path, position } of tree.rows()) {
    const was = were.get(code)
    if (!was) continue
    if (was.path !== path) elsewhere.push(code)
    else if (was.position === position) continue
    await tx.update(processes).set({ parent, path, position }).where(eq(processes.code, code))
  }
  return elsewhere
}
