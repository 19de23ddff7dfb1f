import { SvelteMap } from 'svelte/reactivity'
import type { AgendaLine, BridgeSession } from '#schema/api/bridge-sessions.ts'
import type { Bridge } from '#schema/api/bridges.ts'
import { call } from '#lib/api.ts'
import { keepDraft } from '#lib/drafts/keep-draft.svelte.ts'
import { isUnreached } from '#lib/drafts/turns.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** What somebody ticks and writes while a session runs. */
interface RunValue {
  /** Of the receiver, until the session took place. */
  summaries: { item: string; text: string }[]
  /** Ticks that did not reach the server yet. */
  ticks: { line: string; covered: boolean }[]
}

/**
 * A session as it runs, on a phone that may lose its connection and fall asleep: what is written and
 * ticked is kept here until the server has it.
 */
export function runOf(bridge: Bridge, session: BridgeSession, changed: () => void) {
  const start: RunValue = { summaries: [], ticks: [] }
  const title = `${bridge.giver.name} → ${bridge.receiver.name}`
  const kept = keepDraft(`sessionRun.${bridge.id}.${session.id}`, start, title)
  let flushing = false
  /** Ticks that the server has, until the page does: what it showed before each of them. */
  const sent = new SvelteMap<string, { covered: boolean; before: string | null }>()
  const before = new Map<string, string | null>()

  const words = () => kept.value.summaries.filter(({ text }) => text.trim() !== '')

  /** Sends the ticks that wait, in their order. */
  async function flush() {
    if (flushing) return
    flushing = true
    let went = false
    try {
      for (const tick of [...kept.value.ticks]) {
        const params = { id: tick.line }
        try {
          await call('PATCH /api/agenda-lines/:id', { params, body: { covered: tick.covered } })
          const was = before.get(tick.line)
          if (was !== undefined) sent.set(tick.line, { covered: tick.covered, before: was })
        } catch (error) {
          const problem = toProblem(error)
          if (isUnreached(problem.status)) {
            toast(t('agenda.keptHere'))
            return
          }
          toast(problem.detail, { kind: 'bad' })
        }
        kept.value.ticks = kept.value.ticks.filter(
          ({ line, covered }) => line !== tick.line || covered !== tick.covered
        )
        went = true
      }
    } finally {
      flushing = false
      if (went) changed()
    }
  }

  return {
    kept,
    flush,
    covered({ id, coveredAt }: AgendaLine): boolean {
      const waits = kept.value.ticks.findLast(({ line }) => line === id)
      if (waits) return waits.covered
      const went = sent.get(id)
      return went?.before === coveredAt ? went.covered : coveredAt !== null
    },
    tick(line: AgendaLine, covered: boolean) {
      before.set(line.id, line.coveredAt)
      const others = kept.value.ticks.filter((it) => it.line !== line.id)
      kept.value.ticks = [...others, { line: line.id, covered }]
      void flush()
    },
    summary: (item: string) => kept.value.summaries.find((it) => it.item === item)?.text ?? '',
    write(item: string, text: string) {
      const others = kept.value.summaries.filter((it) => it.item !== item)
      kept.value.summaries = text === '' ? others : [...others, { item, text }]
    },
    /** The server has all of it; should the session go on after all, writing begins anew. */
    settle() {
      kept.value = { summaries: [], ticks: [] }
      kept.settle()
    },
    get unsent() {
      return words().length
    },
    /** As the server takes them. */
    items: () => words().map(({ item, text }) => ({ item, summary: text }))
  }
}

export type Run = ReturnType<typeof runOf>
