import { goto } from '$app/navigation'
import { page } from '$app/state'

/** An old number leads to the case that is used now; what somebody brings along goes with them. */
export function leadOn(number: string, successor: string) {
  const along = new URLSearchParams(page.url.search)
  along.set('from', number)
  return goto(`/cases/${successor}?${along}`, { replace: true })
}
