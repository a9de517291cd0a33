const NEXT: Readonly<Record<string, string>> = { auto: 'light', light: 'dark', dark: 'auto' };

/** A button that goes through the themes: the system's, light, dark; the choice is kept in this browser. */
export function improveTheme(button: HTMLElement): void {
  const show = (theme: string) => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  let theme = stored() ?? 'auto';
  show(theme in NEXT ? theme : 'auto');
  button.hidden = false;
  button.addEventListener('click', () => {
    theme = NEXT[theme] ?? 'auto';
    show(theme);
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the theme then lasts as long as the page.
    }
  });
}

function stored(): string | null {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
}
