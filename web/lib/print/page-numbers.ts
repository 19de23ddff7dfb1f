/**
 * On which page of paper each part of a document will be: CSS has no way to say so in a contents
 * list. Columns break where pages do, so a copy is laid out once, out of sight, in columns as large
 * as the inside of a page; the column of a part is its page.
 */

/** What is left of a sheet of A4 inside the margins that `@page` gives the document. */
export const SHEET = { width: '174mm', height: '259mm' }

const GAP = 40

/** Writes the page of each `[data-part]` into the `[data-page-of]` that names it. */
export function numberPages(paper: HTMLElement) {
  const pages = pagesOf(paper)
  for (const place of paper.querySelectorAll<HTMLElement>('[data-page-of]')) {
    place.textContent = String(pages.get(place.dataset['pageOf'] ?? '') ?? '')
  }
}

/** Of each part its page, counted from 1. */
export function pagesOf(paper: HTMLElement): Map<string, number> {
  const frame = document.createElement('div')
  frame.setAttribute('aria-hidden', 'true')
  frame.inert = true
  Object.assign(frame.style, {
    ...{ position: 'absolute', top: '0', left: '0', visibility: 'hidden', contain: 'strict' },
    ...{ width: SHEET.width, height: SHEET.height, overflow: 'hidden' }
  })
  const columns = document.createElement('div')
  Object.assign(columns.style, {
    ...{ width: SHEET.width, height: SHEET.height, columnWidth: SHEET.width },
    ...{ columnGap: `${GAP}px`, columnFill: 'auto' }
  })
  const copy = paper.cloneNode(true) as HTMLElement
  // Names of places are not to be there twice, not even for a moment.
  for (const it of copy.querySelectorAll('[id]')) it.removeAttribute('id')
  copy.dataset['paper'] = ''
  columns.append(copy)
  frame.append(columns)
  paper.after(frame)
  const { left, width } = columns.getBoundingClientRect()
  const pages = [...copy.querySelectorAll<HTMLElement>('[data-part]')].map(
    (part) =>
      [part.dataset['part'] ?? '', Math.round((startOf(part) - left) / (width + GAP)) + 1] as const
  )
  frame.remove()
  return new Map(pages)
}

/** Where it begins, if it goes over several columns. */
const startOf = (part: HTMLElement) =>
  (part.getClientRects()[0] ?? part.getBoundingClientRect()).left

/** Whenever the page goes to paper, also by the browser's own way. */
export const onPaper = (paper: HTMLElement) => {
  const number = () => numberPages(paper)
  addEventListener('beforeprint', number)
  return () => removeEventListener('beforeprint', number)
}
