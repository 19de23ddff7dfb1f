import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { browserArguments, findChromium } from '../e2e/support/browser.ts'
import { addressOf, pages, type PageToSee } from '../e2e/support/pages.ts'
import { startServer } from '../e2e/support/server.ts'
import { demoPassword } from '#seeds/people.ts'
import { root } from '#server/root.ts'
import { buildIfNeeded } from './built.ts'

/**
 * Screenshots of every page, in both schemes, phone and wide, English and Korean, into look/ with
 * an index to leaf through: `npm run look`, or `npm run look -- case search` for some.
 */
process.chdir(root)
await buildIfNeeded()
const folder = join(root, 'look')
const asked = process.argv.slice(2)
const wanted = pages.filter(({ name }) => !asked.length || asked.includes(name))
const sizes = { wide: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } }
const variants = (['en', 'ko'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['wide', 'phone'] as const).map((size) => ({ language, scheme, size }))
  )
)
type Variant = (typeof variants)[number]

if (!asked.length) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const server = await startServer({ demo: true })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: browserArguments
})
for (const variant of variants) await takeAll(browser, variant)
await browser.close()
await server.stop()
writeFileSync(join(folder, 'index.html'), index())
console.log(`${wanted.length * variants.length} pictures: ${join(folder, 'index.html')}`)

async function takeAll(browser: Browser, variant: Variant) {
  const { language, scheme, size } = variant
  for (const who of new Set(wanted.map(({ as }) => as))) {
    const context = await browser.newContext({
      baseURL: server.baseURL,
      viewport: sizes[size],
      colorScheme: scheme,
      locale: language === 'ko' ? 'ko-KR' : 'en-GB'
    })
    if (who) {
      const data = { email: `${who}@kestrel.example`, password: demoPassword }
      await context.request.post('/api/session', { data })
      await context.request.patch('/api/me', { data: { language } })
    }
    const page = await context.newPage()
    for (const it of wanted.filter(({ as }) => as === who)) {
      await page.goto(await addressOf(context.request, it))
      await page
        .locator(it.ready)
        .first()
        .waitFor({ timeout: 15_000 })
        .catch(() => missing(it))
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(folder, file(it, variant)), fullPage: true })
    }
    await context.close()
  }
}

function missing({ name, ready }: PageToSee) {
  console.error(`${name}: "${ready}" did not come`)
  process.exitCode = 1
}

function file({ name }: PageToSee, { language, scheme, size }: Variant) {
  return `${name}-${language}-${scheme}-${size}.png`
}

function index() {
  const pictures = wanted.map(
    (it) =>
      `<h2>${it.name}</h2><div>${variants.map((variant) => picture(it, variant)).join('')}</div>`
  )
  return `<!doctype html><meta charset="utf-8"><title>Bridgebook, every page</title>
<style>body{font:16px system-ui;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem}img{height:20rem;border:1px solid #ccc}</style>
${pictures.join('\n')}`
}

function picture(it: PageToSee, variant: Variant) {
  const name = file(it, variant)
  return `<a href="${name}"><img src="${name}" alt="${name}"></a>`
}
