/** For browsers that cannot size a box by its content themselves. */
export const grow = (_text: string) => (area: HTMLTextAreaElement) => {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
