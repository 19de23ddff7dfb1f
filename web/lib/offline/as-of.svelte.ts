let shown: { page: string; at: string } | undefined = $state.raw()

const here = () => location.pathname + location.search

/** Of what a page shows from this device: the oldest. */
export function showsFrom(at: string) {
  const page = here()
  if (shown?.page === page && shown.at <= at) return
  shown = { page, at }
}

/** When what this page shows was true; undefined where it came from the server. */
export const asOf = (page: string) => (shown?.page === page ? shown.at : undefined)

export const upToDate = () => void (shown = undefined)
