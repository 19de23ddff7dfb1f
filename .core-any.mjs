process.env.DATABASE_URL=''
const fc=(await import('fast-check')).default
const { startTest } = await import('#server/testing/build.ts')
const { remembering } = await import('#server/testing/known.ts')
const { requestsTo, routesOf, send } = await import('#server/testing/requests.ts')
const { undocumented } = await import('#server/testing/documented.ts')
const world=await startTest(); const known=remembering()
const all=routesOf((await world.as('helen').get('/api/openapi.json')).body)
const mine=all.filter(r=>/^\/api\/(bridges|bridge-items|evidence|stage-exceptions)(\/|$)/.test(r.path) && !/sessions|notes|plan|steps|proposals/.test(r.path))
for (const steps of [[],[{text:'Five'}],[{text:'Six'}]]) known.learn((await world.as('marta').post('/api/cases',{title:'Three',symptom:'Four',process:'finance.ap.grir',...(steps.length?{steps,cause:'8',proof:'9'}:{})})).body,'cases')
for (let i=0;i<4;i++) known.learn((await world.as('marta').post('/api/cases/EX-2/occurrences',{outcome:'worked',...(i%2?{helpedBy:'anna'}:{})})).body,'occurrences')
const made=await world.as('anna').post('/api/bridges',{kind:'mentoring',giver:'anna',receiver:'marta',entity:'PL02',endsOn:'2026-12-31'})
known.learn({id:made.body.id},'bridges')
for (const item of [{kind:'case',case:'EX-2'},{kind:'decision',title:'x'},{kind:'process',process:'finance.ap'}]) { const {body}=await world.as('anna').post(`/api/bridges/${made.body.id}/items`,item); known.learn({id:body.id},'items'); const o=await world.as('anna').post(`/api/bridge-items/${body.id}/evidence`,{kind:'answer',text:'So'}); known.learn(o.body.evidence,'evidence'); const e=await world.as('tomasz').post(`/api/bridge-items/${body.id}/exceptions`,{stage:'watched',reason:'x'}); known.learn(e.body.exceptions,'exceptions') }
for (const list of ['people','processes','entities','units']) known.learn((await world.as('helen').get(`/api/${list}`)).body,list)
const yes=new Map(); let n=0
for (let round=0;round<4;round++) for (const route of mine) for (const request of fc.sample(requestsTo(route,known,['anna','anna','marta','marta','tomasz','helen']),{numRuns:8,seed:7+round*100+mine.indexOf(route)})) {
  const {answer,says}=await send(world.as(request.as),route,request,known); n++
  if (answer.status>=500) console.log('FAIL',answer.status,says, JSON.stringify(answer.body).slice(0,300))
  else { const w=undocumented(route,answer); if (w) console.log('UNDOC',w,answer.status,says.slice(0,300)) }
  if (answer.status<300) { const k=route.method+' '+route.path; yes.set(k,(yes.get(k)??0)+1); known.learn(answer.body, route.path.split('/').findLast(it=>/^\w/.test(it))??'') }
}
console.log(n,'requests',mine.length,'routes', yes.size,'said yes'); for (const r of mine) if(!yes.has(r.method+' '+r.path)) console.log('never',r.method,r.path)
await world.close()
