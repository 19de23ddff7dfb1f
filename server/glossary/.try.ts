import { analyseQuery } from '#language'
import { compiled } from './concepts.ts'
import { recognised } from './expand.ts'
import { shippedConcepts } from './shipped.ts'
const c = compiled(shippedConcepts())
const ids = shippedConcepts().map(i=>i.id); console.log(ids.length, new Set(ids).size, ids.filter((x,i)=>ids.indexOf(x)!==i))
const { crossLanguageQueries } = await import('../../scripts/bench-search/cross-language-queries.ts')
for (const { q } of crossLanguageQueries) console.log(q, '→', recognised(c, analyseQuery(q), q).map(a=>`${a.from}=${a.concept}`).join(' | '))
const t=performance.now(); let n=0
for (let i=0;i<20;i++) for (const { q } of crossLanguageQueries) { const w=analyseQuery(q); const t0=performance.now(); recognised(c,w,q); n+=performance.now()-t0 }
console.log(n/20/crossLanguageQueries.length,'ms')
console.log(JSON.stringify(recognised(c,analyseQuery('감가상각비'),'감가상각비'),null,0).slice(0,1500))
