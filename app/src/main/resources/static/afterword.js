/* Enhancement only: every page works without this file. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* Theme: auto, light, dark. The server paints the page by the cookie this writes. */
const themes = ['auto', 'light', 'dark'];
const root = document.documentElement;
let theme = root.dataset.theme || 'auto';
const paint = () => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  all('[data-theme-toggle] span').forEach(word => { word.textContent = 'Theme: ' + theme; });
};
all('[data-theme-box]').forEach(box => { box.hidden = false; });
all('[data-theme-toggle]').forEach(button => button.addEventListener('click', () => {
  theme = themes[(themes.indexOf(theme) + 1) % themes.length];
  document.cookie = `${root.dataset.themeCookie}=${theme}; path=/; samesite=lax; max-age=${theme === 'auto' ? 0 : 31536000}`
    + (location.protocol === 'https:' ? '; secure' : '');
  paint();
}));
paint();

/* Score: point at a step, see its place in the plan, and the reverse */
all('[data-step]').forEach(place => ['pointerenter', 'pointerleave'].forEach(type => place.addEventListener(type, () =>
  all('[data-step]').filter(other => other.dataset.step === place.dataset.step)
    .forEach(other => other.classList.toggle('lit', type === 'pointerenter')))));

/* Menus: one open at a time, closed by Escape or a click elsewhere */
const menus = () => all('.menu-box[open]');
document.addEventListener('click', event => menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
});

/* Debrief: what was typed outlives a dropped connection and a closed tab, until it was saved */
const draft = document.querySelector('form[data-draft]');
if (draft) {
  const key = 'draft:' + draft.dataset.draft;
  const kept = () => { try { return JSON.parse(localStorage[key] || 'null'); } catch { return null; } };
  const fields = () => [...draft.elements].filter(field => field.name && field.type !== 'hidden' && field.type !== 'submit');
  const before = kept();
  if (before) fields().forEach(field => {
    const value = before[field.name + (field.type === 'radio' || field.type === 'checkbox' ? '=' + field.value : '')];
    if (value === undefined) return;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = value; else field.value = value;
  });
  draft.addEventListener('input', () => {
    const now = {};
    fields().forEach(field => {
      const choice = field.type === 'radio' || field.type === 'checkbox';
      now[field.name + (choice ? '=' + field.value : '')] = choice ? field.checked : field.value;
    });
    try { localStorage[key] = JSON.stringify(now); } catch { /* full or private */ }
  });
}
/* The page a saved debrief leads to says so; then the draft has done its work. */
const saved = document.querySelector('[data-saved]');
if (saved) try { localStorage.removeItem('draft:' + saved.dataset.saved); } catch { /* as above */ }
