export interface Toast {
  id: number
  text: string
  kind: 'plain' | 'bad'
  undo?: () => void
}

const list: Toast[] = $state([])
let last = 0

export const toasts = {
  get list() {
    return list
  }
}

/** Says what has happened; with `undo` it can be taken back. Longer to read, longer to stay. */
export function toast(text: string, { kind = 'plain', undo }: Partial<Omit<Toast, 'id'>> = {}) {
  const id = ++last
  list.push({ id, text, kind, undo })
  if (kind !== 'bad') setTimeout(() => dismiss(id), undo ? 10_000 : 4_000 + text.length * 40)
}

export function dismiss(id: number) {
  const at = list.findIndex((toast) => toast.id === id)
  if (at >= 0) list.splice(at, 1)
}
