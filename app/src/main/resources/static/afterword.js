/* Enhancement only: every page works without this file. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* Theme: auto, light, dark */
const themes = ['auto', 'light', 'dark'];
let theme = 'auto';
try { theme = localStorage.theme || 'auto'; } catch { /* private window */ }
const paint = () => {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  all('[data-theme-toggle] span').forEach(word => { word.textContent = 'Theme: ' + theme; });
};
all('[data-theme-box]').forEach(box => { box.hidden = false; });
all('[data-theme-toggle]').forEach(button => button.addEventListener('click', () => {
  theme = themes[(themes.indexOf(theme) + 1) % themes.length];
  try { if (theme === 'auto') localStorage.removeItem('theme'); else localStorage.theme = theme; } catch { /* as above */ }
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

/* What happened?: the list narrows while one types; without a script the button asks the server */
const finder = document.querySelector('[data-find]');
if (finder) {
  const none = document.querySelector('[data-none]');
  finder.addEventListener('input', () => {
    const words = finder.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    all(finder.dataset.find).forEach(item => {
      item.hidden = !words.every(word => item.dataset.words.toLowerCase().includes(word));
      if (!item.hidden) shown++;
    });
    if (none) none.hidden = shown > 0;
  });
}
