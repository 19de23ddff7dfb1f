import type { APIRequestContext } from '@playwright/test'

/** Every page of the product as somebody sees it: what axe looks at, and what `npm run look` shows. */
export interface PageToSee {
  name: string
  /**
   * {open} and {mine} stand for a case that is open, and for one that the reader may edit; {close}
   * for the period of the close that it is now; {bridge} for a bridge of the reader’s, {crossing} for
   * an item on it, {session} for one of its sessions, {coming} for one to come; {rehearsal} for one
   * that the reader compared, {blind} and {replay} for an old case before and after both answered it
   * blind; any other words for the case that they find.
   */
  path: string
  /** Handle of who is signed in. */
  as?: string
  /** There when the page is. */
  ready: string
}

export const pages: PageToSee[] = [
  { name: 'sign-in', path: '/sign-in', ready: 'input[type=password]' },
  { name: 'setup', path: '/setup', ready: 'h1' },
  { name: 'link-is-over', path: '/invitation/nothing', ready: 'main' },
  { name: 'today', path: '/', as: 'marta', ready: 'main h1' },
  { name: 'today-new', path: '/', as: 'haeun', ready: 'main h1' },
  { name: 'search', path: '/search?q=invoice+rejected', as: 'marta', ready: 'main mark' },
  { name: 'search-latest', path: '/search', as: 'jiwoo', ready: 'main h3' },
  { name: 'search-nothing', path: '/search?q=xylophone', as: 'marta', ready: 'main p' },
  {
    name: 'search-asking',
    path: '/search?q=xylophone&ask',
    as: 'haeun',
    ready: 'main input[type=radio]'
  },
  { name: 'gaps', path: '/search/gaps', as: 'anna', ready: 'main .empty, main li h3' },
  { name: 'gaps-not-mine', path: '/search/gaps', as: 'marta', ready: 'main p' },
  { name: 'playbook', path: '/playbook', as: 'jiwoo', ready: 'main ul a' },
  { name: 'chapter', path: '/playbook/finance.ap', as: 'marta', ready: 'main article article' },
  {
    name: 'chapter-unchecked',
    path: '/playbook/tax.withholding?unchecked=yes',
    as: 'viktor',
    ready: 'main article article'
  },
  {
    name: 'chapter-of-a-system',
    path: '/playbook/system/SAP%20S%2F4',
    as: 'grace',
    ready: 'main article article'
  },
  { name: 'case', path: '/cases/EX-5', as: 'marta', ready: 'main h1' },
  { name: 'case-open', path: '/cases/{open}', as: 'marta', ready: 'main h1' },
  {
    name: 'case-asking',
    path: '/cases/{open}?ask',
    as: 'marta',
    ready: '#talk input[type=checkbox]'
  },
  {
    name: 'case-compared',
    path: '/cases/{receipt matches no open invoice}/history?compare=1..2',
    as: 'grace',
    ready: 'main ins'
  },
  {
    name: 'case-history',
    path: '/cases/{receipt matches no open invoice}/history',
    as: 'marta',
    ready: 'main li time'
  },
  {
    name: 'merge-which',
    path: '/cases/{receipt matches no open invoice}/merge',
    as: 'grace',
    ready: 'main input'
  },
  {
    name: 'merge',
    path: '/cases/{receipt matches no open invoice}/merge?into={orders from the web shop stop}',
    as: 'grace',
    ready: 'main input[type=radio]'
  },
  { name: 'log', path: '/log', as: 'marta', ready: 'main textarea' },
  { name: 'solve', path: '/cases/{open}/solve', as: 'marta', ready: 'main textarea:visible' },
  { name: 'edit', path: '/cases/{mine}/edit', as: 'marta', ready: 'main textarea:visible' },
  {
    name: 'case-translated',
    path: '/cases/{emergency code leaver details}?in=pl',
    as: 'joanna',
    ready: 'main h1[lang=pl]'
  },
  {
    name: 'translate',
    path: '/cases/{emergency code leaver details}/translate/pl',
    as: 'joanna',
    ready: 'main textarea'
  },
  { name: 'close-tasks', path: '/close/{close}/tasks', as: 'marta', ready: 'main [data-task]' },
  {
    name: 'close-tasks-lead',
    path: '/close/{close}/tasks?entity=KR01',
    as: 'dohyun',
    ready: 'main [data-task]'
  },
  { name: 'close-tasks-none', path: '/close/2019-01/tasks', as: 'tomasz', ready: 'main .empty' },
  { name: 'close-templates', path: '/close/templates', as: 'tomasz', ready: 'main li h2' },
  { name: 'close-template-read', path: '/close/templates', as: 'marta', ready: 'main li h2' },
  { name: 'people', path: '/people', as: 'marta', ready: 'main li' },
  { name: 'person', path: '/people?person=jiwoo', as: 'helen', ready: 'main h2' },
  { name: 'organisation', path: '/organisation', as: 'helen', ready: 'main .line' },
  { name: 'entities', path: '/organisation/entities', as: 'helen', ready: 'main .line a' },
  { name: 'entity', path: '/organisation/entities/PL02', as: 'helen', ready: 'main select' },
  {
    name: 'entity-year',
    path: '/organisation/entities/PL02?side=year',
    as: 'helen',
    ready: 'main dl dd'
  },
  {
    name: 'entity-days-off',
    path: '/organisation/entities/UK01?side=days-off',
    as: 'helen',
    ready: 'main li time'
  },
  { name: 'processes', path: '/organisation/processes', as: 'helen', ready: 'main .line' },
  { name: 'lists', path: '/organisation/lists', as: 'helen', ready: 'main li .value' },
  { name: 'glossary', path: '/organisation/glossary', as: 'helen', ready: 'main .line' },
  { name: 'glossary-read', path: '/organisation/glossary', as: 'haeun', ready: 'main .line' },
  {
    name: 'glossary-edited',
    path: '/organisation/glossary?edit=ap-three-way-match',
    as: 'helen',
    ready: 'main textarea'
  },
  { name: 'rates', path: '/organisation/rates', as: 'helen', ready: 'main section li' },
  { name: 'redaction', path: '/redaction', as: 'helen', ready: 'main input' },
  { name: 'ability', path: '/ability', as: 'anna', ready: 'main li a' },
  {
    name: 'ability-of-units',
    path: '/ability',
    as: 'dohyun',
    ready: 'main [role=grid], main section h2'
  },
  { name: 'rehearsals', path: '/rehearsals', as: 'haeun', ready: 'main li a' },
  { name: 'rehearsals-none', path: '/rehearsals', as: 'helen', ready: 'main h2' },
  {
    name: 'rehearsal-compared',
    path: '/rehearsals/{rehearsal}',
    as: 'haeun',
    ready: 'main #compared'
  },
  { name: 'rehearse', path: '/cases/EX-5/rehearse', as: 'marta', ready: 'main textarea' },
  { name: 'profile', path: '/profile', as: 'marta', ready: 'main h2' },
  { name: 'notices', path: '/notices', as: 'jiwoo', ready: 'main h1' },
  { name: 'notices-quiet', path: '/notices?unread', as: 'marta', ready: 'main h1' },
  { name: 'bridges', path: '/bridges', as: 'dohyun', ready: 'main article h3' },
  { name: 'mentoring', path: '/mentoring', as: 'haeun', ready: 'main #offer form' },
  { name: 'mentoring-asked', path: '/mentoring', as: 'anna', ready: '#asking article' },
  {
    name: 'mentoring-goals',
    path: '/bridges/{bridge}/goals',
    as: 'elena',
    ready: 'main #pulse form'
  },
  {
    name: 'mentoring-end',
    path: '/bridges/{bridge}/goals?end',
    as: 'elena',
    ready: 'dialog[open] textarea'
  },
  { name: 'bridges-none', path: '/bridges', as: 'viktor', ready: 'main .empty' },
  { name: 'bridge', path: '/bridges/{bridge}', as: 'haeun', ready: 'main [data-cell]' },
  { name: 'bridge-lead', path: '/bridges/{bridge}', as: 'dohyun', ready: 'main [data-cell]' },
  { name: 'bridge-new', path: '/bridges/new', as: 'dohyun', ready: 'main form' },
  { name: 'bridge-plan', path: '/bridges/{bridge}/plan', as: 'dohyun', ready: 'main li label' },
  {
    name: 'bridge-plan-when',
    path: '/bridges/{bridge}/plan?side=when',
    as: 'haeun',
    ready: 'main [data-step]'
  },
  { name: 'bridge-sessions', path: '/bridges/{bridge}/sessions', as: 'jiwoo', ready: 'main h1' },
  {
    name: 'bridge-session-new',
    path: '/bridges/{bridge}/sessions/new',
    as: 'jiwoo',
    ready: 'main form'
  },
  {
    name: 'bridge-session-past',
    path: '/bridges/{bridge}/sessions/new?past',
    as: 'jiwoo',
    ready: 'main form'
  },
  {
    name: 'bridge-session-coming',
    path: '/bridges/{bridge}/sessions/{coming}',
    as: 'jiwoo',
    ready: 'main ol'
  },
  {
    name: 'bridge-session-move',
    path: '/bridges/{bridge}/sessions/{coming}?move',
    as: 'jiwoo',
    ready: 'main form'
  },
  {
    name: 'bridge-session',
    path: '/bridges/{bridge}/sessions/{session}',
    as: 'jiwoo',
    ready: 'main h1'
  },
  {
    name: 'bridge-session-correct',
    path: '/bridges/{bridge}/sessions/{session}?correct',
    as: 'kyungmin',
    ready: 'main form'
  },
  {
    name: 'bridge-session-lead',
    path: '/bridges/{bridge}/sessions/{session}',
    as: 'dohyun',
    ready: 'main h1'
  },
  {
    name: 'bridge-of-a-measure',
    path: '/bridges/{bridge}?show=coverage.captured',
    as: 'jiwoo',
    ready: 'main [data-cell]'
  },
  { name: 'bridge-sign-off', path: '/bridges/{bridge}/sign-off', as: 'marta', ready: 'main ul h3' },
  { name: 'bridge-dossier', path: '/bridges/{bridge}/dossier', as: 'dohyun', ready: '.chapter h2' },
  { name: 'bridge-letter', path: '/bridges/{bridge}/letter', as: 'kyungmin', ready: 'article h1' },
  { name: 'bridge-letter-given', path: '/bridges/{bridge}/letter', as: 'sam', ready: 'article h1' },
  { name: 'bridge-week', path: '/bridges/{bridge}/week', as: 'kyungmin', ready: 'main section h2' },
  { name: 'bridge-week-lead', path: '/bridges/{bridge}/week', as: 'tomasz', ready: 'main h2' },
  {
    name: 'bridge-questions',
    path: '/bridges/{bridge}/questions',
    as: 'marta',
    ready: 'main article h3'
  },
  {
    name: 'bridge-afterwards',
    path: '/bridges/{bridge}/afterwards',
    as: 'sam',
    ready: 'main [role=table]'
  },
  { name: 'bridges-of-unit', path: '/bridges/unit', as: 'tomasz', ready: 'main article h3' },
  { name: 'bridge-change', path: '/bridges/{bridge}?do=edit', as: 'jiwoo', ready: 'dialog input' },
  {
    name: 'bridge-interview',
    path: '/bridges/{bridge}/interview',
    as: 'jiwoo',
    ready: 'main form textarea'
  },
  {
    name: 'bridge-interview-not-begun',
    path: '/bridges/{bridge}/interview',
    as: 'haeun',
    ready: 'main .empty'
  },
  { name: 'bridge-templates', path: '/bridges/templates', as: 'haeun', ready: 'main .row a' },
  {
    name: 'bridge-template',
    path: '/bridges/templates/handover',
    as: 'dohyun',
    ready: 'main form ol li'
  },
  {
    name: 'bridge-template-read',
    path: '/bridges/templates/emergency',
    as: 'haeun',
    ready: 'main ol li'
  },
  { name: 'crossing', path: '/bridges/items/{crossing}', as: 'haeun', ready: 'main ol h3' },
  { name: 'replay-blind', path: '/bridges/items/{blind}', as: 'marta', ready: 'main textarea' },
  { name: 'replay-open', path: '/bridges/items/{replay}', as: 'jiwoo', ready: 'main #verdict' },
  { name: 'recordings', path: '/recordings', as: 'marta', ready: 'main audio' },
  { name: 'recordings-none', path: '/recordings', as: 'helen', ready: 'main .empty' },
  { name: 'recording-asks', path: '/recordings/{recording}', as: 'marta', ready: 'main audio' },
  { name: 'crossing-lead', path: '/bridges/items/{crossing}', as: 'dohyun', ready: 'main ol h3' },
  {
    name: 'crossing-run',
    path: '/bridges/items/{crossing}?do=run.doneAlone',
    as: 'kyungmin',
    ready: 'dialog form'
  },
  {
    name: 'crossing-edit',
    path: '/bridges/items/{crossing}?do=edit',
    as: 'jiwoo',
    ready: 'dialog select'
  },
  { name: 'reviews', path: '/reviews', as: 'anna', ready: 'main article h2' },
  { name: 'reviews-others', path: '/reviews', as: 'ewa', ready: 'main article h2' },
  { name: 'reviews-nothing', path: '/reviews', as: 'marta', ready: 'main .empty' },
  { name: 'close', path: '/close', as: 'grace', ready: 'main #beside table' },
  {
    name: 'close-by-entity',
    path: '/close?view=entities&only=open',
    as: 'dohyun',
    ready: 'main #beside table'
  },
  { name: 'close-nothing', path: '/close/2031-05', as: 'marta', ready: 'main .empty' },
  { name: 'risk', path: '/risk', as: 'dohyun', ready: 'main article h2, main .empty' },
  {
    name: 'risk-by-process',
    path: '/risk?view=processes',
    as: 'dohyun',
    ready: 'main details, main .empty'
  },
  {
    name: 'risk-what-if',
    path: '/risk?person=jiwoo&leaves=2027-04-30',
    as: 'dohyun',
    ready: 'main #what-if'
  },
  { name: 'risk-mine', path: '/risk', as: 'marta', ready: 'main article h2, main .empty' },
  { name: 'missing', path: '/cases/EX-9999', as: 'marta', ready: 'main p' },
  { name: 'preview', path: '/preview', ready: 'main' }
]

