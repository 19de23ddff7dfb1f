import { putBack } from '#lib/drafts/keep-draft.svelte.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { ReviewItem } from '#schema/api/reviews.ts'
import { confirmTrue, sendBack, validate, type Judged } from './judge.ts'
import type { Queue } from './queue.svelte.ts'

/**
 * Judges what lies in the queue: it leaves, what was done is said, and the last can be taken back.
 * `back` looks at a case again that has returned.
 */
export function openBench(queue: Queue, back: (number: string) => void) {
  const done: (() => void)[] = []

  async function settle(item: ReviewItem, act: (item: ReviewItem) => Promise<Judged>, text = '') {
    const again = () => {
      if (text)
        void putBack(`ask.${item.number}`, t('case.askTitle', { number: item.number }), text)
      back(item.number)
    }
    try {
      const { says, takeBack } = await queue.settle(item, () => act(item))
      const undo = takeBack && (() => void undone(undo, takeBack, again))
      if (undo) done.push(undo)
      toast(says, { undo })
    } catch (error) {
      toast(toProblem(error).detail, { kind: 'bad' })
      again()
    }
  }

  /** Once, whether by the key or by the button that the toast has. */
  async function undone(
    me: (() => void) | undefined,
    act: () => Promise<unknown>,
    again: () => void
  ) {
    const at = done.findIndex((it) => it === me)
    if (at < 0) return
    done.splice(at, 1)
    try {
      await act()
      toast(t('use.undone'))
      again()
    } catch (error) {
      toast(toProblem(error).detail, { kind: 'bad' })
    } finally {
      queue.known.reload()
    }
  }

  return {
    validate: (item: ReviewItem) => settle(item, validate),
    confirm: (item: ReviewItem) => settle(item, confirmTrue),
    ask: (item: ReviewItem, text: string) => settle(item, (it) => sendBack(it, text), text),
    undo() {
      const last = done.at(-1)
      if (last) last()
      else toast(t('reviews.nothingToUndo'))
    }
  }
}
