import { SvelteSet } from 'svelte/reactivity'
import type { ReviewNote, Task } from '#schema/api/tasks.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Does what can be done with a task, says so, and can take the last of it back. */
export function openBench(reload: () => void) {
  const busy = new SvelteSet<string>()
  const done: (() => void)[] = []

  async function act(task: Task, work: () => Promise<Task>, says: string, undo?: Undo) {
    if (busy.has(task.id)) return false
    busy.add(task.id)
    try {
      const now = await work()
      const back = undo && (() => void takeBack(back, () => undo(now)))
      if (back) done.push(back)
      toast(says, { undo: back })
      return true
    } catch (error) {
      toast(toProblem(error).detail, { kind: 'bad' })
      return false
    } finally {
      busy.delete(task.id)
      reload()
    }
  }

  /** Once, whether by the key or by the button that the toast has. */
  async function takeBack(me: (() => void) | undefined, undo: () => Promise<unknown>) {
    const at = done.findIndex((it) => it === me)
    if (at < 0) return
    done.splice(at, 1)
    try {
      await undo()
      toast(t('use.undone'))
    } catch (error) {
      toast(toProblem(error).detail, { kind: 'bad' })
    } finally {
      reload()
    }
  }

  return {
    busy,
    prepare: (task: Task) =>
      act(
        task,
        () => post('preparation', task),
        t('task.nowPrepared', { title: task.title }),
        (now) => call('DELETE /api/tasks/:id/preparation', { ...of(now), query: seen(now) })
      ),
    unprepare: (task: Task) =>
      act(
        task,
        () => call('DELETE /api/tasks/:id/preparation', { ...of(task), query: seen(task) }),
        t('task.nowUnprepared', { title: task.title })
      ),
    review: (task: Task) =>
      act(
        task,
        () => post('review', task),
        t('task.nowReviewed', { title: task.title }),
        (now) => call('DELETE /api/tasks/:id/review', { ...of(now), query: seen(now) })
      ),
    unreview: (task: Task) =>
      act(
        task,
        () => call('DELETE /api/tasks/:id/review', { ...of(task), query: seen(task) }),
        t('task.nowUnreviewed', { title: task.title })
      ),
    remove: (task: Task) =>
      act(
        task,
        () => call('POST /api/tasks/:id/removal', { ...of(task), body: seen(task) }),
        t('task.nowRemoved', { title: task.title }),
        (now) => call('DELETE /api/tasks/:id/removal', of(now))
      ),
    clear: (task: Task, note: ReviewNote) =>
      act(
        task,
        () => call('POST /api/review-notes/:id/clearance', of(note)),
        t('task.noteCleared'),
        () => call('DELETE /api/review-notes/:id/clearance', of(note))
      ),
    unclear: (task: Task, note: ReviewNote) =>
      act(
        task,
        () => call('DELETE /api/review-notes/:id/clearance', of(note)),
        t('task.noteOpenAgain')
      ),
    undo() {
      const last = done.at(-1)
      if (last) last()
      else toast(t('task.nothingToUndo'))
    }
  }
}

type Undo = (now: Task) => Promise<unknown>
export type Bench = ReturnType<typeof openBench>

const of = ({ id }: { id: string }) => ({ params: { id } })
const seen = ({ version }: Task) => ({ version })
const post = (what: 'preparation' | 'review', task: Task) =>
  call(`POST /api/tasks/:id/${what}`, { ...of(task), body: seen(task) })
