import { chromium } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
const base='http://127.0.0.1:4481'
const [,, only=''] = process.argv
const browser = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking']})
type Shot=[string,string,string,((p:any)=>Promise<void>)?]
const shots: Shot[] = [
 ['units','/organisation','helen'],
 ['unit-merge','/organisation','helen',async p=>{await p.locator('button[popovertarget]').nth(p.__n??3).click();await p.locator('[popover]:popover-open button').nth(1).click();await p.locator('dialog [role=combobox]').fill('Inch').catch(()=>{});await p.keyboard.press('ArrowDown');await p.keyboard.press('Enter');await p.locator('dialog button[type=submit]').click();await p.waitForSelector('.looked',{timeout:8000})}],
 ['entities','/organisation/entities','helen'],
 ['entity','/organisation/entities/PL02','helen'],
 ['year','/organisation/entities/PL02?side=year','helen',async p=>{await p.waitForSelector('dl dd')}],
 ['daysoff','/organisation/entities/UK01?side=days-off','helen',async p=>{await p.waitForSelector('main time')}],
 ['compare','/organisation/entities/RU01?side=days-off','helen',async p=>{await p.waitForSelector('main time');await p.locator('button[aria-pressed]').first().click();await p.waitForTimeout(900)}],
 ['processes','/organisation/processes','helen',async p=>{await p.waitForSelector('li[data-code]');await p.locator('li[data-code] button[aria-expanded]').first().click()}],
 ['process-rename','/organisation/processes','helen',async p=>{await p.waitForSelector('li[data-code]');await p.locator('li[data-code] button[popovertarget]').first().click();await p.locator('[popover]:popover-open button').nth(1).click();await p.waitForTimeout(300)}],
 ['lists','/organisation/lists','helen',async p=>{await p.waitForSelector('.count')}],
 ['lists-cp','/organisation/lists?kind=counterpart','helen',async p=>{await p.waitForTimeout(700)}],
 ['rates','/organisation/rates','helen',async p=>{await p.waitForSelector('main section')}],
 ['rates-edit','/organisation/rates','helen',async p=>{await p.waitForSelector('main section');await p.locator('.enter button').click();await p.waitForTimeout(300)}],
 ['people','/people','marta'],
 ['person','/people?person=joanna','tomasz'],
 ['person-admin','/people?person=marta','helen'],
 ['profile','/profile','marta'],
]
for (const [w,h] of [[1400,900],[390,844]] as const) for (const scheme of ['light','dark'] as const) for (const lang of ['en','ko','ru'] as const) {
  if (lang!=='en' && (scheme==='dark')) continue
  if (lang==='ru' && w===1400) continue
  const ctx = await browser.newContext({viewport:{width:w,height:h},colorScheme:scheme,baseURL:base,locale:{en:'en-GB',ko:'ko-KR',ru:'ru-RU'}[lang],timezoneId:'Europe/London'})
  const signed=new Set<string>()
  for (const [name,path,who,act] of shots) {
    if (only && !name.match(new RegExp(only))) continue
    const page = await ctx.newPage()
    const errors:string[]=[]
    page.on('pageerror',e=>errors.push(e.message))
    await page.request.post('/api/session',{data:{email:`${who}@kestrel.example`,password:'kestrel-demo'}})
    await page.request.patch('/api/me',{data:{language:lang}})
    await page.goto(path); await page.waitForSelector('main h1'); await page.waitForTimeout(700)
    try { await act?.(page) } catch(e:any){ console.log(name,w,scheme,lang,'ACT',e.message.split('\n')[0]) }
    await page.waitForTimeout(250)
    const over = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth)
    if (over>0) console.log('OVERFLOW',name,w,lang,over)
    if (lang==='en') { const r = await new AxeBuilder({page}).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze(); for (const v of r.violations) console.log('AXE',name,w,scheme,v.id,v.nodes.map(n=>n.target.join(' ')).slice(0,3).join(' | ')) }
    if (errors.length) console.log('ERR',name,errors)
    await page.screenshot({path:`/tmp/orgshots/${name}-${w}-${scheme}-${lang}.png`,fullPage:!name.includes('merge')&&!name.includes('rename')})
    await page.close()
  }
  await ctx.close()
}
await browser.close()
