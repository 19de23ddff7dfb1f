try {
  const chosen = localStorage.getItem('bridgebook.scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen
} catch {
  // Storage can be forbidden; then the device's own scheme holds.
}
