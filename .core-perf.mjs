process.chdir('/work/main')
process.env.DATABASE_URL=''
const { startTest } = await import('/work/main/server/testing/build.ts')
const { aBridge, anItem } = await import('/work/main/server/testing/bridges.ts')
const t = await import('/work/main/schema/tables/index.ts')
const world = await startTest()
const large = await aBridge(world, { giver: 'sam', receiver: 'marta', entity: 'PL02' })
for (let i=0;i<120;i++) {
  const now=world.clock.now()
  const number = 1000+i
  await world.database.transaction(async tx => {
    await tx.insert(t.cases).values({number,state:'validated',title:'Case '+i,process:'finance.ap.grir',system:'',language:'en',visibility:'everyone',author:'sam',owner:'sam',head:1,validated:1,createdAt:now,updatedAt:now,checkedAt:now})
    for (let m=0;m<18;m++) {
      const period=`20${25+Math.floor(m/12)}-${String(m%12+1).padStart(2,'0')}`
      const at=`${period}-15T09:00:00.000Z`
      await tx.insert(t.occurrences).values({caseNumber:number,first:m===0,reporter:'sam',openedAt:at,closedAt:at,closedBy:m%3?'sam':'marta',entity:'PL02',period,workingDay:2,seen:'',counterpart:'',documentRefs:[],outcome:'worked',helpedBy:m%6===0?'sam':null,stepsDone:[],note:'',known:true})
    }
  })
  const item=await anItem(world, large, {case:'EX-'+number})
  await world.database.transaction(async tx => { for (let k=0;k<3;k++) await tx.insert(t.evidence).values({item,kind:'answer',stage:'captured',happenedOn:'2026-11-01',giverText:'a',receiverText:'',offeredBy:'sam',offeredAt:now,giverAt:now,receiverAt:now,disputeReason:'',withdrawReason:''}) })
}
for (const url of [`/api/bridges/${large}/items`,`/api/bridges/${large}`,'/api/bridges',`/api/bridges/${large}/progress`]) for (let i=0;i<4;i++){ const c=process.cpuUsage(), b=performance.now(); const r=await world.as('sam').get(url); const u=process.cpuUsage(c); console.log(url.slice(-20), r.status, Math.round(performance.now()-b),'ms cpu',Math.round((u.user+u.system)/1000)) }
await world.close()