/** The address of a page, with the numbers of the cases that it stands for. */
export async function addressOf(request: APIRequestContext, { path, as = '' }: PageToSee) {
  if (!path.includes('{')) return path
  const first = async (query: string) => {
    const answer = await request.get(`/api/search?limit=1&${query}`)
    const { hits } = (await answer.json()) as { hits: { number: string }[] }
    return hits[0]?.number ?? ''
  }
  const find = (words: string) => {
    if (words === 'close') return currentClose(request)
    if (words === 'bridge') return bridgeOfMine(request)
    if (words === 'session') return sessionOfMine(request)
    if (words === 'coming') return sessionOfMine(request, 'planned')
    if (words === 'recording') return recordingOfMine(request)
    if (words === 'crossing') return crossingOfMine(request)
    if (words === 'rehearsal') return rehearsalOfMine(request)
    if (words === 'blind') return replayOfMine(request, false)
    if (words === 'replay') return replayOfMine(request, true)
    if (words === 'open') return first('state=open')
    return first(words === 'mine' ? `by=${as}` : `q=${encodeURIComponent(words)}`)
  }
  let address = path
  for (const [placeholder, words = ''] of path.matchAll(/\{(.+?)\}/g)) {
    address = address.replace(placeholder, await find(words))
  }
  return address
}

