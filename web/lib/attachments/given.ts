import { TITLE_MAX } from '#schema/words.ts'

const KINDS: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg' }

/**
 * The files of a paste or a drop. Text that comes with a picture of itself, as from a spreadsheet,
 * is text where somebody is typing.
 */
export function filesIn(data: DataTransfer | null, typing = false): File[] {
  if (!data || (typing && data.types.includes('text/plain'))) return []
  return [...data.files]
}

export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')

export const hasFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false

/** What a clipboard calls image.png is told apart by its moment. */
export function nameOf({ name, type }: File, now = new Date()): string {
  const end = KINDS[type]
  if (!end || !/^(image|blob)?(\.\w+)?$/i.test(name)) return shortened(name || 'file')
  const two = (figure: number) => String(figure).padStart(2, '0')
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}.${end}`
}

/** With its ending, which says how to open it. */
function shortened(name: string): string {
  if (name.length <= TITLE_MAX) return name
  const end = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
  return name.slice(0, TITLE_MAX - end.length) + end
}
