/** Calls once when it comes near the window, or when the page has nothing else to do. */
export const whenNear = (act: () => void) => (element: HTMLElement) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) once()
    },
    { rootMargin: '400px' }
  )
  const idle = 'requestIdleCallback' in window ? requestIdleCallback(() => once()) : undefined
  function stop() {
    observer.disconnect()
    if (idle !== undefined) cancelIdleCallback(idle)
  }
  function once() {
    stop()
    act()
  }
  observer.observe(element)
  return stop
}
