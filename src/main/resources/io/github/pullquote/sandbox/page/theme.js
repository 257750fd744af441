const KEY = 'sandbox-theme';
const root = document.documentElement;

/** Dark, unless the system asks for light; what the user has chosen here goes before. */
export function applyTheme() {
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  root.dataset.theme = localStorage.getItem(KEY) ?? (light ? 'light' : 'dark');
}

export function switchTheme() {
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEY, root.dataset.theme);
}
