import { composing } from '#lib/composing.ts'
import type { StepForm } from './case-form.ts'

export interface StepMoves {
  addBelow(index: number): void
  remove(index: number): void
  move(index: number, by: 1 | -1): void
  paste(event: ClipboardEvent, index: number): void
}

/** Enter adds a step below, Backspace in an empty one removes it, Alt with an arrow moves it. */
export const stepKeys =
  (moves: StepMoves, index: number, step: StepForm) => (event: KeyboardEvent) => {
    if (composing(event)) return
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    const act =
      key === 'Enter' && !shiftKey && !altKey && !ctrlKey && !metaKey
        ? () => moves.addBelow(index)
        : altKey && (key === 'ArrowUp' || key === 'ArrowDown')
          ? () => moves.move(index, key === 'ArrowUp' ? -1 : 1)
          : key === 'Backspace' && step.text === '' && !step.caution && !step.posting
            ? () => moves.remove(index)
            : undefined
    if (!act) return
    event.preventDefault()
    act()
  }

/** A list that was written elsewhere becomes steps; its own numbers and bullets go. */
export const stepsIn = (pasted: string): string[] =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•*–]|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean)
