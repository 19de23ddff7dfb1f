import type { LucideIcon } from '@lucide/svelte'
import Bell from '@lucide/svelte/icons/bell'
import Stamp from '@lucide/svelte/icons/badge-check'
import Book from '@lucide/svelte/icons/book-open'
import Bridge from '@lucide/svelte/icons/waypoints'
import CalendarCheck from '@lucide/svelte/icons/calendar-check'
import Search from '@lucide/svelte/icons/search'
import Sun from '@lucide/svelte/icons/sun-medium'
import Users from '@lucide/svelte/icons/users'
import { bridges } from '#lib/bridges/bridges.svelte.ts'
import { closes } from '#lib/close/closes.svelte.ts'
import type { MessageKey } from '#lib/language/index.ts'
import { unread } from '#lib/notices/unread.svelte.ts'
import { judges, waiting } from '#lib/reviews/waiting.svelte.ts'

export interface Place {
  href: string
  says: MessageKey
  /** Where there is room for one word only. */
  briefly?: MessageKey
  icon: LucideIcon
  /** Other addresses that belong here. */
  holds?: string[]
  /** In the bar under the thumb too: there is room for few. */
  inBar?: boolean | (() => boolean)
  /** Whom it is for, where that is not everybody. */
  isFor?: () => boolean
  /** How much waits there. */
  count?: () => number | undefined
}

/** The navigation, in its order. What is not built yet is not in it. */
export const PLACES: Place[] = [
  { href: '/', says: 'nav.today', icon: Sun, inBar: true },
  {
    href: '/playbook',
    says: 'nav.playbook',
    briefly: 'nav.book',
    icon: Book,
    holds: ['/search', '/cases'],
    inBar: true
  },
  {
    href: '/close',
    says: 'nav.close',
    briefly: 'nav.closeBrief',
    icon: CalendarCheck,
    inBar: true,
    count: () => closes.open
  },
  {
    href: '/bridges',
    holds: ['/mentoring'],
    says: 'nav.bridges',
    briefly: 'nav.bridgesBrief',
    icon: Bridge,
    inBar: () => bridges.any,
    isFor: () => bridges.concern,
    count: () => bridges.toConfirm
  },
  { href: '/notices', says: 'nav.notices', icon: Bell, count: () => unread.count },
  { href: '/reviews', says: 'nav.reviews', icon: Stamp, isFor: judges, count: () => waiting.count },
  {
    href: '/people',
    says: 'nav.people',
    icon: Users,
    holds: ['/organisation', '/redaction'],
    inBar: true
  }
]

const SEARCH: Place = { href: '/search', says: 'nav.search', icon: Search }
const inBar = PLACES.filter((it) => it.inBar).map(({ holds, ...it }) => ({
  ...it,
  holds: holds?.filter((path) => path !== SEARCH.href)
}))

/** On both sides of the button that logs; searching has a place of its own here. */
export const BAR = { before: inBar.slice(0, 2), after: [SEARCH, ...inBar.slice(2)] }

/** In the bar as it is for whoever looks. */
export const isInBar = ({ inBar: is = true }: Place) => (typeof is === 'function' ? is() : is)

export const isHere = ({ href, holds = [] }: Pick<Place, 'href' | 'holds'>, path: string) =>
  [href, ...holds].some(
    (start) => path === start || (start !== '/' && path.startsWith(`${start}/`))
  )