async function currentClose(request: APIRequestContext) {
  const { current } = (await (await request.get('/api/closes')).json()) as { current: string }
  return current
}

/** A running bridge of whoever looks, or any that there is. */
async function bridgeOfMine(request: APIRequestContext): Promise<string> {
  const { items } = (await (await request.get('/api/bridges')).json()) as {
    items: { id: string; state: string }[]
  }
  return (items.find(({ state }) => state === 'running') ?? items[0])?.id ?? ''
}

/** The first that is listed of its sessions, of those held or of those to come. */
async function sessionOfMine(request: APIRequestContext, state = 'held'): Promise<string> {
  const bridge = await bridgeOfMine(request)
  const answer = await request.get(`/api/bridges/${bridge}/sessions`)
  const { items } = (await answer.json()) as { items: { id: string; state: string }[] }
  return items.find((it) => it.state === state)?.id ?? ''
}

/** Its item with the most to look at: one that somebody's yes waits on, or that has come far. */
async function crossingOfMine(request: APIRequestContext): Promise<string> {
  const bridge = await bridgeOfMine(request)
  const { items } = (await (await request.get(`/api/bridges/${bridge}/items`)).json()) as {
    items: { id: string; toConfirm: boolean; stage: string | null }[]
  }
  const found = items.find((it) => it.toConfirm) ?? items.find((it) => it.stage === 'doneTogether')
  return (found ?? items[0])?.id ?? ''
}

