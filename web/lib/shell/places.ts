import type { LucideIcon } from '@lucide/svelte'
import Search from '@lucide/svelte/icons/search'
import Sun from '@lucide/svelte/icons/sun-medium'
import Users from '@lucide/svelte/icons/users'
import type { MessageKey } from '#lib/language/index.ts'

export interface Place {
  href: string
  says: MessageKey
  /** Where there is room for one word only. */
  briefly?: MessageKey
  icon: LucideIcon
  /** Other addresses that belong here. */
  holds?: string[]
}

/** The navigation, in its order. What is not built yet is not in it. */
export const PLACES: Place[] = [
  { href: '/', says: 'nav.today', icon: Sun },
  { href: '/search', says: 'nav.playbook', briefly: 'nav.search', icon: Search, holds: ['/cases'] },
  { href: '/people', says: 'nav.people', icon: Users }
]

export const isHere = ({ href, holds = [] }: Pick<Place, 'href' | 'holds'>, path: string) =>
  [href, ...holds].some(
    (start) => path === start || (start !== '/' && path.startsWith(`${start}/`))
  )
