import { goto } from '$app/navigation'
import Contrast from '@lucide/svelte/icons/contrast'
import CornerDownRight from '@lucide/svelte/icons/corner-down-right'
import DoorOpen from '@lucide/svelte/icons/door-open'
import Dumbbell from '@lucide/svelte/icons/dumbbell'
import Tree from '@lucide/svelte/icons/folder-tree'
import Grid from '@lucide/svelte/icons/grid-3x3'
import Mentoring from '@lucide/svelte/icons/handshake'
import History from '@lucide/svelte/icons/history'
import Keyboard from '@lucide/svelte/icons/keyboard'
import Languages from '@lucide/svelte/icons/languages'
import LogOut from '@lucide/svelte/icons/log-out'
import Mic from '@lucide/svelte/icons/mic'
import Ask from '@lucide/svelte/icons/message-circle-question-mark'
import Plus from '@lucide/svelte/icons/plus'
import Printer from '@lucide/svelte/icons/printer'
import Search from '@lucide/svelte/icons/search'
import SearchX from '@lucide/svelte/icons/search-x'
import Waypoints from '@lucide/svelte/icons/waypoints'
import User from '@lucide/svelte/icons/circle-user-round'
import { LANGUAGES } from '#schema/words.ts'
import { bridges } from '#lib/bridges/bridges.svelte.ts'
import { LANGUAGE_NAMES, locale, t } from '#lib/language/index.ts'
import { KEYS } from '#lib/keys.ts'
import { chooseScheme, scheme, SCHEMES } from '#lib/scheme.svelte.ts'
import { describeSearch, searchHref } from '#lib/searches/describe.ts'
import { searches } from '#lib/searches/searches.svelte.ts'
import { chooseLanguage, session, signOut } from '#lib/session.svelte.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { offered, type Command } from './commands.svelte.ts'
import { PLACES } from './places.ts'

export interface Group {
  title: string
  commands: Command[]
}

const told = (error: unknown) => toast(toProblem(error).detail, { kind: 'bad' })
const to = (href: string) => () => void goto(href)

/** Where one can go; what is not in the navigation is not here either. */
const pages = (): Command[] => [
  ...PLACES.filter(({ isFor }) => isFor?.() ?? true).map(({ href, says, icon }) => ({
    id: href,
    says: t(says),
    icon,
    keys: Object.values(KEYS).find((it) => 'href' in it && it.href === href)?.keys,
    run: to(href)
  })),
  {
    id: '/search',
    says: t('nav.search'),
    icon: Search,
    keys: KEYS.search.keys,
    run: to('/search')
  },
  ...(session.may('gap.read')
    ? [{ id: '/search/gaps', says: t('gaps.title'), icon: SearchX, run: to('/search/gaps') }]
    : []),
  { id: '/recordings', says: t('recording.mine'), icon: Mic, run: to('/recordings') },
  {
    id: '/ability',
    says: t(session.may('ability.team') ? 'ability.title' : 'ability.mine'),
    icon: Grid,
    run: to('/ability')
  },
  {
    id: '/risk',
    says: t(session.may('risk.team') ? 'risk.title' : 'risk.mine'),
    icon: DoorOpen,
    run: to('/risk')
  },
  { id: '/rehearsals', says: t('rehearsal.title'), icon: Dumbbell, run: to('/rehearsals') },
  { id: '/mentoring', says: t('mentoring.title'), icon: Mentoring, run: to('/mentoring') },
  ...(session.may('bridge.team')
    ? [
        {
          id: '/bridges/unit',
          says: t('unitBridges.title'),
          icon: Waypoints,
          run: to('/bridges/unit')
        }
      ]
    : []),
  { id: '/profile', says: t('nav.profile'), icon: User, run: to('/profile') },
  {
    id: '/organisation/glossary',
    says: t('organisation.glossary'),
    icon: Languages,
    run: to('/organisation/glossary')
  },
  ...(session.may('organisation.edit')
    ? [{ id: '/organisation', says: t('organisation.title'), icon: Tree, run: to('/organisation') }]
    : [])
]

/** What somebody who takes over would ask: written down from wherever it comes up. */
const questions = (): Command[] =>
  (bridges.known?.items ?? [])
    .filter(({ receiver, state }) => state !== 'ended' && receiver.id === session.person.id)
    .map(({ id, giver }) => ({
      id: `question.${id}`,
      says: t('palette.question', { giver: giver.name }),
      icon: Ask,
      run: to(`/bridges/${id}/questions`)
    }))

/** What can be done everywhere. */
const everywhere = (showKeys: () => void): Command[] => [
  { id: 'log', says: t('shell.log'), icon: Plus, keys: KEYS.log.keys, run: to('/log') },
  ...questions(),
  { id: 'print', says: t('case.print'), icon: Printer, run: () => window.print() },
  { id: 'keys', says: t('keys.list'), icon: Keyboard, keys: KEYS.list.keys, run: showKeys },
  ...LANGUAGES.filter((it) => it !== locale.language).map((language) => ({
    id: `language.${language}`,
    says: LANGUAGE_NAMES[language],
    hint: t('shell.language'),
    icon: Languages,
    run: () => void chooseLanguage(language).catch(told)
  })),
  ...SCHEMES.filter((it) => it !== scheme.chosen).map((name) => ({
    id: `scheme.${name}`,
    says: t(`scheme.${name}`),
    hint: t('shell.appearance'),
    icon: Contrast,
    run: () => chooseScheme(name)
  })),
  {
    id: 'signOut',
    says: t('profile.signOut'),
    icon: LogOut,
    run: () => void signOut().then(() => location.replace('/sign-in'), told)
  }
]

const before = (): Command[] =>
  [...searches.saved, ...searches.recent].map(({ id, name, query }) => ({
    id,
    says: name ?? describeSearch(query),
    hint: name ? describeSearch(query) : undefined,
    icon: History,
    run: to(searchHref(query))
  }))

/** Everything that the palette knows without asking, in the order in which it helps. */
export function entries(showKeys: () => void): Group[] {
  const here = offered()
  const offeredHere = new Set(here.map(({ id }) => id))
  const general = everywhere(showKeys).filter(({ id }) => !offeredHere.has(id))
  return [
    {
      title: t('palette.here'),
      commands: here.map((it) => ({ icon: CornerDownRight, ...it }))
    },
    { title: t('palette.pages'), commands: pages() },
    { title: t('palette.searches'), commands: before() },
    { title: t('palette.everywhere'), commands: general }
  ]
}
