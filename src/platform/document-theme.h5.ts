import '../h5.scss';
import { rereadDisplay } from './display';

const THEMES = ['light', 'dark'];

/** Follows the preview's theme switch: `qunli.theme` in the browser's storage, changed from the frame around us. */
export function bindDocumentTheme(): void {
  applyTheme();
  window.addEventListener('storage', () => {
    applyTheme();
    rereadDisplay();
  });
}

function applyTheme() {
  const theme = window.localStorage.getItem('qunli.theme') ?? '';
  if (THEMES.includes(theme)) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
