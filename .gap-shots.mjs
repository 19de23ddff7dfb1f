import { chromium } from 'playwright'
import AxeBuilder from '@axe-core/playwright'
const B = 'http://127.0.0.1:4772'
const out = '/tmp/p5/gaprun/'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] })
const only = process.argv.slice(2)
const shots = [
  ['ask-en', 'grace', '/search?q=xylophone&ask', 1400, 'light', 'main fieldset input[type=radio]'],
  ['ask-ko-390', 'haeun', '/search?q=xylophone&ask', 390, 'dark', 'main fieldset input[type=radio]'],
  ['nothing-en', 'grace', '/search?q=xylophone+quagmire', 1400, 'dark', 'main .empty'],
  ['nothing-pl-390', 'marta', '/search?q=xylophone+quagmire', 390, 'light', 'main .empty'],
  ['gaps-en', 'helen', '/search/gaps', 1400, 'light', 'main li h3'],
  ['gaps-ko-390', 'jiwoo', '/search/gaps', 390, 'dark', 'main li h3, main .empty'],
  ['gaps-ans', 'helen', '/search/gaps?state=answered', 1400, 'dark', 'main li h3'],
  ['gaps-no', 'marta', '/search/gaps', 390, 'light', 'main p'],
  ['saved', 'grace', '/search?q=invoice', 1400, 'light', 'main h3'],
]
const sign = async (who, width, scheme) => {
  const c = await b.newContext({ baseURL: B, viewport: { width, height: width < 500 ? 1100 : 900 }, colorScheme: scheme })
  const p = await c.newPage()
  p.on('console', (m) => m.type() === 'error' && console.log('console', who, m.text().slice(0, 300)))
  p.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 400)))
  await p.request.post('/api/session', { data: { email: `${who}@kestrel.example`, password: 'kestrel-demo' } })
  return p
}
if (!only.length || only.includes('seed')) {
  const g = await sign('marta', 1400, 'light')
  for (const [q, process] of [['faktura odrzucona przez KSeF za drut','finance.ap.grir'],['palety zwrotne kaucja','inventory'],['SWIFT gpi tracker refused','treasury'],['zebra printer PL61 1090 1014 0000 0712 1981 2874', undefined],['GR/IR residual after return','finance.ap.grir']]) await g.request.post('/api/search/gaps', { data: { q, process } })
  const h = await sign('helen', 1400, 'light')
  const items = (await (await h.request.get('/api/search/gaps')).json()).items
  console.log(items.map((i) => [i.query, i.process, i.found, i.language].join('|')).join('\n'))
  const it = items.find((i) => /GR\/IR/.test(i.query))
  if (it) await h.request.post(`/api/search/gaps/${it.id}/answer`, { data: { case: 'EX-5' } })
  const s = await g.request.post('/api/searches', { data: { query: 'q=invoice', name: 'x' } })
  const gr = await sign('grace', 1400, 'light')
  const saved = await (await gr.request.post('/api/searches', { data: { query: 'q=invoice', name: 'Invoices' } })).json()
  await gr.request.patch('/api/searches/' + saved.id, { data: { notify: true } })
}
for (const [name, who, path, width, scheme, ready] of shots) {
  if (only.length && !only.includes(name)) continue
  const p = await sign(who, width, scheme)
  await p.goto(path)
  await p.locator(ready).first().waitFor({ timeout: 60000 }).catch((e) => console.log(name, 'not ready'))
  await p.waitForTimeout(1500)
  const wide = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const { violations } = await new AxeBuilder({ page: p }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze()
  console.log(name, wide ? 'SCROLLS' : '', violations.map((v) => v.id + ':' + v.nodes.map((n) => n.target.join(' ')).join(',')).join('; '))
  await p.screenshot({ path: out + name + '.png', fullPage: width < 500 })
  await p.context().close()
}
await b.close()
