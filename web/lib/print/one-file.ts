import { asData } from './as-data.ts'
import { fontFaces } from './font-faces.ts'
import { rulesFor } from './rules-for.ts'

interface Wish {
  title: string
  lang: string
}

/**
 * A part of this page as one file that needs neither the product nor a network: nothing in it runs,
 * and what it needs to look as it does here is inside.
 */
export async function asOneFile(part: HTMLElement, { title, lang }: Wish): Promise<string> {
  const alone = document.implementation.createHTMLDocument(title)
  alone.documentElement.lang = lang
  // Paper is light.
  alone.documentElement.dataset['scheme'] = 'light'
  const main = alone.createElement('main')
  main.append(alone.importNode(part, true))
  alone.body.append(main)
  clean(main)
  await holdImages(main)
  const style = alone.createElement('style')
  const text = main.textContent
  style.textContent = [await fontFaces(text), rulesFor(alone), ON_SCREEN].join('\n')
  alone.head.prepend(
    meta(alone, { charset: 'utf-8' }),
    meta(alone, {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
    }),
    meta(alone, { name: 'viewport', content: 'width=device-width, initial-scale=1' })
  )
  alone.head.append(style)
  return `<!doctype html>\n${alone.documentElement.outerHTML}`
}

/** Without the page around it, it needs a margin of its own. */
const ON_SCREEN =
  '@media screen { body { padding: 1.5rem } main { max-width: 46rem; margin: auto } }'

const RUNS = 'script, noscript, iframe, object, embed, form, input, button, .no-print'

/** Nothing that runs or belongs to the tool; links lead to where they led. */
function clean(main: HTMLElement) {
  for (const it of main.querySelectorAll(RUNS)) it.remove()
  for (const it of main.querySelectorAll('*')) {
    for (const name of it.getAttributeNames()) if (name.startsWith('on')) it.removeAttribute(name)
  }
  for (const link of main.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, location.href).href)
  }
  const notes = document.createTreeWalker(main, NodeFilter.SHOW_COMMENT)
  const all: Node[] = []
  while (notes.nextNode()) all.push(notes.currentNode)
  for (const it of all) it.parentNode?.removeChild(it)
}

/** Pictures go along; one that cannot be had leaves its words. */
async function holdImages(main: HTMLElement) {
  for (const image of main.querySelectorAll('img')) {
    image.removeAttribute('srcset')
    const src = image.getAttribute('src') ?? ''
    if (src.startsWith('data:')) continue
    const held = await asData(new URL(src, location.href).href).catch(() => undefined)
    if (held) image.setAttribute('src', held)
    else image.replaceWith(image.alt)
  }
}

function meta(of: Document, attributes: Record<string, string>) {
  const it = of.createElement('meta')
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value)
  return it
}

/** Gives a file to whoever sits here. */
export function giveFile(name: string, content: string, type = 'text/html') {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** In any script, without what a file system or a mail takes amiss: 'Ji-woo Kang' → ji-woo-kang. */
export const fileName = (...parts: string[]) =>
  parts
    .map((it) =>
      it
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    )
    .map((it) => it.replaceAll(/^-|-$/g, ''))
    .filter(Boolean)
    .join('-')