/** One that concerns whoever looks. */
async function recordingOfMine(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/api/recordings')
  const { items } = (await answer.json()) as { items: { id: string }[] }
  return items[0]?.id ?? ''
}

async function rehearsalOfMine(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/api/rehearsals')
  const { items } = (await answer.json()) as { items: { id: string; finishedAt: string | null }[] }
  return items.find(({ finishedAt }) => finishedAt !== null)?.id ?? ''
}

/** The first on a bridge of the reader’s that both have answered, or not yet. */
async function replayOfMine(request: APIRequestContext, both: boolean): Promise<string> {
  const list = async <T>(url: string) =>
    ((await (await request.get(url)).json()) as { items: T[] }).items
  for (const { id: bridge } of await list<{ id: string }>('/api/bridges')) {
    for (const { id: item } of await list<{ id: string }>(`/api/bridges/${bridge}/items`)) {
      const { evidence } = (await (await request.get(`/api/bridge-items/${item}`)).json()) as {
        evidence: { id: string; kind: string; withdrawn: object | null }[]
      }
      for (const { id, kind, withdrawn } of evidence) {
        if (kind !== 'blind' || withdrawn) continue
        const { written } = (await (await request.get(`/api/replays/${id}`)).json()) as {
          written: { giver: boolean; receiver: boolean }
        }
        if ((written.giver && written.receiver) === both) return `${item}/replay/${id}`
      }
    }
  }
  return ''
}
