/* Enhancement only: every page works without this file. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/* Theme: auto, light, dark. The server paints the page by the cookie this writes; a page kept for when there is no
   connection was made before it. */
const themes = ['auto', 'light', 'dark'];
const root = document.documentElement;
const written = document.cookie.split('; ').find(each => each.startsWith(root.dataset.themeCookie + '='));
let theme = root.dataset.theme || written?.split('=')[1] || 'auto';
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

/* Whoever chooses a day themselves is not overtaken by a reading that is still on its way */
document.addEventListener('input', event => { if (event.target.closest('#when')) htmx.trigger('#says', 'htmx:abort'); });

/* What happened?: the list narrows while one types; without a script the button asks the server */
const finder = document.querySelector('[data-find]');
if (finder) {
  const none = document.querySelector('[data-none]');
  const narrow = () => {
    const words = finder.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    all(finder.dataset.find).forEach(item => {
      item.hidden = !words.every(word => item.dataset.words.toLowerCase().includes(word));
      if (!item.hidden) shown++;
    });
    if (none) none.hidden = shown > 0;
  };
  finder.addEventListener('input', narrow);
  if (finder.value) narrow();
}

/* Search: "/" goes to the nearest box, and the arrows through what was found, however often that is made anew */
const typing = element => element.matches('input, textarea, select, [contenteditable]');
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing(event.target)) {
    const box = all('[data-search]').find(each => each.checkVisibility());
    event.preventDefault();
    if (box) { box.focus(); box.select(); } else document.querySelector('[data-seek]')?.click();
    return;
  }
  const box = document.querySelector('#q[data-search]');
  const at = event.target.closest('#q[data-search], [data-hit]');
  if (!box || !at || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
  const stops = [box, ...all('[data-hit]')];
  const next = stops[stops.indexOf(at) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) { event.preventDefault(); next.focus(); }
});

/* A mail dropped anywhere on its form is the file that was chosen */
all('[data-drop]').forEach(form => {
  const file = form.querySelector('input[type=file]');
  form.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  form.addEventListener('drop', event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
    form.requestSubmit();
  });
});

/* A part of a page that did not come: say so where one looks, for nothing else shows it. What is kept as it is typed
   says so itself */
['htmx:sendError', 'htmx:responseError'].forEach(type => document.addEventListener(type, event => {
  const live = document.querySelector('#live');
  if (live && !event.target.closest('form[data-draft]')) live.textContent = type === 'htmx:sendError'
    ? 'There is no connection. Nothing was written down; try again in a moment.'
    : 'It was not taken. Reload this page and try again.';
}));

/* Where one is at home, the first time: as the device has it, until somebody chooses */
const home = document.querySelector('select#zone');
if (home && !home.value) home.value = Intl.DateTimeFormat().resolvedOptions().timeZone;

/* The shell stays here for when there is no connection; where the browser has no workers, nothing changes */
if (document.body.dataset.account && navigator.serviceWorker) navigator.serviceWorker.register('/service-worker.js');
