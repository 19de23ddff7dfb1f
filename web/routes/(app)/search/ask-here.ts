import { organisation } from '#lib/organisation/lists.svelte.ts'
import type { Answer } from '#lib/offline/answer.ts'
import { askPlaybook } from '#lib/offline/playbook.svelte.ts'
import { connection } from '#lib/drafts/connection.svelte.ts'

/** "In this order", -without, system:SAP: what only the server reads. */
const OPERATORS = /["“”„«»＂]|(?:^|\s)[-−－]\S|\p{L}[:：]\S/u

/** What this device knows of it; undefined where only the server can tell. */
export async function askHere(asked: string): Promise<Answer | undefined> {
  const address = new URLSearchParams(asked)
  const q = address.get('q') ?? ''
  const state = address.get('state') ?? undefined
  if (!q && connection.there) return
  if (address.has('entity') || state === 'superseded' || state === 'archived') return
  if (connection.there && OPERATORS.test(q)) return
  const process = address.get('process')
  const processes = process ? below(process) : undefined
  if (processes?.length === 0) return
  return askPlaybook({
    ...{ q, processes, state },
    language: address.get('language') ?? undefined,
    system: address.get('system') ?? undefined,
    by: address.get('by') ?? undefined
  })
}

/** A process and all that lies below it; empty while nothing is known of it. */
function below(code: string): string[] {
  const all = organisation.processes
  if (!all.some((it) => it.code === code)) return []
  const found = [code]
  // Parents come before what lies below them.
  for (const { code, parent } of all) if (parent && found.includes(parent)) found.push(code)
  return found
}
